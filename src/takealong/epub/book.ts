/** What the pages of a book share while they are written, in order. */
import { sectionPath } from '#edition/addresses.ts';
import { pageBreakId } from '#edition/anchors.ts';
import { abbreviationsOf } from '#edition/mentions/abbreviations.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';
import type { Section } from '#edition/section.ts';
import { foreignBlocks, type TakenEdition } from '#takealong/edition.ts';

/** Where a printed page begins. */
export interface PrintedPage {
	readonly folio: string;
	/** `samenwerking.ct-infobox.xhtml#pagina-41` */
	readonly href: string;
}

/** Signs other than these become their number: readers of EPUB stumble over names in other scripts. */
const PLAIN = /[^a-z0-9-]/gu;
const plain = (slug: string): string =>
	slug.replace(PLAIN, (sign) => `u${sign.codePointAt(0)?.toString(16)}`);

/** Name of the page of a section: its slugs, so that a reader keeps the place in a newer version. */
export const fileOf = ({ frontmatter: { chapter, section } }: Section): string =>
	`${plain(chapter)}.${plain(section)}.xhtml`;

export class Book {
	readonly edition: TakenEdition;
	/** Name in the book of a picture of the edition. */
	readonly picture: (file: string) => string;
	/** The printed pages that have begun, in the order of the text. */
	readonly pages: PrintedPage[] = [];
	/** Finds abbreviations in a text. */
	readonly shorts: ReturnType<typeof abbreviationFinder>;
	readonly #begun = new Set<string>();
	readonly #foreign: ReadonlyMap<string, string>;

	constructor(edition: TakenEdition, picture: (file: string) => string) {
		this.edition = edition;
		this.picture = picture;
		this.#foreign = foreignBlocks(edition);
		this.shorts = abbreviationFinder(abbreviationsOf(edition.config));
	}

	/** Language of what the site says, where it is not that of the report. */
	get said(): string | undefined {
		const { site, config } = this.edition;
		return site.language === config.language ? undefined : site.language;
	}

	/** Language of a block, where it is not that of the report. */
	languageOf(section: Section, id: string): string | undefined {
		return this.#foreign.get(`${section.frontmatter.chapter}#${id}`);
	}

	/** Whether a printed page begins here, and not earlier. */
	begins(folio: string, section: Section): boolean {
		if (this.#begun.has(folio)) return false;
		this.#begun.add(folio);
		this.pages.push({ folio, href: `${fileOf(section)}#${pageBreakId(folio)}` });
		return true;
	}

	/** The same place on the site, where its address is known. */
	onSite({ frontmatter: { edition, chapter, section } }: Section, id?: string): string | undefined {
		const whole = this.edition.address?.(sectionPath(edition, chapter, section));
		return whole === undefined ? undefined : `${whole}${id === undefined ? '' : `#${id}`}`;
	}
}
