/**
 * A quotation against a stretch of the text: token by token, with what copying changes told apart from what
 * quoting changed.
 */
import { diffArrays } from 'diff';
import { type Token, tokensOf } from '#sharing/alignment/tokens.ts';
import type { Accidental, Part } from '#sharing/quote-check/finding.ts';
import { type QuoteToken, signKey } from '#sharing/quote-check/quote-tokens.ts';

export interface Collation {
	readonly parts: readonly Part[];
	readonly accidentals: readonly Accidental[];
	/** Whether nothing differs but what is accidentals. */
	readonly exact: boolean;
}

/** Edits beyond which two stretches are not compared word by word. */
const MOST = 4_000;

/**
 * What a token of the text is compared by: white space of any form and width is the same, and so is a
 * quotation mark of any shape.
 */
const keyOf = ({ text, kind }: Token): string =>
	kind === 'space' ? ' ' : kind === 'word' ? text.normalize('NFC') : signKey(text);

const rawOf = (tokens: readonly QuoteToken[]): string => tokens.map(({ raw }) => raw).join('');
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** @param callAt the printed label of a call that stands after so many letters of `text`. */
export function collate(
	quote: readonly QuoteToken[],
	text: string,
	callAt: (at: number) => string | undefined = () => undefined,
): Collation {
	const theirs = tokensOf(text);
	const steps = stepsBetween(quote, theirs);
	if (!steps) return differs(rawOf(quote), text);
	const accidentals = new Set<Accidental>();
	const parts: Part[] = [];
	const typed = new Typed(quote);
	let there = 0;
	for (const step of steps) {
		const other = theirs.slice(there, there + step.text);
		if (step.equal) {
			for (const token of other) {
				for (const one of typed.take(1)) {
					const shape = shapeOf(one, token);
					if (shape) accidentals.add(shape);
					add(parts, 'same', one.raw);
				}
			}
		} else {
			const place = theirs[there]?.start ?? text.length;
			const around = { before: theirs[there - 1], behind: theirs[there + step.text] };
			const one = typed.take(step.quote);
			const why = accidentalOf(one, other, around, (offset) => callAt(place + offset));
			if (why) accidentals.add(why);
			add(parts, why ? 'same' : 'quote', rawOf(one));
			if (!why) add(parts, 'text', textOf(other));
		}
		there += step.text;
	}
	for (const { raw: rest, why } of typed.rest()) {
		if (why) accidentals.add(why);
		add(parts, 'same', rest);
	}
	return { parts, accidentals: [...accidentals], exact: parts.every(({ kind }) => kind === 'same') };
}

/** So many tokens of the quotation and of the text in a row that are equal, or that stand for each other. */
interface Step {
	readonly equal: boolean;
	readonly quote: number;
	readonly text: number;
}

/** `undefined` where the two differ too much to be compared token by token. */
function stepsBetween(quote: readonly QuoteToken[], theirs: readonly Token[]): readonly Step[] | undefined {
	const mine = quote.flatMap(({ kind, key }) => (kind === 'skipped' ? [] : [key]));
	const keys = theirs.map(keyOf);
	if (mine.length === keys.length && mine.every((key, at) => key === keys[at]))
		return [{ equal: true, quote: keys.length, text: keys.length }];
	const steps: Step[] = [];
	for (const { added, removed, count = 0 } of diffArrays(mine, keys, { maxEditLength: MOST }) ?? []) {
		const last = steps.at(-1);
		const step = { equal: !added && !removed, quote: added ? 0 : count, text: removed ? 0 : count };
		if (!last || last.equal || step.equal) steps.push(step);
		else
			steps[steps.length - 1] = { equal: false, quote: last.quote + step.quote, text: last.text + step.text };
	}
	return steps.length === 0 ? undefined : steps;
}

/** The typed tokens in their order, with those that are skipped between them. */
class Typed {
	readonly #tokens: readonly QuoteToken[];
	#at = 0;

	constructor(tokens: readonly QuoteToken[]) {
		this.#tokens = tokens;
	}

