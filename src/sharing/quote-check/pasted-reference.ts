/**
 * Where a reference begins behind words that are quoted: ours in any style, also with a part changed, or
 * somebody's like it.
 */
import { MARK_SIGNS } from '#edition/paragraph-mark.ts';

/** A paragraph as our references name it, in each language of the interface; its page and its number. */
export const NAMED_PARAGRAPH = new RegExp(
	`(?:alinea(?:['’]s)?|paragraphs?)\\s+(\\d+)\\s*[${MARK_SIGNS}.•:-]\\s*(\\d+)`,
	'iu',
);

/**
 * What only a reference has: our own way of naming a place, or a format of a program. An English text numbers
 * its own parts as *paragraph 3.2*, so there only our sign tells.
 */
const OWN = new RegExp(
	[
		'leeseditie',
		`alinea(?:['’]s)?\\s+\\d+\\s*[${MARK_SIGNS}.•:-]\\s*\\d+`,
		`paragraphs?\\s+\\d+\\s*[${MARK_SIGNS}•]\\s*\\d+`,
		'#p\\d+-\\d+',
		'[?&]citaat=',
		'^\\s*@\\w+\\s*\\{',
		'^\\s*TY {2}-',
		'"container-title"',
		'zoals gedrukt',
	].join('|'),
	'iu',
);

/** What references have, and other texts too: an address, a page. */
const USUAL = /https?:\/\/|www\.|\bpp?\.\s*\d|\bblz\.?\s*\d|\bpagina(?:['’]s)?\s+\d|\bpages?\s+\d|\bdoi:/iu;

/**
 * Behind a line end, a dash or the end of a sentence; and behind a space, before what may be a name or an
 * address.
 */
const STARTS =
	/\n\s*(?=\S)|\s[–—-]+\s+(?=\S)|(?<=[.?!…]["'’”]*)\s+(?=[\p{L}\p{N}@(‘“])|(?=\s[\p{Lu}‘“]|\s(?:https?:|www\.))/gu;

/** Starts that are tried, the last ones. */
const MOST_STARTS = 60;

/** Words that the text may share with a reference before it is the text and no reference. */
const SHARED = 0.5;

/** Words of a row that do not stand in a row by chance. */
const ROW = 4;

export interface Known {
	/** Titles and authors of the reports, as they are looked up. */
	readonly works: readonly string[];
	/** What the authors are called for short: `aivd`. */
	readonly short: readonly string[];
	/** Whether words, as they are looked up, stand in a row in a text. */
	readonly has: (words: readonly string[]) => boolean;
	/** Whether they stand so in a text, between quotation marks that are its own. */
	readonly isMarked: (words: readonly string[]) => boolean;
	readonly wordsOf: (text: string) => readonly string[];
}

export function isReference(text: string, known: Known): boolean {
	if (!/[\p{L}\p{N}]/u.test(text)) return false;
	if (OWN.test(text)) return true;
	const words = known.wordsOf(text);
	const plain = ` ${words.join(' ')} `;
	const names = (some: readonly string[]) => some.some((name) => plain.includes(` ${name} `));
	// A name for short stands in the text too; with a page or an address it is a reference.
	const named = names(known.works) || (names(known.short) && USUAL.test(text));
	return named && shared(words, known) < words.length * allowed(words);
}

/** A short one has no row of words that could be the text's. */
const allowed = (words: readonly string[]): number => (words.length < ROW ? 1 : SHARED);

/** Words that stand in a row of {@link ROW} in a text. */
function shared(words: readonly string[], { has }: Known): number {
	const inRow = new Set<number>();
	for (let at = 0; at + ROW <= words.length; at += 1)
		if (has(words.slice(at, at + ROW))) for (let one = at; one < at + ROW; one += 1) inRow.add(one);
	return inRow.size;
}

/**
 * @returns where it begins, with the bracket or the dash before it; the length of the text where there is
 * none.
 */
export function referenceStart(text: string, known: Known): number {
	const bracket = [...text.matchAll(/[([]/gu)]
		.map(({ index }) => index)
		.findLast((at) => at > 0 && closesAtEnd(text, at) && isReference(text.slice(at), known));
	// Of brackets within brackets, the outer one.
	if (bracket !== undefined) return /(?:[([]\s*)*$/u.exec(text.slice(0, bracket))?.index ?? bracket;
	if (isReference(text, known) && begins(text, { ...known, short: [] })) return 0;
	let best: { at: number; cost: number } | undefined;
	for (const { 0: before, index: at } of [...text.matchAll(STARTS)].slice(-MOST_STARTS)) {
		const tail = text.slice(at);
		if (!isReference(tail, known) || !begins(tail, known)) continue;
		// With nothing but a space before it a name may be the text's; a page or an address is not.
		if (before === '' && !OWN.test(tail) && !USUAL.test(tail)) continue;
		const head = known.wordsOf(text.slice(0, at));
		const cost = head.length - shared(head, known) + shared(known.wordsOf(tail), known);
		if (head.length > 0 && (!best || cost < best.cost)) best = { at, cost };
	}
	return best?.at ?? text.length;
}

/**
 * Whether it begins as a reference does: with the author or the title, an address, or what a program's format
 * begins with.
 */
function begins(text: string, { works, short, wordsOf }: Known): boolean {
	const plain = `${wordsOf(text).slice(0, 12).join(' ')} `;
	const [, name = ''] = /^[^\p{L}\p{N}]*(\p{L}+)(?=\s*[,.:(]|\s+\d{4}\b)/u.exec(text) ?? [];
	return (
		works.some((work) => plain.startsWith(`${work} `)) ||
		wordsOf(name).some((word) => short.includes(word)) ||
		/^[\s("'‘“[–—-]*(?:https?:|www\.|@\w+\s*\{|TY {2}-|\{\s*"id"|(?:bron|uit|in|via|zie|source|from|see):)/iu.test(
			text,
		)
	);
}

/** Whether a bracket closes where the text ends. */
function closesAtEnd(text: string, from: number): boolean {
	let depth = 0;
	for (let at = from; at < text.length; at += 1) {
		if (/[([]/u.test(text.charAt(at))) depth += 1;
		if (/[)\]]/u.test(text.charAt(at))) depth -= 1;
		if (depth === 0) return !/[\p{L}\p{N}]/u.test(text.slice(at));
	}
	return true;
}
