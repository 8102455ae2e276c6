/**
 * Old ids on a page that is still there: an empty anchor in the element an old id now means, and for what
 * stands elsewhere a line of the editors at the end of the text. Both work without a script, because a
 * browser scrolls to an id by itself.
 */
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { Messages } from '#i18n/languages.ts';
import { escaped } from '#sharing/permalinks/escape-html.ts';

/** A place on another page: its link, base path included, and the title of that page. */
export interface Elsewhere {
	readonly link: string;
	readonly title: string;
}

/** What an id of the page named before, and where that is now. */
export interface NamedBefore {
	readonly was: string;
	readonly link: string;
	/** What the place is called there. */
	readonly title: string;
}

/** Elements that may hold no anchor of text; it stands before them. */
const NO_TEXT_IN = new Set(['ol', 'ul', 'dl', 'table', 'tbody', 'tr', 'img', 'hr', 'details', 'fieldset']);

/** What became of the old ids of a page. */
export interface OldIds {
	/** The id on the page by the old id. */
	readonly here: ReadonlyMap<string, string>;
	/** Where an old id is now, by the old id. */
	readonly elsewhere: ReadonlyMap<string, Elsewhere>;
	/**
	 * Ids that named other words before: a line behind the element, which is seen when the element was asked
	 * for.
	 */
	readonly reused: ReadonlyMap<string, NamedBefore>;
}

/** @returns the page with every old id on it. */
export function withOldIds(
	html: string,
	{ here, elsewhere, reused }: OldIds,
	moved: Messages['moved'],
): string {
	const insertions: { at: number; text: string }[] = [];
	const tree = rehype().parse(html) as Root;
	let end = html.indexOf('</main>');
	visit(tree, 'element', (element) => {
		if (element.tagName === 'article')
			end = html.lastIndexOf('</', (element.position?.end.offset ?? end + 1) - 1);
		const before = reused.get(String(element.properties.id ?? ''));
		const over = element.position?.end.offset;
		if (before && over !== undefined) {
			// A note's line stands inside it: nothing but notes may stand in their list.
			const at = element.tagName === 'li' ? html.lastIndexOf('</', over - 1) : over;
			insertions.push({
				at,
				text: lineBefore(
					moved.reused(String(element.properties.id), before.was),
					before,
					element.properties.lang,
				),
			});
		}
		const olds = [...here].filter(([, id]) => id === element.properties.id).map(([old]) => old);
		const start = element.position?.start.offset;
		if (olds.length === 0 || start === undefined) return;
		const at = NO_TEXT_IN.has(element.tagName) ? start : afterTag(html, element, start);
		insertions.push({ at, text: olds.map((old) => `<span id="${escaped(old)}"></span>`).join('') });
	});
	const lines = [...elsewhere].map(
		([old, { link, title }]) =>
			`<p class="moved" id="${escaped(old)}" data-editors>${escaped(moved.elsewhere(old))} <a href="${escaped(link)}">${escaped(title)}</a></p>\n`,
	);
	if (lines.length > 0) insertions.push({ at: end, text: lines.join('') });
	return insertions
		.sort((one, other) => other.at - one.at)
		.reduce((whole, { at, text }) => whole.slice(0, at) + text + whole.slice(at), html);
}

function lineBefore(said: string, { link, title }: NamedBefore, lang: unknown): string {
	const tag = lang === undefined ? '<bdi>' : `<bdi lang="${lang}">`;
	const sentence = escaped(said).replace('\u2068', tag).replace('\u2069', '</bdi>');
	return `<p class="moved reused" data-editors>${sentence} <a href="${escaped(link)}">${escaped(title)}</a></p>`;
}

/** Where the content of an element begins: behind its start tag, whose attribute values may hold a `>`. */
function afterTag(html: string, element: Element, start: number): number {
	const first = element.children[0]?.position?.start.offset;
	return first ?? start + (/^<(?:"[^"]*"|'[^']*'|[^>])*>/.exec(html.slice(start))?.[0].length ?? 0);
}
