/** Where a reference begins behind words that are quoted: ours in any style, also with a part changed, or somebody's like it. */

/** What only a reference has: our own way of naming a place, or a format of a program. */
const OWN =
	/leeseditie|alinea(?:['’]s)?\s+\d+\s*[·.•:-]\s*\d+|#p\d+-\d+|[?&]citaat=|^\s*@\w+\s*\{|^\s*TY {2}-|"container-title"|zoals gedrukt/iu;

/** What references have, and other texts too. */
const USUAL = /https?:\/\/|www\.|\bpp?\.\s*\d|\bblz\.?\s*\d|\bpagina(?:['’]s)?\s+\d|\bdoi:/iu;

/** Words that the text may share with a reference before it is the text and no reference. */
const SHARED = 0.5;

/** Words of a row that do not stand in a row by chance. */
const ROW = 4;

export interface Known {
	/** Titles and authors of the reports, without case and accents. */
	readonly works: readonly string[];
	/** Whether words, as they are looked up, stand in a row in a text. */
	readonly has: (words: readonly string[]) => boolean;
	readonly wordsOf: (text: string) => readonly string[];
}

export function isReference(text: string, known: Known): boolean {
	if (!/[\p{L}\p{N}]/u.test(text)) return false;
	if (OWN.test(text)) return true;
	const words = known.wordsOf(text);
	const plain = ` ${words.join(' ')} `;
	const named = known.works.some((work) => plain.includes(` ${work} `));
	return (named || (USUAL.test(text) && /\b(?:1[89]|20)\d\d\b/u.test(text))) && shared(words, known) < words.length * allowed(words);
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

/** @returns where it begins, with the bracket or the dash before it; the length of the text where there is none. */
export function referenceStart(text: string, known: Known): number {
	const starts = [
		...[...text.matchAll(/\(|\[/gu)].filter(({ index }) => closesAtEnd(text, index)).map(({ index }) => index),
		...[...text.matchAll(/\n\s*(?=\S)|\s[–—-]+\s+(?=\S)|(?<=[.?!…]["'’”]*)\s+(?=[\p{Lu}\p{N}@(‘“])/gu)].map(({ index }) => index),
	].sort((one, other) => one - other);
	if (isReference(text, known) && beginsOne(text, known)) return 0;
	let best: { at: number; cost: number } | undefined;
	for (const at of starts.slice(-40)) {
		if (at === 0 || !isReference(text.slice(at), known)) continue;
		const head = known.wordsOf(text.slice(0, at));
		const tail = known.wordsOf(text.slice(at));
		const cost = head.length - shared(head, known) + shared(tail, known);
		if (head.length > 0 && (!best || cost < best.cost)) best = { at, cost };
	}
	return best?.at ?? text.length;
}

/** Whether all of it is one: it begins with the author or the title, an address, or as a program's format does. */
function beginsOne(text: string, { works, wordsOf }: Known): boolean {
	const plain = `${wordsOf(text).join(' ')} `;
	return (
		works.some((work) => plain.startsWith(`${work} `)) ||
		/^[\s("'‘“[]*(?:https?:|www\.|@\w+\s*\{|TY {2}-|\{\s*"id")/u.test(text)
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
