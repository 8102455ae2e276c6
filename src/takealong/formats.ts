/**
 * The files that are made to be taken along, in the order in which they are offered: one list. To add one:
 * a line here, its name and sentence in `i18n` (`takeAlong.formats`), its maker in `makers.build.ts`.
 */

import { TAKE_ALONG_FOLDER } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import { isPdfMade } from '#takealong/pdf-made.ts';

/** Folder of all of them, below the base. */
export const FOLDER = TAKE_ALONG_FOLDER;

/** What is known of each before it is made, by the ending of its name. */
export const FORMATS = {
	epub: { media: 'application/epub+zip', of: 'edition' },
	html: { media: 'text/html; charset=utf-8', of: 'edition' },
	pdf: { media: 'application/pdf', of: 'edition' },
	txt: { media: 'text/plain; charset=utf-8', of: 'edition' },
	md: { media: 'text/markdown; charset=utf-8', of: 'edition' },
	zip: { media: 'application/zip', of: 'site' },
} as const satisfies Readonly<Record<string, { readonly media: string; readonly of: 'edition' | 'site' }>>;

export type Format = keyof typeof FORMATS;
/** The formats that hold one edition; the others hold the whole site. */
export type EditionFormat = {
	[F in Format]: (typeof FORMATS)[F]['of'] extends 'edition' ? F : never;
}[Format];

const ALL_FORMATS = Object.keys(FORMATS) as Format[];

/** Those that are made in an environment. */
export const formatsMade = (variables: { readonly PDF?: string | undefined }): readonly Format[] =>
	ALL_FORMATS.filter((format) => format !== 'pdf' || isPdfMade(variables));

/** The digests of all of them, as `sha256sum -c` reads them. */
export const SUMS = 'SHA256SUMS';

/**
 * Its address below the base, which stays: `meenemen/aivd-jaarverslag-2014.epub`. A link that offers the file
 * names it with its version when it is saved.
 */
export const filePath = (name: string, format: Format): string => `${FOLDER}${name}.${format}`;

/** As it is saved: `aivd-jaarverslag-2014-2026-11-24-1f2e3d4c`, and its ending. */
export const savedName = (name: string, version: string): string => `${name}-${version}`;

/** What a version is called: the day of the newest change, if any, and the first digits of the text's digest. */
export const versionName = (day: string | undefined, digest: string): string =>
	[day, digest.slice(0, 8)].filter(Boolean).join('-');

/** Of the file that holds the whole site: its edition, where it has one only. */
export const siteName = (editions: readonly string[], site: string): string =>
	editions.length === 1 ? (editions[0] ?? '') : slugOf(site) || 'site';

/** Of several editions, the newest day comes last. */
export const siteVersion = (versions: readonly string[]): string => [...versions].sort().at(-1) ?? '';

/**
 * Stands on a page where the size of a file belongs: the page is made before the file is, and the zip holds
 * the page.
 */
export const sizeMark = (path: string): string => `⟦${path}⟧`;
