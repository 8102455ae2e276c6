/**
 * The policy of a page that is a file by itself: nothing is fetched from anywhere, a network is not even asked for.
 * What runs and what styles is in the file and named by its digest; a worker is made of what the file carries.
 */

/** @param scripts @param styles digests, as {@link import('./digest.ts').inlineDigest} gives them. */
export function filePolicy(scripts: readonly string[], styles: readonly string[]): string {
	return [
		"default-src 'none'",
		"base-uri 'none'",
		'font-src data:',
		"form-action 'none'",
		'img-src data:',
		['script-src', ...scripts].join(' '),
		['style-src', ...styles].join(' '),
		'worker-src blob:',
	].join('; ');
}
