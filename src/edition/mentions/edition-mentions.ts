/**
 * What is known of the words of one edition: its abbreviations, and where its pages and headings stand on the
 * site. The plugins that mark words take it as it is.
 */
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { abbreviationsPath, partPath, sectionPath, sourcePath } from '#edition/addresses.ts';
import { pageBreakId } from '#edition/anchors.ts';
import { type Abbreviation, abbreviationParts, abbreviationsOf } from '#edition/mentions/abbreviations.ts';
import { type PrintedPage, printedPages } from '#edition/mentions/printed-pages.ts';
import { spokenBlocks } from '#edition/mentions/spoken-blocks.ts';
import { inlinesOf, type Section } from '#edition/section.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';

/** An abbreviation, and where the text gives its long form. */
export interface KnownAbbreviation extends Abbreviation {
	/** The block that gives it, where `by` is `text`; its address lies below the base path. */
	readonly given?: { readonly block: AccountBlock; readonly path: string };
	/** The page that lists it, below the base path; its `id` is there. */
	readonly listed: string;
}

/** A heading by its words. */
export interface NamedHeading {
	readonly text: string;
	readonly path: string;
	/** The page it stands on. */
	readonly folio: string;
}

/** The words of one edition. Every `path` lies below the base path. */
export interface EditionMentions {
	readonly abbreviations: readonly KnownAbbreviation[];
	/** `path` is where the page's text begins in the edition. */
	readonly pages: readonly (PrintedPage & { readonly path: string; readonly language: string })[];
	readonly headings: readonly NamedHeading[];
	/** Language of the edition; a page may have its own. */
	readonly language: string;
}

/**
 * @param sections the section files of the edition: they have the marks where a page begins. Without them a
 * page is reached through its source page.
 */
export function editionMentions(
	config: EditionConfig,
	account: Account,
	sections: readonly Section[] = [],
): EditionMentions {
	const { edition } = account;
	const marks = pageMarks(edition, sections);
	const languages = new Map(account.pages.map((page) => [page.folio, page.language]));
	const folios = new Map(account.pages.map((page) => [page.file, page.folio]));
	const blocks = spokenBlocks(account.blocks);
	const giver = giving(blocks);
	const pathOf = ({ chapter, section, id }: (typeof blocks)[number]): string =>
		`${sectionPath(edition, chapter, section)}#${id}`;
	return {
		language: config.language,
		abbreviations: abbreviationParts(abbreviationsOf(config)).flatMap(({ number, items }) =>
			items.map((abbreviation) => {
				const block = abbreviation.by === 'text' ? giver(abbreviation) : undefined;
				const listed = partPath(abbreviationsPath(edition), number);
				return { ...abbreviation, listed, ...(block ? { given: { block, path: pathOf(block) } } : {}) };
			}),
		),
		pages: printedPages(config, account.pages).map((page) => ({
			...page,
			language: languages.get(page.folio) ?? config.language,
			path: marks.get(page.folio) ?? sourcePath(edition, page.folio),
		})),
		headings: blocks
			.filter(({ kind }) => kind === 'heading')
			.map((block) => ({
				text: block.text,
				path: pathOf(block),
				folio: folios.get(block.source[0]?.page ?? '') ?? '',
			})),
	};
}

/** Where each page begins: in the first section that has its mark. */
function pageMarks(edition: string, sections: readonly Section[]): ReadonlyMap<string, string> {
	const marks = new Map<string, string>();
	for (const { frontmatter, blocks } of sections) {
		const page = sectionPath(edition, frontmatter.chapter, frontmatter.section);
		const inline = blocks.flatMap((block) => (block.kind === 'page-break' ? [block] : inlinesOf(block)));
		for (const one of inline) {
			if (one.kind !== 'page-break' || marks.has(one.folio)) continue;
			marks.set(one.folio, `${page}#${pageBreakId(one.folio)}`);
		}
	}
	return marks;
}

/** Finds the first block that has a long form, rather one that has the short form beside it. */
function giving<Block extends AccountBlock>(
	blocks: readonly Block[],
): (abbreviation: Abbreviation) => Block | undefined {
	const plain = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
	const texts = blocks.map((block) => ({ block, text: plain(block.text) }));
	return (abbreviation) => {
		const [short, long] = [plain(abbreviation.short), plain(abbreviation.long)];
		const having = texts.filter(({ text }) => text.includes(long));
		const beside = having.find(({ text }) => {
			const end = text.indexOf(long) + long.length;
			return text.slice(end, end + short.length + 4).includes(short);
		});
		return (beside ?? having[0])?.block;
	};
}