	/** As many that are compared, and what is skipped before them. */
	take(count: number): readonly QuoteToken[] {
		const from = this.#at;
		for (let left = count; left > 0 && this.#at < this.#tokens.length; this.#at += 1)
			if (this.#tokens[this.#at]?.kind !== 'skipped') left -= 1;
		return this.#tokens.slice(from, this.#at);
	}

	rest(): readonly QuoteToken[] {
		return this.#tokens.slice(this.#at);
	}
}

export function add(parts: Part[], kind: Part['kind'], text: string, why?: Part['why']): void {
	const last = parts.at(-1);
	if (text === '') return;
	if (last?.kind === kind && last.why === why) parts[parts.length - 1] = { ...last, text: last.text + text };
	else parts.push({ kind, text, ...(why ? { why } : {}) });
}

const differs = (quote: string, text: string): Collation => ({
	parts: [
		{ kind: 'quote', text: quote },
		{ kind: 'text', text },
	],
	accidentals: [],
	exact: false,
});

/**
 * What is accidentals of a token that is compared as equal. A line end of the text stands between two blocks:
 * any white space is right there.
 */
function shapeOf(one: QuoteToken, other: Token | undefined): Accidental | undefined {
	if (one.why || one.kind === 'skipped') return one.why;
	if (one.raw === other?.text || one.kind === 'word') return undefined;
	if (one.kind === 'space') return other?.text === ' ' ? 'space' : undefined;
	return one.key === '-' ? 'dashes' : 'quotes';
}

const squash = (text: string): string => text.replace(/\s+/gu, '');

/** Why a difference does not count; `undefined` where it does. */
function accidentalOf(
	quote: readonly QuoteToken[],
	text: readonly Token[],
	around: { readonly before: Token | undefined; readonly behind: Token | undefined },
	callAt: (offset: number) => string | undefined,
): Accidental | undefined {
	const one = quote.map(({ key }) => key).join('');
	const other = text.map(keyOf).join('');
	if (squash(other) === '') {
		const label = squash(one)
			.replace(/[[\]()^.:]/gu, '')
			.normalize('NFKC');
		if (label !== '' && [-1, 0, 1].some((offset) => callAt(offset) === label)) return 'digits';
	}
	const [before, behind] = [around.before?.text ?? '', around.behind?.text ?? ''];
	const isSame = (typed: string): boolean =>
		squash(typed) === squash(other) && isSlight(before + typed + behind, before + other + behind);
	if (isSame(one)) return 'space';
	const joined = one.replace(/(?<=\p{L})-\s+(?=\p{L})/gu, '');
	if (joined !== one && isSame(joined)) return 'hyphens';
	const bare = one.replace(/^\[(\p{L}+)\]/u, '$1');
	const isBracketed = bare !== one || quote.some(({ why }) => why === 'brackets');
	if (isBracketed && bare.slice(1) === other.slice(1) && bare.toLowerCase() === other.toLowerCase())
		return 'brackets';
	return undefined;
}

/**
 * Whether two texts with the same letters have white space otherwise only where it makes no other word: at a
 * sign, between a word and a number, or behind a capital that an extractor set apart (*T oezicht*).
 */
function isSlight(one: string, other: string): boolean {
	const [mine, theirs] = [gaps(one), gaps(other)];
	const letters = squash(one);
	return [...new Set([...mine, ...theirs])]
		.filter((at) => mine.has(at) !== theirs.has(at))
		.every((at) => {
			const [two, before, behind] = [letters.charAt(at - 2), letters.charAt(at - 1), letters.charAt(at)];
			if (/\p{L}/u.test(before) && /\p{L}/u.test(behind))
				return (
					mine.has(at) &&
					/\p{Lu}/u.test(before) &&
					/\p{Ll}/u.test(behind) &&
					(at < 2 || mine.has(at - 1) || !/\p{L}/u.test(two))
				);
			if (/\p{N}/u.test(before) && /\p{N}/u.test(behind)) return false;
			// “niet-toegestane” is one word; “niet - toegestane” is two and a dash.
			if (/[\p{L}\p{N}]/u.test(before) && behind === '-') return false;
			// “1,5” is a number and “1, 5” are two; “-5” is not “- 5”.
			return !(
				/\p{N}/u.test(behind) &&
				(/\p{N}/u.test(two) || before === '-') &&
				!/[\p{L}\p{N}]/u.test(before)
			);
		});
}

/** After how many letters white space stands. */
function gaps(text: string): ReadonlySet<number> {
	let letters = 0;
	const found = new Set<number>();
	for (const [part] of text.matchAll(/\s+|\S+/gu)) {
		if (/^\s/u.test(part)) found.add(letters);
		else letters += part.length;
	}
	return found;
}
