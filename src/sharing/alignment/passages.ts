/**
 * Which words of a quotation stand where in a text: stretches of shared words, chained so that as many words
 * as possible are explained by as few places as possible. Words are compared as equal strings, so a code for
 * a word will do as well. The method is chaining of maximal exact matches, as sequence alignment uses it.
 */

/** A text as words, with the places of each. */
export interface WordIndex {
	readonly words: readonly string[];
	readonly places: ReadonlyMap<string, readonly number[]>;
}

/**
 * A place of the text and the words of the quotation that stand there; ends are exclusive, gaps within it are
 * small.
 */
export interface Passage {
	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly end: number;
	/** Words that both have, and in how many rows they stand. */
	readonly shared: number;
	readonly runs: number;
}

/** Words that one of the two may have more of within a passage: a clause left out, but not a sentence. */
const GAP = 12;

/** What going on at another place must bring, in words: fewer shared words there are chance. */
const JUMP = 3;

/** Each word that is skipped within a passage, in words. */
const SKIP = 0.2;

/** Chaining looks at pairs of stretches; more than this many and only the longest count. */
const MOST = 3_000;

export function indexWords(words: readonly string[]): WordIndex {
	const places = new Map<string, number[]>();
	words.forEach((word, at) => {
		const known = places.get(word);
		if (known) known.push(at);
		else places.set(word, [at]);
	});
	return { words, places };
}

interface Stretch {
	readonly from: number;
	readonly start: number;
	readonly length: number;
}

/**
 * Stretches that cannot be made longer to either side. A long quotation is not looked up by its single common
 * words.
 */
function stretches(quote: readonly string[], { words, places }: WordIndex): Stretch[] {
	const rare = quote.length <= 60 ? 40 : quote.length <= 400 ? 4 : 0;
	const least = quote.length <= 400 ? 2 : 4;
	const found: Stretch[] = [];
	quote.forEach((word, from) => {
		const all = places.get(word) ?? [];
		for (const start of all) {
			if (from > 0 && start > 0 && quote[from - 1] === words[start - 1]) continue;
			let length = 1;
			while (from + length < quote.length && quote[from + length] === words[start + length]) length += 1;
			if (length >= least || all.length <= rare) found.push({ from, start, length });
		}
	});
	if (found.length > MOST) found.sort((one, other) => other.length - one.length).length = MOST;
	return found.sort((one, other) => one.from - other.from || one.start - other.start);
}

interface Link {
	readonly stretch: Stretch;
	readonly before: Link | undefined;
	/** Whether it goes on where `before` ended. */
	readonly goesOn: boolean;
	/** Words at its start that `before` has already. */
	readonly cut: number;
	readonly score: number;
}

/** @returns in the order of the quotation. */
export function passages(quote: readonly string[], text: WordIndex): Passage[] {
	const links: Link[] = [];
	for (const stretch of stretches(quote, text)) {
		let best: Link = { stretch, before: undefined, goesOn: false, cut: 0, score: stretch.length };
		for (const before of links) {
			const link = joined(before, stretch);
			if (link && link.score > best.score) best = link;
		}
		links.push(best);
	}
	let last = links.reduce<Link | undefined>(
		(best, link) => (best && best.score >= link.score ? best : link),
		undefined,
	);
	const found: Passage[] = [];
	while (last) {
		const { from, start, length } = last.stretch;
		const end = { to: from + length, end: start + length };
		let shared = length - last.cut;
		let runs = 1;
		while (last.goesOn && last.before) {
			last = last.before;
			runs += 1;
			shared += last.stretch.length - last.cut;
		}
		const first = last;
		found.push({
			from: first.stretch.from + first.cut,
			start: first.stretch.start + first.cut,
			...end,
			shared,
			runs,
		});
		last = first.before;
	}
	return found.reverse();
}

function joined(before: Link, stretch: Stretch): Link | undefined {
	const { from, start, length } = before.stretch;
	const skipped = stretch.from - (from + length);
	const passed = stretch.start - (start + length);
	const near = Math.max(0, -skipped, -passed);
	if (near < stretch.length && skipped + near <= GAP && passed + near <= GAP && stretch.start > start) {
		const cost = SKIP * Math.max(1, skipped + near, passed + near);
		const score = before.score + stretch.length - near - cost;
		return { stretch, before, goesOn: true, cut: near, score };
	}
	const cut = Math.max(0, -skipped);
	if (cut >= stretch.length) return undefined;
	return { stretch, before, goesOn: false, cut, score: before.score + stretch.length - cut - JUMP };
}
