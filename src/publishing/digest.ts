import { createHash } from 'node:crypto';

/**
 * The digest by which a policy names one inline style: `'sha256-…'`, quotes included.
 *
 * @param text what stands between `<style>` and `</style>`, to the character.
 */
export function inlineDigest(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
