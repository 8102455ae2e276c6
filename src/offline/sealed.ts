/**
 * Stored files that carry their own digest, so that one that a browser spoilt is known when it is read, without
 * the list.
 */
import { mediaOf } from '#edition/media.ts';
import { digestOf } from './digest.ts';

/** Header of a stored file; no host sends it. */
const DIGEST = 'X-Stored-Digest';

/**
 * What of a host's answer is still so when it is read from the store: what a page may do, and when it was sent.
 * The rest tells of the way, or may be what a network on the way said of it, and would stay with the version.
 */
const KEPT = [
	'Content-Security-Policy',
	'Cross-Origin-Opener-Policy',
	'Date',
	'Permissions-Policy',
	'Referrer-Policy',
	'X-Content-Type-Options',
];

/**
 * @param address below the base, as on the list: it tells the kind, whatever the host called it.
 * @param bytes the file. @param digest of it.
 */
export function seal(address: string, bytes: ArrayBuffer, digest: string, told: Headers): Response {
	const headers = new Headers();
	for (const name of KEPT) {
		const value = told.get(name);
		if (value !== null) headers.set(name, value);
	}
	headers.set('Content-Type', mediaOf(address.replace(/(^|\/)$/, '$1index.html')).type);
	headers.set(DIGEST, digest);
	return new Response(bytes, { headers });
}

/**
 * The same file, where its bytes are those it was stored with.
 *
 * @param digest that it should have; without it, the one it carries.
 */
export async function unspoilt(kept: Response | undefined, digest?: string): Promise<Response | undefined> {
	if (!kept) return undefined;
	const bytes = await kept.arrayBuffer();
	const found = await digestOf(bytes);
	if (found !== (digest ?? kept.headers.get(DIGEST))) return undefined;
	return new Response(bytes, { headers: kept.headers });
}
