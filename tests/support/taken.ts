/** Editions to take along, made of sections that a test writes. */
import type { Account } from '#edition/account/account.ts';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { UNTOLD_SITE } from '#edition/yaml/site.ts';
import { messagesIn } from '#i18n/languages.ts';
import type { TakenEdition } from '#takealong/edition.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const call = (note: string): Inline => ({ kind: 'call', note });

/** A paragraph. */
export const says = (...content: readonly (string | Inline)[]): SectionBlock => ({
	kind: 'paragraph',
	content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
});

export const note = (label: string, words: string): SectionBlock => ({
	kind: 'footnote',
	note: label,
	content: [text(words)],
});

/** A section of the chapter `water`, from the first paragraph of page 12. */
export const sectionOf = (
	blocks: readonly SectionBlock[],
	more: Partial<SectionFrontmatter> = {},
): Section => ({
	frontmatter: {
		edition: 'wlm',
		chapter: 'water',
		section: 'dijken',
		title: 'Dijken',
		order: 1,
		level: 2,
		begins: { folio: '12', paragraph: 1 },
		headings: [],
		...more,
	},
	blocks,
});

export interface Told {
	readonly title?: string;
	/** Slug, title, sections. */
	readonly chapters: readonly (readonly [slug: string, title: string, sections: readonly Section[]])[];
	readonly pages?: Account['pages'];
	readonly blocks?: Account['blocks'];
	/** Where the site stands, with a slash at its end. */
	readonly site?: string;
	readonly language?: string;
	readonly abbreviations?: TakenEdition['config']['abbreviations'];
	readonly apparatus?: Account['apparatus'];
}

export function takenEdition({
	title = 'Verslag',
	chapters,
	pages = [],
	blocks = [],
	site,
	language = 'nl',
	abbreviations = [],
	apparatus = [],
}: Told): TakenEdition {
	const yaml = JSON.stringify({
		title,
		language,
		bibliography: {
			title: { value: title, by: 'editors' },
			author: { value: 'Waterschap Lage Mark', by: 'source' },
		},
		pages: chapters.map((_, at) => ({ file: `01${at + 2}`, folio: `1${at + 2}` })),
		chapters: chapters.map(([slug, name], at) => ({ slug, title: name, pages: [`01${at + 2}`] })),
		abbreviations,
		changes: [{ date: '2031-05-02', what: 'Eerste uitgave.' }],
	});
	const { edition: config, diagnostics } = parseEdition(yaml, 'seeds/wlm/edition.yaml');
	if (!config) throw new Error(JSON.stringify(diagnostics));
	const digest = 'ab12cd34'.repeat(8);
	const account: Account = {
		edition: 'wlm',
		figures: {
			pages: 1,
			rawLines: 40,
			characters: 900,
			words: 150,
			byDisposition: {},
			paragraphs: 3,
			footnotes: 2,
			normalizations: 4,
			emendations: 1,
			decisionsByEditor: 0,
		},
		editionDigest: digest,
		readingTextDigest: digest,
		pages,
		blocks,
		apparatus,
		decisions: [],
	};
	return {
		slug: 'wlm',
		config,
		account,
		chapters: chapters.map(([slug, name, sections]) => ({ slug, title: name, sections })),
		site: UNTOLD_SITE,
		messages: messagesIn('nl'),
		...(site === undefined ? {} : { address: (path: string) => site + path }),
	};
}
