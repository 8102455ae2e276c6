/**
 * What Markdown has when it is published beside its page: calls, page marks and numbers of paragraphs as links with their printed label.
 * What each means is told by where it leads, at the end of the file; one that shows something else stays as it stands, and so differs.
 */
import { parse } from 'yaml';
import { slugOf } from '#edition/anchors.ts';
import { collapse } from './blocks.ts';
import { read } from './markdown-signs.ts';
import { callMark, labelMark, pageMark } from './marks.ts';

/** Whether an id is that of a paragraph, the only blocks that a number leads to. */
export const isNumbered = (id: string): boolean =>
	/^p.+-\d+$/.test(id) && !/^pagina-|-(?:citaat|bijschrift|tabel|afbeelding)-\d+$/.test(id);

/** A call or a page mark as it is published, `\\[[8]]` or `\\[[8][43-8]]`, and the space for the eye behind a page mark. */
const MARK = /\\\[\[((?:\\.|[^\]\\])+)\](?:\[((?:\\.|[^\]\\])+)\])?\]/;

/** A note begins with its label, as its calls have it. */
const LABEL = new RegExp(`^(${MARK.source}) (.*)$`);
const CALL = callMark('', '').slice(0, 2);

/** What a mark means by where its link leads; `undefined` where it shows something else, or leads nowhere. */
type Meaning = (shown: string, label: string) => string | undefined;

function meaningOf(targets: ReadonlyMap<string, string>, labels: Readonly<Record<string, unknown>>): Meaning {
	return (shown, label) => {
		const target = targets.get(label) ?? '';
		const [, note] = /#voetnoot-([^#]+)$/.exec(target) ?? [];
		if (note !== undefined) return (labels[note] ?? note) === shown ? callMark(note, '') : undefined;
		const [, folio = ''] = /^p\. (.+)$/.exec(shown) ?? [];
		return folio !== '' && target.endsWith(`/bron/${slugOf(folio)}/`) ? pageMark(folio) : undefined;
	};
}

/** Running text of a published file. */
function readPublished(text: string, meaning: Meaning): string {
	const [mark = '', shown = '', label = shown] = MARK.exec(text) ?? [];
	if (mark === '') return read(text);
	const at = text.indexOf(mark);
	const behind = text.slice(at + mark.length);
	const meant = meaning(read(shown), read(label));
	const isPage = meant?.startsWith(pageMark('').slice(0, 2)) ?? false;
	// A page mark has a space of the text before it; the one behind it is nobody's.
	const rest = isPage && /(?:^| )$/.test(text.slice(0, at)) ? behind.replace(/^ /, '') : behind;
	return read(text.slice(0, at)) + (meant ?? read(mark)) + readPublished(rest, meaning);
}

export interface Published {
	/** The lines without those that say where links lead. */
	readonly lines: readonly string[];
	/** Letters and marks of running text. */
	readonly inline: (text: string) => string;
	/** A paragraph without its number, which is an id; a note, or a caption, without what makes it one. */
	readonly block: (text: string) => { readonly text: string; readonly id?: string };
}

/** A published file says where it is published; `undefined` for one that does not. */
export function published(frontmatter: string | undefined, lines: readonly string[]): Published | undefined {
	if (!/^address: /m.test(frontmatter ?? '')) return undefined;
	const targets = new Map<string, string>();
	const rest = lines.filter((line) => {
		const [, label, target] = /^\[((?:\\.|[^\]\\])+)\]: (\S+)$/.exec(line) ?? [];
		if (label === undefined || target === undefined) return true;
		targets.set(read(label), target);
		return false;
	});
	let labels: Readonly<Record<string, unknown>> = {};
	try {
		labels = parse(frontmatter ?? '', { version: '1.2', schema: 'core' })?.labels ?? {};
	} catch {}
	const meaning = meaningOf(targets, labels);
	const inline = (text: string): string => collapse(readPublished(text.trim(), meaning));
	const block: Published['block'] = (text) => {
		const [opening = '', folio = '', ordinal = ''] = /^\[([^\]]+)·(\d+)\](?: |$)/.exec(text) ?? [];
		const id = `p${slugOf(read(folio))}-${ordinal}`;
		if (targets.get(read(`${folio}·${ordinal}`))?.endsWith(`#${id}`))
			return { text: inline(text.slice(opening.length)), id };
		const [, label = '', , , note = ''] = LABEL.exec(text) ?? [];
		const call = inline(label);
		if (call.startsWith(CALL))
			return { text: labelMark(call.slice(CALL.length, call.indexOf(' '))) + inline(note) };
		const [, caption = text] = /^_(.*[^\\])_$/.exec(text) ?? [];
		return { text: inline(caption) };
	};
	return { lines: rest, inline, block };
}
