/**
 * Stored files that carry their own digest, so that one that a browser spoilt is known when it is read, without
 * the list.
 */
import { digestOf } from './digest.ts';

/** Header of a stored file; no host sends it. */
const DIGEST = 'X-Stored-Digest';

/** What a host says of how a file travelled, which is no longer so of the file that is stored. */
const OF_THE_WAY = ['Content-Encoding', 'Content-Length', 'Vary'];

/** @param digest of `bytes`. */
export function seal(bytes: ArrayBuffer, digest: string, told: Headers): Response {
	const headers = new Headers(told);
	for (const name of OF_THE_WAY) headers.delete(name);
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
	return found === (digest ?? kept.headers.get(DIGEST)) ? seal(bytes, found, kept.headers) : undefined;
}
