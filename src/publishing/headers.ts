/** The headers of the published site, as rules on addresses. */
import { TAKE_ALONG_FOLDER } from '#edition/addresses.ts';
import { NAMED_MEDIA } from '#edition/media.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Headers for every address that matches: exactly `pattern`, or what begins with it where it ends in `*`. */
export interface HeaderRule {
	/** An absolute path, base included: `/`, `/verslag/_astro/*`. */
	readonly pattern: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** For a file whose name holds a digest of its content: it can never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** For everything else: keep it, but ask each time whether it is still the same. */
export const REVALIDATE = 'no-cache';

/** How names begin that hold a digest, below the base: of fonts and of the search index. */
const NAMED_BY_DIGEST: readonly string[] = [
	'fonts/',
	...['index/', 'names/', 'texts/', 'postings/', 'word-facts/', 'wasm.'].map((name) => `pagefind/${name}`),
];

/** A file of the index that has its digest in its name, among others that have none. */
const NAMED_WITHIN = /^pagefind\/.*\.pf_meta$/;

/**
 * A page that is a file by itself has a policy of its own, in the page. Opened in a window of the site it would
 * have that of the site too, which runs nothing that stands in a page: browsers save it, to be opened from there.
 */
const SAVED = new RegExp(`^${TAKE_ALONG_FOLDER}[^/]+\\.html$`);

/**
 * What a reading site never asks of a reader's device. Only names that browsers know: an unknown one is a
 * console warning.
 */
const NO_DEVICES = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
]
	.map((feature) => `${feature}=()`)
	.join(', ');

/**
 * The rules for a site under `base`, most general first; a later rule adds to an earlier one and never sets
 * the same header again, because hosts disagree on which of two would win. `Cache-Control` is therefore not
 * in the first rule: {@link REVALIDATE} is what every host of this form does by itself.
 *
 * @param base begins and ends with a slash.
 * @param styles digests of the inline styles in use, see {@link contentSecurityPolicy}.
 * @param assets folder, below the base, where the build puts files named by their digest: `assets`.
 * @param files of the built site, with slashes: some need a rule of their own.
 */
export function headerRules(
	base: string,
	styles: readonly string[],
	assets: string,
	files: readonly string[],
): readonly HeaderRule[] {
	return [
		{
			pattern: `${base}*`,
			headers: {
				'Content-Security-Policy': contentSecurityPolicy(styles, 'header'),
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Permissions-Policy': NO_DEVICES,
				'Referrer-Policy': 'same-origin',
				'X-Content-Type-Options': 'nosniff',
			},
		},
		...[
			...[`${assets}/`, ...NAMED_BY_DIGEST].map((begin) => `${begin}*`),
			...files.filter((file) => NAMED_WITHIN.test(file)),
		].map((pattern) => ({ pattern: base + pattern, headers: { 'Cache-Control': IMMUTABLE } })),
		...files
			.filter((file) => SAVED.test(file))
			.map((file) => ({ pattern: base + file, headers: { 'Content-Disposition': 'attachment' } })),
		...Object.entries(NAMED_MEDIA).map(([file, { type }]) => ({
			pattern: `${base}${file}`,
			headers: { 'Content-Type': type },
		})),
		{ pattern: `${base}sw.js`, headers: { 'Cache-Control': REVALIDATE } },
	];
}

/** The headers of one address: those of every rule that matches, over {@link REVALIDATE}. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
	const found: Record<string, string> = { 'Cache-Control': REVALIDATE };
	for (const { pattern, headers } of rules) {
		const matches = pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
		if (matches) Object.assign(found, headers);
	}
	return found;
}
