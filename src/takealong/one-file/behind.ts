/** What stands behind the chapters: abbreviations, the account with its check, and the raw lines. */
import { DomUtils } from 'htmlparser2';
import type { FileFacts, SourceText } from '#takealong/one-file/built-pages.ts';
import {
	all,
	type Element,
	escaped,
	hasClass,
	named,
	only,
	parsed,
	written,
} from '#takealong/one-file/elements.ts';
import { partOf } from '#takealong/one-file/part.ts';
import { lineInFile, PARTS, pageInFile } from '#takealong/one-file/place-in-file.ts';

/** A page on which the editors speak, as a part: each of its headings is one level lower. */
export function behind(html: string, id: string, kind: string, taken: Set<string>): Element {
	const main = named(parsed(html), 'main');
	for (const element of all(main)) {
		if (element.name === 'script' || hasClass(element, 'breadcrumb')) DomUtils.removeElement(element);
		const level = /^h([1-5])$/.exec(element.name)?.[1];
		if (level !== undefined) element.name = `h${Number(level) + 1}`;
	}
	const { nodes } = partOf(main.children, id, taken);
	return only(
		all(parsed(`<section class="plain ${kind} behind" id="${id}" data-editors>${written(nodes)}</section>`)),
		id,
	);
}

/** The check takes what it needs from this file; pictures of printed pages are not in it. */
export function accountPart(html: string, { edition }: FileFacts, taken: Set<string>): Element {
	const part = behind(html, PARTS.account, 'account', taken);
	for (const element of all(part)) {
		const { attribs } = element;
		if ('data-proof' in attribs)
			Object.assign(attribs, { 'data-base': '/', 'data-edition': edition, 'data-chapters-only': '' });
		if ('data-pictures' in attribs) {
			delete attribs['checked'];
			attribs['disabled'] = '';
		}
		// The evidence in figures is for who has the site beside it.
		if (element.name === 'details') DomUtils.removeElement(element);
	}
	return part;
}

export function sourcePart(pages: readonly SourceText[], { messages }: FileFacts): string {
	const { nav, places, oneFile } = messages;
	const lines = ({ folio, lines: raw }: SourceText): string =>
		raw.map((line, at) => `<li id="${lineInFile(folio, at + 1)}">${escaped(line)}</li>`).join('');
	const page = (one: SourceText): string =>
		`<h3 id="${pageInFile(one.folio)}">${escaped(places.page.mark(one.folio))}</h3><ol class="raw-text" lang="${one.language}">${lines(one)}</ol>`;
	return `<section class="plain behind" id="${PARTS.source}" data-editors><h2>${escaped(nav.source)}</h2><p>${escaped(oneFile.source)}</p>${pages.map(page).join('')}</section>`;
}
