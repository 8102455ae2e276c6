import { createHash } from 'node:crypto';

/** The names of this site's feeds and entries; drawn once. */
const NAMESPACE = Buffer.from('5f0c9e0a7b1d4c5e9a3f8d2b6c417e90', 'hex');

/**
 * A name that is the same for ever and stands for nothing else, `urn:uuid:…`: version 5 of RFC 9562.
 * @param of what it is made of; the same words give the same name.
 */
export function permanentName(...of: readonly string[]): string {
	const bytes = createHash('sha1').update(NAMESPACE).update(of.join('\n')).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
