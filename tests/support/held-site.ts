import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/**
 * A site of which one file is on its way until it is let go: what a reader meets while a first visit is still
 * being stored.
 */
export interface HeldSite {
	/** Address of the home page. */
	readonly address: string;
	/** Resolves when the file was asked for. */
	readonly asked: Promise<void>;
	/** Lets the file go. */
	readonly release: () => void;
	readonly stop: () => Promise<void>;
}

/** @param path of the file, below the site's base: `favicon.svg`. */
export async function holdFile(site: Site, path: string): Promise<HeldSite> {
	const held = new URL(path, site.address).pathname;
	const asked = Promise.withResolvers<void>();
	const released = Promise.withResolvers<void>();
	const server = createServer((incoming, outgoing) => {
		const forward = () => {
			const { method, headers } = incoming;
			const onward = request(new URL(incoming.url ?? '/', site.address), { method, headers }, (answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(outgoing);
			});
			onward.on('error', () => outgoing.destroy());
			incoming.pipe(onward);
		};
		if (incoming.url?.replace(/\?.*/, '') !== held) return forward();
		asked.resolve();
		void released.promise.then(forward);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	const address = new URL(site.address);
	address.port = String(port);
	return {
		address: address.href,
		asked: asked.promise,
		release: () => released.resolve(),
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};
}
