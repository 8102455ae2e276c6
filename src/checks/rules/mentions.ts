/** Abbreviations and references to pages: marked where they stand, and counted right. */
import type { Element } from 'hast';
import { attribute, elements, readingText } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import { type BuiltPage, type BuiltSite, pageAt, textFile } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import {
	abbreviationsPath,
	chapterPath,
	editionFilePath,
	missingPageId,
	sourcePath,
} from '#edition/addresses.ts';
import { pageBreakId } from '#edition/anchors.ts';
import { type EditionMentions, editionMentions } from '#edition/mentions/edition-mentions.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';
import { findPageReferences } from '#edition/mentions/find-page-references.ts';
import { pageNamed } from '#edition/mentions/printed-pages.ts';
import { type SpokenBlock, spokenBlocks } from '#edition/mentions/spoken-blocks.ts';
import { parseEdition } from '#edition/yaml/parse.ts';

export const words: Rule = {
	name: 'words',
	holds:
		'Every abbreviation of edition.yaml is listed with its true count and marked where it stands, and every reference to a page leads there or says that the edition does not have it.',
	run: (site) => site.accounts.flatMap((account) => ofAccount(site, account)),
};

function ofAccount(site: BuiltSite, account: Account): readonly Diagnostic[] {
	const file = editionFilePath(account.edition);
	const { edition } = parseEdition(textFile(site.files, file), file);
	const list = pageAt(site, abbreviationsPath(account.edition));
	if (edition === undefined || list === undefined) {
		const path = edition === undefined ? file : abbreviationsPath(account.edition);
		const reason = `${site.base}${path} was not built as it should be; the words of the edition are held against it.`;
		return [{ code: 'checks/words', severity: 'error', file: site.folder, reason, act: ['npm run build'] }];
	}
	const known = editionMentions(edition, account);
	return [...ofList(site, list, known, account), ...ofBlocks(site, known, account)];
}

/** The list names every abbreviation and how often it stands in the text. */
function ofList(
	site: BuiltSite,
	list: BuiltPage,
	{ abbreviations }: EditionMentions,
	account: Account,
): readonly Diagnostic[] {
	const find = abbreviationFinder(abbreviations);
	const found = spokenBlocks(account.blocks).flatMap(({ text }) => find(text));
	const pages = new Map(abbreviations.map(({ listed }) => [listed, pageAt(site, listed)]));
	const entries = new Map(
		[...pages.values()].flatMap((page) =>
			page ? elements(page.tree).map((element) => [attribute(element, 'id'), element] as const) : [],
		),
	);
	return abbreviations.flatMap(({ id, short, listed }) => {
		const entry = entries.get(id);
		const expected = found.filter(({ abbreviation }) => abbreviation.id === id).length;
		const told = entry && elements(entry).find(({ tagName }) => tagName === 'data');
		const count = Number(told && attribute(told, 'value'));
		if (count === expected) return [];
		const reason = entry
			? `${short} is said to stand ${count} times in the text; it stands there ${expected} times.`
			: `${short} is an abbreviation of the edition, and #${id} is not there.`;
		return [
			onPage(site, pages.get(listed) ?? list, {
				rule: 'words',
				reason,
				act: 'Make the list from the text of the account.',
				element: entry,
			}),
		];
	});
}

/** What is found in the text of a block is marked in the block. */
function ofBlocks(site: BuiltSite, known: EditionMentions, account: Account): readonly Diagnostic[] {
	const find = abbreviationFinder(known.abbreviations);
	const languages = new Map(account.pages.map((page) => [page.file, page.language]));
	const chapters = Map.groupBy(spokenBlocks(account.blocks), ({ chapter }) => chapter);
	return [...chapters].flatMap(([chapter, blocks]) => {
		const page = pageAt(site, chapterPath(account.edition, chapter));
		// That a chapter was not built, the rule of the text tells.
		if (page === undefined) return [];
		const byId = new Map(elements(page.tree).map((element) => [attribute(element, 'id'), element]));
		return blocks.flatMap((block) => {
			const element = byId.get(block.id);
			if (element === undefined) return [];
			const report = (reason: string): Diagnostic =>
				onPage(site, page, {
					rule: 'words',
					reason: `#${block.id} ${reason}`,
					act: 'Find the step that marks words.',
					element,
				});
			const marks = elements(element).filter(
				({ properties }) => properties.dataAbbr !== undefined && properties.dataRest === undefined,
			);
			const found = find(block.text).length;
			const language = languages.get(block.source[0]?.page ?? '') ?? known.language;
			return [
				...(marks.length === found
					? []
					: [report(`has ${found} abbreviations in its text, and ${marks.length} marked.`)]),
				...unlinked(element, block, language, known, account.edition).map((label) =>
					report(`refers to page ${label}, and has no link that says where that is.`),
				),
			];
		});
	});
}

/** Numbers of pages in the text of a block that no link in it tells. */
function unlinked(
	element: Element,
	block: SpokenBlock,
	language: string,
	{ pages, language: main }: EditionMentions,
	edition: string,
): readonly string[] {
	if (block.kind === 'heading') return [];
	const answer = (label: string) => pageNamed(label, block.chapter, pages);
	const links = elements(element).filter(({ tagName }) => tagName === 'a');
	const references = findPageReferences(block.text, {
		languages: [main, language],
		note: block.kind === 'footnote',
		isFolio: (label) => answer(label).kind !== 'elsewhere',
	});
	return references
		.flatMap(({ numbers }) => numbers.map(({ label }) => label))
		.filter((label) => {
			const told = answer(label);
			const leads = (link: string): boolean => {
				if (told.kind === 'elsewhere') return link.includes(`${sourcePath(edition)}#${missingPageId('')}`);
				if (told.kind === 'several') return link.endsWith(sourcePath(edition));
				const { folio } = told.page;
				return link.endsWith(`#${pageBreakId(folio)}`) || link.endsWith(sourcePath(edition, folio));
			};
			return !links.some((link) => readingText(link).includes(label) && leads(attribute(link, 'href') ?? ''));
		});
}
