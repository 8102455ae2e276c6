/**
 * Markdown → its blocks, as it is committed and as it is published. A second reader of both, written from their description in
 * `src/markdown/README.md` and sharing no code with the first: what both understand the same is what the file says. What it does not
 * know stays as it stands, and so differs.
 */
import { collapse, type ReadBlock } from './blocks.ts';
import { read } from './markdown-signs.ts';
import { labelMark, levelMark, pageMark, quoteMark } from './marks.ts';
import { published } from './published-markdown.ts';

/** What a Markdown file holds. */
export interface ReadMarkdown {
	/** YAML between the two rules, without them; absent where there is none. */
	readonly frontmatter?: string;
	readonly blocks: readonly ReadBlock[];
	/** Ids that the numbers of paragraphs lead to, in order; absent where they have no numbers. */
	readonly paragraphs?: readonly string[];
}

export function markdownBlocks(markdown: string): ReadMarkdown {
	const [all = '', frontmatter] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(markdown) ?? [];
	const raw = markdown.slice(all.length).split('\n');
	const publication = published(frontmatter, raw);
	const lines = publication?.lines ?? raw;
	const paragraphs: string[] = [];
	/** White space first as it stands, then the signs: a space that was written as a reference is a letter of the text. */
	const inline = (text: string): string =>
		publication ? publication.inline(text) : collapse(read(text.trim()));
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
		if (publication && line === '***') continue;
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
			const text = paragraph.join(' ');
			const block = publication?.block(text);
			if (block?.id !== undefined) paragraphs.push(block.id);
			// A page begins between two blocks with two colons; one that stands by itself is not ours.
			put(alone ? line : (block?.text ?? inline(text)));
			at += paragraph.length - 1;
		}
	}
	return {
		...(frontmatter === undefined ? {} : { frontmatter }),
		...(publication ? { paragraphs } : {}),
		blocks,
	};
}
