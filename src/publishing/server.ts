/**
 * A plain static host for the built site: its base path, its headers as `dist/_headers` has them, its 404
 * page. It shows on one's own machine what a well-set host shows the world, so that what is tested is what is
 * published.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { mediaOf } from '#edition/media.ts';
import { type HeaderRule, headersFor, REVALIDATE } from './headers.ts';
import { baseOf, parseHeadersFile } from './headers-file.ts';
import { locate } from './locate.ts';
import { siteFiles, standingIn } from './site-files.ts';

/** What to serve and where. */
export interface ServeOptions {
	/** Folder of the built site. */
	readonly dist: string;
	/** First port to try; the next free one is taken when it is in use. 0 lets the system choose. */
	readonly port?: number;
	/** Interface to listen on; only this machine unless said otherwise. */
	readonly host?: string;
	/** Told of each request that was answered: method, path with query, status. */
	readonly onAnswer?: (method: string, path: string, status: number) => void;
}

/** A server that runs. */
export interface Served {
	/** Address of the home page, base included: `http://127.0.0.1:4141/verslag/`. */
	readonly address: string;
	readonly port: number;
	/** The base path the site was built for. */
	readonly base: string;
	/** Stops, closing connections that are open. */
	stop(): Promise<void>;
}

/** How many ports above the first are tried. */
const PORTS = 20;

/** Starts to serve. Throws, with the mending act, when there is no built site or no free port. */
export async function serve(options: ServeOptions): Promise<Served> {
	const dist = resolve(options.dist);
	if (!existsSync(join(dist, 'index.html')))
		throw new Error(`${options.dist}/ holds no built site. To build it: npm run build`);
	const headersFile = join(dist, '_headers');
	const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
	const base = baseOf(rules);
	const read = siteFiles(dist);
	const server = createServer((request, response) => {
		response.on('finish', () =>
			options.onAnswer?.(request.method ?? '', request.url ?? '', response.statusCode),
		);
		answer(request, response, { dist, base, rules, read }).catch(() => {
			if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
			response.end('This file could not be read.\n');
		});
	});
	const host = options.host ?? '127.0.0.1';
	const port = await listen(server, options.port ?? 0, host);
	return {
		address: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
		port,
		base,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};
}

interface Site {
	readonly dist: string;
	readonly base: string;
	readonly rules: readonly HeaderRule[];
	readonly read: ReturnType<typeof siteFiles>;
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
	const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
	const headers = headersFor(pathname, site.rules);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
		return;
	}
	const located = locate(pathname, site.base, (path) => standingIn(site.dist, path));
	if (located.kind === 'redirect') {
		response.writeHead(301, { ...headers, Location: located.path + (query ? `?${query}` : '') }).end();
		return;
	}
	// What is not there today may be there tomorrow, whatever its name.
	if (located.kind === 'missing') headers['Cache-Control'] = REVALIDATE;
	const has404 = located.kind === 'missing' && standingIn(site.dist, '404.html') === 'file';
	if (located.kind !== 'file' && !has404) {
		const text = located.kind === 'outside' ? `The site is at ${site.base}\n` : 'Not found\n';
		response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
		return;
	}
	const file = located.kind === 'file' ? located.file : '404.html';
	const body = await site.read(file, String(request.headers['accept-encoding'] ?? ''));
	headers['Content-Type'] = mediaOf(file).type;
	if (mediaOf(file).text) headers.Vary = 'Accept-Encoding';
	if (body.encoding !== 'identity') headers['Content-Encoding'] = body.encoding;
	const status = located.kind === 'file' ? 200 : 404;
	if (status === 200) headers.ETag = body.tag;
	if (status === 200 && isKnown(request.headers['if-none-match'], body.tag)) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, { ...headers, 'Content-Length': body.bytes.length });
	response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

function isKnown(known: string | undefined, tag: string): boolean {
	return known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;
}

function listen(server: Server, first: number, host: string): Promise<number> {
	return new Promise((done, failed) => {
		let port = first;
		server.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && first > 0 && port < first + PORTS) server.listen(++port, host);
			else if (error.code === 'EADDRINUSE')
				failed(new Error(`No port from ${first} to ${port} is free. To choose one: --port 8080`));
			else
				failed(
					new Error(
						`The port ${port} on ${host} cannot be opened (${error.code}). To choose another: --port 8080`,
					),
				);
		});
		server.on('listening', () => done((server.address() as AddressInfo).port));
		server.listen(port, host);
	});
}
