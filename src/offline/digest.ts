/**
 * The digest by which a stored file is known: the first 64 bits of its SHA-256 in hexadecimal. Enough to tell
 * that a host gave a file of another version; the policy and HTTPS, not this, keep strangers out.
 */
export async function digestOf(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
