/** The tags of a page, in order, without a tree. */

/** A start tag or an end tag. */
export interface Tag {
	/** In small letters. */
	readonly name: string;
	readonly isEnd: boolean;
	/** Offset of its `<`, and of what follows its `>`. */
	readonly start: number;
	readonly end: number;
	/** As it stands between name and `>`; `attributesOf` reads it. */
	readonly attributes: string;
}

/** A comment, a doctype, or a tag. An attribute's value may hold `>`. */
const TAG = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** Elements whose content is text whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** Elements without content, and so without an end tag. */
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** @param html a whole page, or a piece of one. */
export function* tagsOf(html: string): Generator<Tag> {
	const tags = new RegExp(TAG);
	for (let found = tags.exec(html); found; found = tags.exec(html)) {
		const [whole, slash, written, attributes = ''] = found;
		if (written === undefined) continue;
		const name = written.toLowerCase();
		const isEnd = slash === '/';
		yield { name, isEnd, start: found.index, end: found.index + whole.length, attributes };
		if (!isEnd && RAW.has(name)) tags.lastIndex = endOfRaw(html, name, tags.lastIndex);
	}
}

/** Whether an element ends where its start tag does. */
export const isEmpty = ({ name, attributes }: Tag): boolean => VOID.has(name) || attributes.endsWith('/');

/** Offset of the end tag of a `style`, `script`, `textarea` or `title` whose content begins at `from`. */
export function endOfRaw(html: string, name: string, from: number): number {
	const end = new RegExp(`</${name}[\\s/>]`, 'gi');
	end.lastIndex = from;
	return end.exec(html)?.index ?? html.length;
}

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Values by name, in small letters; that of an attribute without one is the empty string. The first of two counts. */
export function attributesOf({ attributes }: Tag): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
		const key = name.toLowerCase();
		if (!found.has(key)) found.set(key, decoded(double ?? single ?? bare ?? ''));
	}
	return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its references read: those that are written where a page is made. */
export const decoded = (value: string): string =>
	value.includes('&')
		? value.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name: string) =>
				name
					? (NAMED[name.toLowerCase()] ?? '')
					: String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
			)
		: value;
