/**
 * What of the typed words is quotation, and what stands around it: a reference, words that lead in, marks.
 */
import type { Part } from '#sharing/quote-check/finding.ts';
import { isReference, type Known, referenceStart } from '#sharing/quote-check/pasted-reference.ts';
import { quotedStretches } from '#sharing/quote-check/quotation-marks.ts';

/** In a row they are all that was typed. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	/**
	 * Absent: it is judged as quotation. `sign`: a sign of the quotation that stands apart from its words, and
	 * counts.
	 */
	readonly why?: Part['why'] | 'sign';
}

/**
 * Words outside the quotation marks of which this part stands in the text are words of the text, and the
 * marks too.
 */
const OF_TEXT = 0.3;

/** Words between marks up to which these may be the text's own, where one word outside goes on inside. */
const TITLE = 6;

/** What turns the sense also behind an ellipsis. */
const COUNTS = /[?!%‰€$£°]/u;

/** `…`, `..` and `...` in brackets or not, `[weggelaten]`: words left out. */
const ELLIPSIS = /[[({<]\s*(?:…|\.(?:\s?\.)+|weggelaten|knip|snip)\s*[\])}>]|…|\.{3,}|(?:\.\s){2,}\./giu;

/** Whether signs say that words are left out. */
export const isOmission = (signs: string): boolean => signs.search(ELLIPSIS) >= 0;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export function segmentsOf(typed: string, known: Known): Segment[] {
	const begins = /^[\s>]*/u.exec(typed)?.[0].length ?? 0;
	const [opening] = quotedStretches(typed);
	if (opening && opening.start === begins + 1 && isReferenceOnly(typed.slice(opening.end + 1), known))
		return quoted([opening], typed, opening.end + 1);
	const end = referenceStart(typed, known);
	const head = typed.slice(0, end);
	if (!hasWords(head)) return [{ start: 0, end: typed.length, why: 'reference' }];
	const stretches = quotedStretches(head);
	if (stretches.length > 0 && !isOfText(head, stretches, known)) return quoted(stretches, typed, end);
	return split(0, end, typed).concat(reference(end, typed));
}

/**
 * Whether nothing but a reference stands there, and the number of a note: words before it go on with what is
 * quoted.
 */
function isReferenceOnly(text: string, known: Known): boolean {
	const before = text.slice(0, referenceStart(text, known));
	return isReference(text, known) && (!/\p{L}/u.test(before) || isReference(before, known));
}

function quoted(stretches: readonly { start: number; end: number }[], typed: string, end: number): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const stretch of stretches) {
		segments.push(...outside(at, stretch.start, typed), ...split(stretch.start, stretch.end, typed));
		at = stretch.end;
	}
	return [...segments, ...outside(at, end, typed), ...reference(end, typed)];
}

const outside = (start: number, end: number, typed: string): Segment[] =>
	start < end ? [{ start, end, why: hasWords(typed.slice(start, end)) ? 'outside' : 'mark' }] : [];

const reference = (start: number, typed: string): Segment[] =>
	start < typed.length
		? [{ start, end: typed.length, why: hasWords(typed.slice(start)) ? 'reference' : 'mark' }]
		: [];

/** Where the quotation says that it leaves words out, it is in parts. */
function split(start: number, end: number, typed: string): Segment[] {
	const segments: Segment[] = [];
	let at = start;
	for (const { index, 0: dots } of typed.slice(start, end).matchAll(ELLIPSIS)) {
		segments.push(
			{ start: at, end: start + index },
			{ start: start + index, end: start + index + dots.length, why: 'mark' },
		);
		at = start + index + dots.length;
	}
	segments.push({ start: at, end });
	return segments.map(
		(segment): Segment =>
			hasWords(typed.slice(segment.start, segment.end))
				? segment
				: { ...segment, why: COUNTS.test(typed.slice(segment.start, segment.end)) ? 'sign' : 'mark' },
	);
}

/**
 * Whether words outside the marks stand in the text beside those inside: then the marks are the text's, or
 * the quoter's within it.
 */
function isOfText(
	text: string,
	stretches: readonly { start: number; end: number }[],
	{ has, isMarked, wordsOf }: Known,
): boolean {
	const words: { readonly word: string; readonly outside: boolean }[] = [];
	let at = 0;
	const read = (from: number, to: number, isOutside: boolean) => {
		for (const word of wordsOf(text.slice(from, to))) words.push({ word, outside: isOutside });
	};
	for (const { start, end } of stretches) {
		read(at, start, true);
		read(start, end, false);
		at = end;
	}
	read(at, text.length, true);
	const inside = words.filter(({ outside: isOutside }) => !isOutside).length;
	const all = words.filter(({ outside: isOutside }) => isOutside).length;
	if (all === 0) return false;
	if (stretches.some(({ start, end }) => isMarked(wordsOf(text.slice(start, end))))) return true;
	const inText = new Set<number>();
	for (let from = 0; from + 3 <= words.length; from += 1) {
		const row = words.slice(from, from + 3);
		if (row.some(({ outside: isOutside }) => isOutside) && has(row.map(({ word }) => word)))
			row.forEach((one, index) => {
				if (one.outside) inText.add(from + index);
			});
	}
	return inText.size >= all * OF_TEXT || (inText.size > 0 && inside <= TITLE);
}
