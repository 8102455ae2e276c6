/**
 * Adjacency: what speaks for two words standing side by side in the text, whether in one cell or over a line end.
 * The language's class bigram, tempered because it is overconfident, and the page's own repeated phrases: a pair
 * that stands side by side elsewhere on the page is hardly cut apart here.
 */
import { pageHas } from '#layout/from-text/evidence/hyphen.ts';
import type { Ablation } from '#layout/from-text/evidence/weights.ts';
import { CLOSE, OPEN, type SearchPage, type Word } from '#layout/from-text/lattice/page.ts';

/** Share of the bigram's own claim that is believed. */
const TEMPER = 0.75;
/** Two words a corpus never saw side by side speak against standing so by no more than this, nats: most pairs are never seen. */
const UNHEARD = -3;
/** A repeated phrase counts for at most this much, nats. */
const PHRASE_MOST = 3.2;
const PHRASE_SHARE = 0.75;
/** A word with a hyphen at its end inside a line: only `in- en uitvoer` does that. */
const HYPHEN_INSIDE = 2.5;
/** A frequent word with a capital in the middle of a sentence. */
const CAPITAL_INSIDE = 2;

/** A small letter after a full stop, where the word before is too long to be an abbreviation. */
const SMALL_AFTER_STOP = 1.5;
const LONG = 5;

/** Nats for the pair standing together; negative where it speaks against. `others` leaves this very place out. */
export function adjacency(page: SearchPage, a: Word, b: Word, insideRow: boolean, off: Ablation): number {
	let nats = 0;
	if (!off.has('language')) {
		nats += TEMPER * Math.max(UNHEARD, page.language.ratio(a.left, b.right));
		// A small word with a capital begins a sentence. In German it may be a noun.
		const begins =
			b.open === OPEN.capital && page.language.frequent.has(b.core) && page.language.code !== 'de';
		if (begins && (a.close === CLOSE.bare || a.close === CLOSE.comma)) nats -= CAPITAL_INSIDE;
	}
	// What the class of a stop says of a small letter after it is tempered like all the rest; but no sentence begins with one.
	if (a.close === CLOSE.sentence && b.open === OPEN.lower && a.core.length >= LONG && !off.has('block-end'))
		nats -= SMALL_AFTER_STOP;
	if (insideRow && a.close === CLOSE.hyphen && !SUSPENDED.has(b.core) && !off.has('hyphen'))
		nats -= HYPHEN_INSIDE;
	if (!off.has('repeated-phrase') && a.core && b.core) {
		// Elsewhere means: not where one of these two words itself stands, for that may be a false neighbour.
		const own = insideRow ? 1 : (a.after === b.core ? 1 : 0) + (b.before === a.core ? 1 : 0);
		const together = (page.pairs.get(`${a.core} ${b.core}`) ?? 0) - own;
		if (together > 0) {
			const expected =
				((page.counts.get(a.core) ?? 1) * (page.counts.get(b.core) ?? 1)) / (page.counts.size + 200);
			const surprise = Math.log(together / Math.min(1, expected));
			nats += Math.min(PHRASE_MOST, 0.4 + PHRASE_SHARE * Math.max(0, surprise));
		}
	}
	return nats;
}

/** Words after which a hyphen stays with a space: `Onderzoeks- en`. */
export const SUSPENDED: ReadonlySet<string> = new Set([
	'en',
	'of',
	'und',
	'oder',
	'et',
	'ou',
	'and',
	'or',
	'bzw',
	'resp',
	'noch',
]);

const JOIN_KNOWN = 3;
const JOIN_DIVIDES = 1.2;
const JOIN_NOT = -1;
const JOIN_FREQUENT = -2.5;
const JOIN_CAPITAL = -2.5;

/** Nats for a line that ends in `a` running on with `b` at the start of the next. */
export function lineJoin(page: SearchPage, a: Word, b: Word, off: Ablation): number {
	const key = a.id * 1048576 + b.id;
	let nats = page.joins.get(key);
	if (nats === undefined) {
		nats = joinOf(page, a, b, off);
		page.joins.set(key, nats);
	}
	return nats;
}

function joinOf(page: SearchPage, a: Word, b: Word, off: Ablation): number {
	if (a.close !== CLOSE.hyphen) return adjacency(page, a, b, false, off);
	if (off.has('hyphen')) return 0;
	if (SUSPENDED.has(b.core)) return 1.5;
	if (!/^\p{Ll}/u.test(b.text)) return JOIN_CAPITAL;
	const head = a.core;
	const joined = head + b.core;
	if (pageHas(page, joined, head, b.core)) return JOIN_KNOWN;
	if (page.language.frequent.has(b.core) && b.core.length > 2) return JOIN_FREQUENT;
	return page.language.divisions.has(head.slice(-2) + b.core.slice(0, 2)) ? JOIN_DIVIDES : JOIN_NOT;
}
