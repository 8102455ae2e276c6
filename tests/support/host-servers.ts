/**
 * A built site on the real servers of Debian, each with the configuration that `npm run hosting` prints for
 * it. `.ci/run` installs them.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { precompress } from '#publishing/precompress.build.ts';

/** A server with its site. */
export interface HostServer {
	/** Its origin: `http://127.0.0.1:40123`. */
	readonly origin: string;
	/** The folder that it serves the site from, packed files included. */
	readonly dist: string;
	readonly stop: () => Promise<void>;
}

interface Place {
	/** A folder of its own, for what the server writes. */
	readonly folder: string;
	readonly port: number;
}

/** What makes the printed configuration one for this machine, and runs it. */
const SERVERS = {
	nginx: {
		asHere: (printed: string, { folder, port }: Place) => `${process.getuid?.() === 0 ? 'user root;' : ''}
			include /etc/nginx/modules-enabled/*.conf;
			daemon off; pid ${folder}/pid; error_log ${folder}/log;
			events {}
			http {
				access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
				fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
				${printed.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('listen [::]:80;', '')}
			}`,
		// Its modules are looked for below the prefix.
		run: (config: string, { folder }: Place) =>
			spawn('nginx', ['-c', config, '-p', '/usr/share/nginx', '-e', join(folder, 'log')], { stdio: 'pipe' }),
	},
	caddy: {
		asHere: (printed: string, { port }: Place) =>
			`{\n\tadmin off\n\tauto_https off\n}\n${printed.replace('\nvoorbeeld.nl {', `\nhttp://127.0.0.1:${port} {`)}`,
		run: (config: string, { folder }: Place) =>
			spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
				stdio: 'pipe',
				env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
			}),
	},
} as const;

export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as ServerName[];

/**
 * Starts a server for a build, in a copy that is packed as `npm run build` packs it.
 * @param base as the site was built for.
 * @throws with what the server said where it does not take its configuration.
 */
export async function startHost(
	name: ServerName,
	{ dist, base }: { readonly dist: string; readonly base: string },
): Promise<HostServer> {
	const place = { folder: mkdtempSync(join(tmpdir(), 'host-')), port: await freePort() };
	const root = join(place.folder, 'root');
	const copy = join(root, base);
	mkdirSync(copy, { recursive: true });
	cpSync(dist, copy, { recursive: true });
	await precompress(copy, 0);
	const { stdout } = await promisify(execFile)('node', [
		'tools/hosting.ts',
		name,
		'--dist',
		copy,
		'--root',
		root,
	]);
	const config = join(place.folder, 'config');
	const { asHere, run } = SERVERS[name];
	writeFileSync(config, asHere(stdout, place));
	const server = run(config, place);
	const origin = `http://127.0.0.1:${place.port}`;
	await answers(server, origin + base).catch((error: Error) => {
		throw new Error(`${name}: ${error.message}\n${readFileSync(config, 'utf8')}`);
	});
	const stop = async () => {
		if (server.exitCode === null) {
			server.kill('SIGTERM');
			await once(server, 'exit');
		}
		rmSync(place.folder, { recursive: true });
	};
	return { origin, dist: copy, stop };
}

/** Waits until the server answers; where it ends instead, says what it said. */
async function answers(server: ChildProcess, address: string): Promise<void> {
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (part) => {
			said += part;
		});
	const ended = Promise.withResolvers<never>();
	server.once('error', ended.reject);
	server.once('exit', (code) => ended.reject(new Error(`ended with ${code}: ${said}`)));
	ended.promise.catch(() => {});
	for (;;) {
		const isThere = await fetch(address).then(
			() => true,
			() => false,
		);
		if (isThere) return;
		await Promise.race([new Promise((again) => setTimeout(again, 50)), ended.promise]);
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
