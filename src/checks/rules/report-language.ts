import type { Element } from 'hast';
import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** So many words in a row, of so many letters, are a report's, and hardly another's by chance (`in UTF-8`). */
const ROW = 3;
const LETTERS = 10;

/** What is drawn nowhere, or as a whole in one language: the title of a page. */
const UNSAID = new Set(['head', 'script', 'style', 'template']);

export const reportLanguage: Rule = {
	name: 'report-language',
	holds: 'Words of a report that is in another language than the site say which language that is.',
	run: (site) => {
		const rows = foreignRows(site);
		return rows.size === 0 ? [] : site.pages.flatMap((page) => unsaidOn(site, page, rows));
	},
};

/** Each row of words of a report in another language than the site's, with that language. */
function foreignRows({ accounts, pages }: BuiltSite): ReadonlyMap<string, string> {
	const own = pages.map(({ tree }) => langOf(elements(tree)[0])).find((lang) => lang !== undefined);
	const rows = new Map<string, string>();
	for (const { blocks, pages: printed } of accounts) {
		const languages = new Map(printed.map(({ file, language }) => [file, language]));
		for (const { text, source } of blocks) {
			const language = languages.get(source[0]?.page ?? '') ?? own;
			if (language !== undefined && language !== own) for (const row of rowsOf(text)) rows.set(row, language);
		}
	}
	return rows;
}

function unsaidOn(
	site: BuiltSite,
	page: BuiltPage,
	rows: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	const within = (element: Element, said: string | undefined): void => {
		if (UNSAID.has(element.tagName)) return;
		const lang = langOf(element) ?? said;
		for (const child of element.children) {
			if (child.type === 'element') within(child, lang);
			const row = child.type === 'text' ? rowsOf(child.value).find((one) => rows.has(one)) : undefined;
			const own = row === undefined ? undefined : rows.get(row);
			if (own === undefined || own === lang) continue;
			const reason = `“${row}” is said to be in “${lang}”; the report has these words, in “${own}”.`;
			found.push(
				onPage(site, page, { rule: 'report-language', reason, act: `<bdi lang="${own}">…</bdi>`, element }),
			);
		}
	};
	for (const child of page.tree.children) if (child.type === 'element') within(child, undefined);
	return found;
}

const langOf = (element: Element | undefined): string | undefined => element && attribute(element, 'lang');

function rowsOf(text: string): readonly string[] {
	const words =
		text
			.toLowerCase()
			.replaceAll('\u00ad', '')
			.match(/\p{L}+/gu) ?? [];
	const rows = words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
	return rows.filter(({ length }) => length >= LETTERS + ROW - 1);
}
