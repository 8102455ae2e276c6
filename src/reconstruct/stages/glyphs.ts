/**
 * Signs that an extractor left for glyphs it could not read: a control character where © is printed. What is
 * printed there only an editor can tell, once for the edition; until then the page asks, and where its boxes
 * tell that a glyph is drawn, the sign for a character that is not known stands in its place. Behind a bullet such
 * a sign is the layout's (U+0007, "indent to here").
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision, Glyph } from '#edition/model.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { RawLine, RawWord, ReadSign } from '#layout/raw-lines.ts';
import { CONTROL } from '#reconstruct/stages/decode.ts';
import { glyphQuestion } from '#reconstruct/stages/glyph-question.ts';

export interface ReadGlyphs {
	/** The lines, their words as read. */
	readonly lines: readonly RawLine[];
	/** One for each sign that an editor explained. */
	readonly decisions: readonly Decision[];
	readonly diagnostics: readonly Diagnostic[];
	/** Where they are others: what an editor said shows nothing, a reader does not see. */
	readonly boxes?: Boxes;
}

/** A bullet, as it stands before the text of an item, with the signs behind it. */
const BEHIND_BULLET =
	/(?<=^|\s)(?:[•‣▪●■◦∙⁃➢➤✓✔·–—-]|\(?(?:\d{1,2}|[a-z])[.)])(\s*[\u0001-\u0008\u000e-\u001f\u007f-\u009f]+)/gu;

/** Signs of private use: what they stand for, only the font knows that they were drawn with. */
const PRIVATE = /\p{Co}/gu;

/** REPLACEMENT CHARACTER. */
const NOT_KNOWN = '\ufffd';

/** @param boxes tell which glyph of which font a sign stands for */
export function readGlyphs(lines: readonly RawLine[], glyphs: readonly Glyph[], boxes?: Boxes): ReadGlyphs {
	const decisions = new Map<string, Decision>();
	const unknown = new Map<string, { readonly line: RawLine; readonly at: number; count: number }>();
	const alone: RawLine[] = [];
	let dropped: { readonly line: number; count: number } | undefined;
	const read = lines.map((line): RawLine => {
		const signs: ReadSign[] = [];
		for (const { sign, is, reason } of glyphs) {
			for (let at = line.text.indexOf(sign); at >= 0; at = line.text.indexOf(sign, at + sign.length)) {
				signs.push({ start: at, end: at + sign.length, reading: is, rule: 'glyph', reason });
				if (!decisions.has(sign)) decisions.set(sign, decisionOf(line.line, { sign, is, reason }));
			}
		}
		for (const match of line.text.matchAll(BEHIND_BULLET)) {
			const run = match[1] as string;
			const end = match.index + match[0].length;
			const start = end - run.trimStart().length;
			if (signs.some((sign) => sign.start < end && sign.end > start)) continue;
			signs.push({ start, end, reading: '', rule: 'control-character' });
			dropped = dropped ?? { line: line.line, count: 0 };
			dropped.count++;
		}
		for (const match of [...line.text.matchAll(CONTROL), ...line.text.matchAll(PRIVATE)]) {
			if (signs.some(({ start, end }) => start <= match.index && match.index < end)) continue;
			const known = unknown.get(match[0]);
			if (known) known.count++;
			else unknown.set(match[0], { line, at: match.index, count: 1 });
			if (boxes === undefined) continue;
			const end = match.index + match[0].length;
			signs.push({ start: match.index, end, reading: NOT_KNOWN, rule: 'unread-glyph' });
		}
		if (signs.length === 0) return line;
		signs.sort((a, b) => a.start - b.start);
		const words = wordsOf(line.text, signs);
		if (words) return { ...line, words };
		alone.push(line);
		return line;
	});
	const diagnostics = [...unknown].map(([sign, place]) => glyphQuestion({ sign, ...place }, lines, boxes));
	for (const { line, text } of boxes ? [] : alone) {
		diagnostics.push({
			code: 'seed/control-character',
			severity: 'error',
			line,
			reason: 'Nothing is printed on this line: the sign that stands on it is explained as nothing.',
			excerpts: [{ line, text }],
			act: ['Take the sign out of the page file, and leave the line empty.'],
		});
	}
	if (dropped) {
		diagnostics.push({
			code: 'seed/control-character-dropped',
			severity: 'note',
			line: dropped.line,
			reason: `A control character behind a bullet is left out${dropped.count > 1 ? `, here and ${dropped.count - 1} more on this page` : ''}: it belongs to the layout.`,
		});
	}
	return {
		lines: read,
		decisions: [...decisions.values()],
		diagnostics,
		...(boxes && alone.length > 0 ? { boxes: unseenOn(alone, boxes) } : {}),
	};
}

/** The boxes, with the words of these lines as what a reader of the page does not see. */
function unseenOn(alone: readonly RawLine[], boxes: Boxes): Boxes {
	const lines = new Set(alone.map(({ line }) => line));
	const known = new Set((boxes.unseen ?? []).flatMap(({ words }) => words));
	const words = boxes.words.flatMap(([line], at) => (lines.has(line) && !known.has(at) ? [at] : []));
	return { ...boxes, unseen: [...(boxes.unseen ?? []), { why: 'hidden', words }] };
}

const decisionOf = (line: number, { sign, is, reason }: Glyph): Decision => ({
	subject: 'letters',
	line,
	chosen: is,
	rival: codePointName(sign),
	margin: 0,
	evidence: [],
	by: 'editor',
	reason,
	undecided: false,
});

/**
 * The words of a line as read; a sign that leaves no letters goes with the word before it, or else after it.
 */
function wordsOf(text: string, signs: readonly ReadSign[]): RawWord[] | null {
	const words: RawWord[] = [];
	let carried = null as ReadSign | null;
	for (const match of text.matchAll(/\S+/gu)) {
		for (const [start, end] of parts(match.index, match.index + match[0].length, signs)) {
			const own = signs.filter((sign) => sign.start < end && sign.end > start);
			const read = readingOf(text, start, end, own);
			const before = words.at(-1);
			if (read !== '') {
				const all: ReadSign[] = carried ? [{ ...carried, end: start }, ...own] : own;
				words.push({
					text: read,
					start: carried?.start ?? start,
					end,
					...(all.length > 0 ? { signs: all } : {}),
				});
				carried = null;
			} else if (before) {
				const sign: ReadSign = { ...(own[0] as ReadSign), start: before.end, end };
				words[words.length - 1] = { ...before, end, signs: [...(before.signs ?? []), sign] };
			} else carried = { ...(own[0] as ReadSign), start: carried?.start ?? start };
		}
	}
	return carried ? null : words;
}

/** A run of letters in two where a sign of the layout parts a bullet from its text. */
function parts(start: number, end: number, signs: readonly ReadSign[]): [number, number][] {
	const at = signs.find(
		(sign) => sign.rule === 'control-character' && sign.start > start && sign.end < end,
	)?.end;
	return at === undefined
		? [[start, end]]
		: [
				[start, at],
				[at, end],
			];
}

function readingOf(text: string, start: number, end: number, signs: readonly ReadSign[]): string {
	let read = '';
	let at = start;
	for (const sign of signs) {
		read += text.slice(at, sign.start) + sign.reading;
		at = sign.end;
	}
	return read + text.slice(at, end);
}
