/**
 * In the place of `#proof/worker/fetch-page.client.ts`: a published page is a part of this file, as it was before any
 * script touched it, under the ids that the site has.
 */
import { carried } from '#components/one-file/carried.client.ts';
import { pathOf } from '#components/one-file/stored.client.ts';
import { accountPath } from '#edition/addresses.ts';
import { chapterTitleId } from '#edition/anchors.ts';
import { PARTS } from '#takealong/one-file/place-in-file.ts';

export async function fetchPage(address: string): Promise<ParentNode> {
	const { text, outline } = carried();
	const path = pathOf(address) ?? '';
	if (path === accountPath(outline.edition)) return accountPart(text);
	const [, chapter = ''] = path.split('/');
	const part = text.querySelector(`[data-chapter="${CSS.escape(chapter)}"]`);
	if (!part) throw new Error(`404 ${address}`);
	return chapterPage(part, text, outline.chapters[chapter]?.renamed ?? {});
}

/** Its links lead to page files by their addresses on the site. */
function accountPart(text: Element): ParentNode {
	const part = text.querySelector(`#${PARTS.account}`)?.cloneNode(true) as Element;
	for (const link of part.querySelectorAll<HTMLElement>('[data-at]'))
		link.setAttribute('href', link.dataset['at'] ?? '');
	return part;
}

function chapterPage(part: Element, text: Element, renamed: Readonly<Record<string, string>>): ParentNode {
	const page = document.createElement('template').content;
	const main = page.appendChild(document.createElement('main'));
	const article = main.appendChild(document.createElement('article'));
	article.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
	const copies = [
		...text.querySelectorAll(`.sidenote[data-of="${CSS.escape(part.getAttribute('data-chapter') ?? '')}"]`),
	];
	main.append(...copies.map((node) => node.cloneNode(true)));
	const old = new Map(Object.entries(renamed).map(([site, here]) => [here, site] as const));
	for (const element of page.querySelectorAll('[id], [href^="#"], [data-note]')) {
		for (const [name, mark] of [
			['id', ''],
			['href', '#'],
			['data-note', ''],
		] as const) {
			const value = element.getAttribute(name);
			const site = value?.startsWith(mark) ? old.get(value.slice(mark.length)) : undefined;
			if (site !== undefined) element.setAttribute(name, mark + site);
		}
	}
	const title = article.querySelector(':scope > h1');
	if (title) title.id = chapterTitleId;
	return page;
}
