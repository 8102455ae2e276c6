/**
 * Published Markdown → its blocks. A second reader of the format, written from its description in `src/markdown/README.md`
 * and sharing no code with the first: what both understand the same is what the file says. What it does not know stays
 * as it stands, and so differs.
 */
import { collapse, type ReadBlock } from './blocks.ts';
import { callMark, labelMark, levelMark, pageMark, quoteMark } from './marks.ts';

/** What a Markdown file holds. */
export interface ReadMarkdown {
	/** YAML between the two rules, without them; absent where there is none. */
	readonly frontmatter?: string;
	readonly blocks: readonly ReadBlock[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const point = (digits: string, base: number): string => {
	const code = Number.parseInt(digits, base);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** Escapes, character references, calls and page marks of running text. */
const SIGNS =
	/\\([!-/:-@[-`{-~])|&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));|\[\^([^\]\s]+)\]|:pagina\{folio="([^"]*)"\}/gi;

const read = (text: string): string =>
	text.replace(SIGNS, (all, escaped, hex, decimal, name, note, folio) => {
		if (escaped !== undefined) return escaped;
		if (hex !== undefined) return point(hex, 16);
		if (decimal !== undefined) return point(decimal, 10);
		if (name !== undefined) return NAMED[name] ?? all;
		return note === undefined ? pageMark(read(folio)) : callMark(note, '');
	});

/** White space first as it stands, then the signs: a space that was written as a reference is a letter of the text. */
const inline = (text: string): string => collapse(read(text.trim()));

export function markdownBlocks(markdown: string): ReadMarkdown {
	const [all = '', frontmatter] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(markdown) ?? [];
	const lines = markdown.slice(all.length).split('\n');
	const blocks: ReadBlock[] = [];
	const put = (text: string) => void blocks.push({ text });
	/** Lines from here on for as long as they are of one block. */
	const linesWhile = (from: number, same: (line: string) => boolean): string[] => {
		const end = lines.findIndex((line, index) => index > from && !same(line));
		return lines.slice(from, end < 0 ? lines.length : end);
	};
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (line.trim() === '') continue;
		const [, hashes, heading = ''] = /^(#{1,6})(?: (.*))?$/.exec(line) ?? [];
		const [, folio] = /^::pagina\{folio="([^"]*)"\}$/.exec(line) ?? [];
		const [, note, definition = ''] = /^\[\^([^\]\s]+)\]: ?(.*)$/.exec(line) ?? [];
		if (hashes !== undefined) put(levelMark(hashes.length) + inline(heading));
		else if (folio !== undefined) put(pageMark(read(folio)));
		else if (note !== undefined) put(labelMark(note) + inline(definition));
		else if (line.startsWith('>')) {
			const quoted = linesWhile(at, (next) => next.startsWith('>'));
			put(quoteMark + inline(quoted.map((one) => one.replace(/^> ?/, '')).join(' ')));
			at += quoted.length - 1;
		} else if (line === ':::bijschrift') {
			const held = linesWhile(at, (next) => next !== ':::');
			put(inline(held.slice(1).join(' ')));
			at += held.length;
		} else {
			const paragraph = linesWhile(at, (next) => next.trim() !== '');
			const alone = /^:pagina\{[^}]*\}$/.test(line) && paragraph.length === 1;
			// A page begins between two blocks with two colons; one that stands by itself is not ours.
			put(alone ? line : inline(paragraph.join(' ')));
			at += paragraph.length - 1;
		}
	}
	return { ...(frontmatter === undefined ? {} : { frontmatter }), blocks };
}
