/**
 * Ids from the printed place, so that they survive a better reconstruction: a paragraph is the third that
 * begins on printed page 41 (`p41-3`), a note carries its printed label (`voetnoot-8`), a section its title.
 * The same ids stand on a chapter's page, on a section's page and in the account.
 */
import { slug as githubSlug } from 'github-slugger';
import { SIGN_NAMES } from '#edition/note-marks.ts';

/**
 * A title as a slug: diacritics folded, small letters, digits and single hyphens.
 * @example slugOf('CT Infobox') // 'ct-infobox'
 * @returns the empty string for a title without a letter or digit
 */
export function slugOf(title: string): string {
	const folded = title.normalize('NFKD').replace(/\p{M}/gu, '');
	return githubSlug(folded)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** Signs of a slug: it names a file, and names of files have 255 bytes at most. */
const LONGEST_SLUG = 72;

/** A slug cut behind its last word that is whole, where it is too long for a file and an address. */
export function shortened(slug: string): string {
	if (slug.length <= LONGEST_SLUG) return slug;
	const whole = slug.slice(0, LONGEST_SLUG + 1).lastIndexOf('-');
	return slug.slice(0, whole > 0 ? whole : LONGEST_SLUG);
}

/** The slug of a title that its chapter has before: `inleiding-p43`; `ordinal` counts them on that page. */
export const repeatedTitleSlug = (slug: string, folio: string, ordinal: number): string =>
	`${slug}-p${slugOf(folio)}${ordinal > 1 ? `-${ordinal}` : ''}`;

/**
 * The identifier of a note from its printed label; labels that differ in case only have one identifier.
 * @example noteIdentifier('8') // '8'
 * @example noteIdentifier('**') // 'ster-ster'
 */
export function noteIdentifier(label: string): string {
	const words = [...label]
		.map((sign) => (SIGN_NAMES[sign] === undefined ? sign : ` ${SIGN_NAMES[sign]} `))
		.join('');
	const identifier = slugOf(words.trim().replace(/\s+/g, ' '));
	return identifier === ''
		? [...label].map((sign) => `u${sign.codePointAt(0)?.toString(16)}`).join('-')
		: identifier;
}

/** The identifier of a note whose label has been used before in its chapter: `43-8`. */
export const restartedNoteIdentifier = (folio: string, label: string): string =>
	`${slugOf(folio)}-${noteIdentifier(label)}`;

/** `p41-3`: the third paragraph that begins on printed page 41, in reading order; `ordinal` counts from 1. */
export const paragraphId = (folio: string, ordinal: number): string => `p${slugOf(folio)}-${ordinal}`;

/** Of a row of a table, from 1: `p41-tabel-1-rij-3`. */
export const rowId = (table: string, row: number): string => `${table}-rij-${row}`;

/**
 * `p41-tabel-1`: the first block of its kind on printed page 41; `name` is that of the kind in the table of
 * block kinds.
 */
export const countedId = (folio: string, name: string, ordinal: number): string =>
	`p${slugOf(folio)}-${name}-${ordinal}`;

/** `p41-kopregel`, `p41-folio`; a second one on the page is `p41-kopregel-2`. */
export const furnitureId = (folio: string, name: string, ordinal: number): string =>
	ordinal > 1 ? countedId(folio, name, ordinal) : `p${slugOf(folio)}-${name}`;

/** `pagina-41`: where a printed page begins. */
export const pageBreakId = (folio: string): string => `pagina-${slugOf(folio)}`;

/** `voetnoot-8`: a footnote definition. `identifier` comes from {@link noteIdentifier}. */
export const footnoteId = (identifier: string): string => `voetnoot-${identifier}`;

/** `verwijzing-8`: a footnote call; the second call of the same note is `verwijzing-8-2`. */
export const callId = (identifier: string, ordinal = 1): string =>
	`verwijzing-${identifier}${ordinal > 1 ? `-${ordinal}` : ''}`;

/** `--verwijzing-8`: the name of a call as a style sheet knows it, so that its note can stand beside it. */
export const callAnchor = (call: string): string => `--${call}`;

/** On the page of a chapter and of an edition, its title. */
export const chapterTitleId = 'hoofdstuktitel';
export const editionTitleId = 'verslagtitel';
