/**
 * The published addresses, as paths below the base path: no leading slash, a slash at the end of a page.
 * `''` is the home page. A page turns one into a link with `href()` of `#components/href.ts`.
 */

import { slugOf } from '#edition/anchors.ts';

/** Page names an edition keeps for itself; no chapter may be called so. */
export const RESERVED_CHAPTERS: readonly string[] = [
	'afbeeldingen',
	'afkortingen',
	'bron',
	'inhoud',
	'verantwoording',
];

/** Page names the site keeps for itself; no edition may be called so. */
export const RESERVED_EDITIONS: readonly string[] = [
	'zoeken',
	'citaat',
	'over',
	'toegankelijkheid',
	'offline',
	'meenemen',
	'404',
	'assets',
	'fonts',
	'pagefind',
];

/** `aivd-jaarverslag-2014/` */
export const editionPath = (edition: string): string => `${edition}/`;

/** `aivd-jaarverslag-2014/samenwerking/` */
export const chapterPath = (edition: string, chapter: string): string => `${edition}/${chapter}/`;

/** `aivd-jaarverslag-2014/samenwerking/ct-infobox/` */
export const sectionPath = (edition: string, chapter: string, section: string): string =>
	`${edition}/${chapter}/${section}/`;

/**
 * Every chapter, section and heading of an edition with its printed page: `aivd-jaarverslag-2014/inhoud/`.
 */
export const contentsPath = (edition: string): string => `${edition}/inhoud/`;

/** The contents of one chapter, where those of its edition are long: `aivd-jaarverslag-2014/inhoud/samenwerking/` */
export const chapterContentsPath = (edition: string, chapter: string): string =>
	`${contentsPath(edition)}${chapter}/`;

/**
 * A part of a list that has no room on one page: `aivd-jaarverslag-2014/bron/deel/2/`; the first is the list
 * itself. Two folders deep, it stands in the way of nothing that is named after a chapter or a printed page.
 */
export const partPath = (list: string, part: number): string => (part === 1 ? list : `${list}deel/${part}/`);

/**
 * The printed page rebuilt beside its raw lines: `aivd-jaarverslag-2014/bron/41/`; without a folio, the list
 * of pages.
 */
export const sourcePath = (edition: string, folio?: string): string =>
	folio === undefined ? `${edition}/bron/` : `${edition}/bron/${slugOf(folio)}/`;

/**
 * The account: `aivd-jaarverslag-2014/verantwoording/`; with a folio, every change and decision of that page.
 */
export const accountPath = (edition: string, folio?: string): string =>
	folio === undefined ? `${edition}/verantwoording/` : `${edition}/verantwoording/${slugOf(folio)}/`;

/** The abbreviations of an edition: `aivd-jaarverslag-2014/afkortingen/` */
export const abbreviationsPath = (edition: string): string => `${edition}/afkortingen/`;

/** Every place of one abbreviation, where they are many: `aivd-jaarverslag-2014/afkortingen/aivd/` */
export const abbreviationPlacesPath = (edition: string, id: string): string =>
	`${abbreviationsPath(edition)}${id.replace(/^afkorting-/, '')}/`;

/** The page file that came in, byte for byte: `aivd-jaarverslag-2014/bron/41/041.txt` */
export const seedPath = (edition: string, folio: string, file: string): string =>
	`${sourcePath(edition, folio)}${file}.txt`;

/** Where the words of that page stood, as it came in: `aivd-jaarverslag-2014/bron/41/041.boxes.json` */
export const boxesFilePath = (edition: string, folio: string, file: string): string =>
	`${sourcePath(edition, folio)}${file}.boxes.json`;

/** A picture of the report: `aivd-jaarverslag-2014/afbeeldingen/041-1.png` */
export const picturePath = (edition: string, file: string): string => `${edition}/afbeeldingen/${file}`;

/** What the editors decided: `aivd-jaarverslag-2014/edition.yaml` */
export const editionFilePath = (edition: string): string => `${edition}/edition.yaml`;

/** Folder of what readers take along: files by themselves, no pages of the site. */
export const TAKE_ALONG_FOLDER = 'meenemen/';

/** The account as a file: `aivd-jaarverslag-2014/account.json` */
export const accountFilePath = (edition: string): string => `${edition}/account.json`;

/** The Markdown of a page, beside it: `aivd-jaarverslag-2014/samenwerking/ct-infobox/index.md` */
export const markdownPath = (page: string): string => `${page}index.md`;

/** What a browser reads to add the site to its search engines. */
export const OPENSEARCH_PATH = 'opensearch.xml';

export const SEARCH_PATH = 'zoeken/';
/** Where a quotation is checked. */
export const QUOTE_PATH = 'citaat/';
export const ABOUT_PATH = 'over/';
export const ACCESSIBILITY_PATH = 'toegankelijkheid/';
export const OFFLINE_PATH = 'offline/';

/** The words of an edition, for *Citaat*: `citaat/aivd-jaarverslag-2014.json` */
export const quoteTextPath = (edition: string): string => `${QUOTE_PATH}${edition}.json`;

/**
 * Id of a chapter or a section on the page of contents: `hoofdstuk-samenwerking`,
 * `sectie-samenwerking.ct-infobox`. No slug holds a full stop.
 */
export const contentsId = (chapter: string, section?: string): string =>
	section === undefined ? `hoofdstuk-${chapter}` : `sectie-${chapter}.${section}`;

/** Id of a raw line on its source page: `regel-25`. */
export const rawLineId = (line: number): string => `regel-${line}`;

/**
 * Id of a page that the text refers to and the edition does not have, on the list of source pages:
 * `ontbreekt-42`.
 */
export const missingPageId = (label: string): string => `ontbreekt-${slugOf(label)}`;

/** Id of a block on its source page: `bron-p41-3`; where it runs on in another column, `bron-p41-3-2`. */
export const sourceBlockId = (block: string, part = 1): string =>
	`bron-${block}${part > 1 ? `-${part}` : ''}`;

/** Id of the words of a block on the picture of their page: `gedrukt-p41-3`. */
export const zoneId = (block: string): string => `gedrukt-${block}`;
