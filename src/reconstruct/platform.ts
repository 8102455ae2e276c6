/**
 * The three things of the platform that Node and every browser share, and that the language's own library
 * lacks. Typed here, so that the pure rooms need neither the DOM's types nor Node's.
 */
interface Platform {
	readonly TextDecoder: new (
		label: string,
		options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
	) => { decode(bytes: Uint8Array): string };
	readonly TextEncoder: new () => { encode(text: string): Uint8Array };
	readonly crypto: {
		readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
	};
}

const platform = globalThis as unknown as Platform;

/** Text of `bytes`; throws a `TypeError` where they are not in that encoding. A byte-order mark is kept. */
export const decodeAs = (encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string =>
	new platform.TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

/** SHA-256 of bytes, or of a text's UTF-8, hexadecimal. */
export async function sha256(data: Uint8Array | string): Promise<string> {
	const bytes = typeof data === 'string' ? new platform.TextEncoder().encode(data) : data;
	const digest = new Uint8Array(await platform.crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
