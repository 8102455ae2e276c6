/**
 * What is published for citing, one file beside the page of each report, chapter and section: that work in
 * every style and format, with marks where the address and the place come. So no library of citations reaches
 * a reader, and it works offline.
 */

import type { Runs } from '#sharing/cite/runs.ts';
import type { StyleId } from '#sharing/cite/styles.ts';

export const FORMATS = [
	{ id: 'bibtex', name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
	{ id: 'ris', name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
	{ id: 'csl', name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

export type FormatId = (typeof FORMATS)[number]['id'];

/** An entry of a list of literature, and the reference in the text or in a footnote. */
export interface Reference {
	readonly list: Runs;
	readonly text: Runs;
}

/** One work in every style and format. */
export type Styled = Readonly<Record<StyleId, Reference> & Record<FormatId, string>>;

export interface CiteFile {
	/** Page of the work, below the base path. */
	readonly path: string;
	/** What the editors state and the source does not, as a sentence; absent where there is nothing. */
	readonly editorial?: string;
	readonly title: string;
	readonly work: Styled;
	/** A section with one printed page only, by the page's slug; absent where it stands on one page. */
	readonly pages?: Readonly<Record<string, Styled>>;
}

/**
 * Stands for the site's host while it is built: a reader may read it anywhere. No host can have this name
 * (RFC 6761).
 */
export const SITE_HOST = 'leeseditie.invalid';

/** Stands for the id in an address, and for the name of the place after a page. */
export const PLACE_MARK = 'xplaatsx';

/** Stands for the id in what a program knows the work by. */
export const ID_MARK = 'xidx';
