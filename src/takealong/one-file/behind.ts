/** What stands behind the chapters: abbreviations, the account with its check, and the raw lines. */
import type { ChildNode } from 'domhandler';
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
export function accountPart(html: string, { edition, messages }: FileFacts, taken: Set<string>): Element {
	const part = behind(html, PARTS.account, 'account', taken);
	for (const element of all(part)) {
		const { attribs } = element;
		if ('data-proof' in attribs)
			Object.assign(attribs, { 'data-base': '/', 'data-edition': edition, 'data-chapters-only': '' });
		if ('data-pictures' in attribs) {
			delete attribs['checked'];
			attribs['disabled'] = '';
		}
	}
	// The closest choices stand at *Toon bron* too, each at its lines.
	const closest = all(part).find((element) => textOf(element) === messages.decisions.closest);
	const after = closest ? siblingsAfter(closest) : [];
	const end = after.findIndex((one) => one.type === 'tag' && /^h[1-6]$/.test((one as Element).name));
	for (const one of [...(closest ? [closest] : []), ...after.slice(0, end < 0 ? undefined : end)])
		DomUtils.removeElement(one);
	return part;
}

const textOf = (element: Element): string =>
	/^h[1-6]$/.test(element.name) ? DomUtils.textContent(element).trim() : '';

function siblingsAfter(element: Element): readonly ChildNode[] {
	const all = element.parent?.children ?? [];
	return all.slice(all.indexOf(element) + 1);
}

export function sourcePart(pages: readonly SourceText[], { messages }: FileFacts): string {
	const { nav, places, oneFile } = messages;
	const lines = ({ folio, lines: raw }: SourceText): string =>
		raw.map((line, at) => `<li id="${lineInFile(folio, at + 1)}">${escaped(line)}</li>`).join('');
	const page = (one: SourceText): string =>
		`<h3 id="${pageInFile(one.folio)}">${escaped(places.page.mark(one.folio))}</h3><ol class="raw-text" lang="${one.language}">${lines(one)}</ol>`;
	return `<section class="plain behind" id="${PARTS.source}" data-editors><h2>${escaped(nav.source)}</h2><p>${escaped(oneFile.source)}</p>${pages.map(page).join('')}</section>`;
}
