import {
	createServer,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	request,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Site } from './site.ts';

/**
 * What may go wrong with an answer on its way. `held`: it never comes; `stalled`: it begins, and never ends.
 */
export type Fault =
	| 'lost'
	| '404'
	| '500'
	| '503'
	| 'portal with 200'
	| 'portal with 302'
	| 'cut'
	| 'empty'
	| 'other bytes'
	| 'half as 206'
	| '304 unasked'
	| 'packed once more'
	| 'redirected to itself'
	| 'stalled'
	| 'held';

/** Those that end by themselves. */
export const FAULTS: readonly Fault[] = [
	'lost',
	'404',
	'500',
	'503',
	'portal with 200',
	'portal with 302',
	'cut',
	'empty',
	'other bytes',
	'half as 206',
	'304 unasked',
	'packed once more',
	'redirected to itself',
];

/** A host before a site, that answers for some of its files with a fault. */
export interface FaultyHost extends Site {
	/** The fault of a file by its address below the base, as long as it is set. */
	faultOf: (address: string) => Fault | undefined;
	/** What the host says of a file beside what the site does, as long as it is set. */
	headersOf: (address: string) => OutgoingHttpHeaders;
	/** How often each was asked for, by its address below the base. */
	readonly asked: string[];
}

const PORTAL = '<!doctype html><title>Aanmelden</title><h1>Meld u aan bij dit netwerk</h1>';

/** @param site that it stands before; it is stopped with it. */
export async function faultyHost(site: Site): Promise<FaultyHost> {
	const base = new URL(site.address).pathname;
	const server = createServer((incoming, outgoing) => {
		const said = (headers: OutgoingHttpHeaders) => ({ site, said: headers });
		const whole = (body: Buffer) => body;
		const address = (incoming.url ?? '/').replace(/\?.*/s, '').slice(base.length);
		host.asked.push(address);
		const fault = host.faultOf(address);
		if (fault === 'held') return;
		if (fault === 'lost') outgoing.destroy();
		else if (fault === 'portal with 302') outgoing.writeHead(302, { Location: `${base}portal` }).end();
		else if (fault === 'redirected to itself') outgoing.writeHead(302, { Location: incoming.url }).end();
		else if (fault === undefined) forward(said(host.headersOf(address)), incoming, outgoing, whole);
		else if (/^\d+$/.test(fault))
			outgoing.writeHead(Number(fault), { 'Content-Type': 'text/html' }).end(fault);
		else if (fault === '304 unasked') outgoing.writeHead(304).end();
		else if (fault === 'half as 206')
			forward({ site, status: 206 }, incoming, outgoing, (body) => body.subarray(0, body.length / 2));
		else if (fault === 'packed once more')
			forward(said({ 'content-encoding': 'gzip' }), incoming, outgoing, (body) => gzipSync(gzipSync(body)));
		else if (fault === 'portal with 200')
			outgoing.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL);
		else if (fault === 'cut') forward({ site, ends: 'cut' }, incoming, outgoing, whole);
		else if (fault === 'stalled') forward({ site, ends: 'stalled' }, incoming, outgoing, whole);
		else
			forward({ site }, incoming, outgoing, (body) =>
				fault === 'empty' ? Buffer.alloc(0) : Buffer.concat([body, Buffer.from(' ')]),
			);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	const host: FaultyHost = {
		address: Object.assign(new URL(site.address), { port: String(port) }).href,
		faultOf: () => undefined,
		headersOf: () => ({}),
		asked: [],
		start: site.start,
		stop: async () => {
			await new Promise<void>((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			});
			await site.stop();
		},
	};
	return host;
}

interface Way {
	readonly site: Site;
	/** What the host says otherwise. */
	readonly status?: number;
	readonly said?: OutgoingHttpHeaders;
	/** What happens in the middle of it. */
	readonly ends?: 'cut' | 'stalled';
}

/** Passes a request on, and its answer back, changed. */
function forward(
	{ site, status, said = {}, ends }: Way,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	change: (body: Buffer) => Buffer,
): void {
	const { 'accept-encoding': _, ...headers } = incoming.headers;
	const onward = request(new URL(incoming.url ?? '/', site.address), { headers }, async (answer) => {
		const chunks: Buffer[] = [];
		for await (const chunk of answer) chunks.push(chunk);
		const body = change(Buffer.concat(chunks));
		outgoing.writeHead(status ?? answer.statusCode ?? 502, {
			...answer.headers,
			...said,
			'content-length': body.length,
		});
		if (ends === undefined) {
			outgoing.end(body);
			return;
		}
		outgoing.write(body.subarray(0, body.length / 2), () => ends === 'cut' && outgoing.destroy());
	});
	onward.on('error', () => outgoing.destroy());
	onward.end();
}
