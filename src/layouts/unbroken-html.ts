/**
 * Keeps on one line, in a page's HTML, what typography keeps together (`#i18n/unbroken.ts`), by an element
 * that forbids the break: no letter changes. A stretch may run into an element that it ends with, `pagina
 * <a>42</a>`, or out of one that it begins with.
 */
import { unbroken } from '#i18n/unbroken.ts';

/** A tag, a comment, or text between them. An attribute's value may hold `>`. */
const TOKEN = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** Elements whose text is no running text, or is kept letter by letter. */
const APART = new Set(['script', 'style', 'title', 'textarea', 'pre', 'code', 'svg', 'option', 'template']);

/** Elements that do not end a line of text. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'q', 'small', 'span', 'strong', 'time', 'var']);

const OPEN = '<span class="unbroken">';
const CLOSE = '</span>';

/** A longer link or abbreviation at the end of a stretch may break inside. */
const LONGEST_TAIL = 14;

/** Text of one token, and where it begins in its line of text. */
interface Piece {
	readonly token: number;
	readonly start: number;
	readonly end: number;
}

/** A piece of HTML put in a token, `at` letters from its start. */
interface Addition {
	readonly token: number;
	readonly at: number;
	readonly html: string;
}

export function unbrokenHtml(html: string): string {
	const tokens = html.match(TOKEN) ?? [];
	const additions = lines(tokens).flatMap((line) => bind(tokens, line));
	for (const { token, at, html: added } of additions.toReversed()) {
		const value = tokens[token] ?? '';
		tokens[token] = value.slice(0, at) + added + value.slice(at);
	}
	return tokens.join('');
}

/** The lines of text, each as its pieces. Text inside elements that stand apart is left out. */
function lines(tokens: readonly string[]): Piece[][] {
	const found: Piece[][] = [[]];
	let apart = '';
	let length = 0;
	for (const [token, value] of tokens.entries()) {
		if (value.startsWith('<')) {
			const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value) ?? [];
			const tag = name.toLowerCase();
			if (apart === tag && closing) apart = '';
			else if (apart === '' && !closing && APART.has(tag) && !value.endsWith('/>')) apart = tag;
			if (INLINE.has(tag)) continue;
			found.push([]);
			length = 0;
		} else if (apart === '') {
			found.at(-1)?.push({ token, start: length, end: length + value.length });
			length += value.length;
		}
	}
	return found.filter((line) => line.length > 0);
}

/** In the order of the page, those at one place in the order they are to stand. */
function bind(tokens: readonly string[], line: readonly Piece[]): Addition[] {
	const text = line.map(({ token }) => tokens[token]).join('');
	return unbroken(text).flatMap(({ start, end }): Addition[] => {
		const from = line.find((piece) => start < piece.end);
		const to = line.find((piece) => end <= piece.end);
		if (!from || !to) return [];
		const opening = { token: from.token, at: start - from.start, html: OPEN };
		const closing = { token: to.token, at: end - to.start, html: CLOSE };
		if (from === to) return [opening, closing];
		if (to.token !== from.token + 2) return [];
		const between = tokens[from.token + 1] ?? '';
		if (!between.startsWith('</')) {
			const behind = tokens[to.token + 1] ?? '';
			const short = end === to.end || to.end - to.start <= LONGEST_TAIL;
			return short && behind.startsWith('</')
				? [opening, { token: to.token + 1, at: behind.length, html: CLOSE }]
				: [];
		}
		const before = tokens[from.token - 1] ?? '';
		return start === from.start && /^<[a-z]/i.test(before)
			? [{ token: from.token - 1, at: 0, html: OPEN }, closing]
			: [];
	});
}
