/** What stands between two pairs that follow each other in both texts. */
import { diffArrays } from 'diff';
import { grow } from '#compare/align/grow.ts';
import { type Alignment, lettersIn, type Side } from '#compare/align/side.ts';

/** Words of the print and of the conversion between the same neighbours; neither is empty. */
export interface Gap {
	readonly print: { readonly start: number; readonly end: number };
	readonly conversion: { readonly start: number; readonly end: number };
}

/** The gaps, in the order of the print; the texts' beginnings and ends are neighbours too. */
export function gapsOf({ print, conversion, pairs }: Alignment): Gap[] {
	const edge = (at: number, other: number) => ({
		print: { start: at, end: at },
		conversion: { start: other, end: other },
	});
	const all = [edge(0, 0), ...pairs, edge(print.letters.length, conversion.letters.length)];
	const byPrint = all.toSorted((a, b) => a.print.start - b.print.start || a.print.end - b.print.end);
	const byConversion = all.toSorted(
		(a, b) => a.conversion.start - b.conversion.start || a.conversion.end - b.conversion.end,
	);
	const following = new Map(byConversion.map((pair, index) => [pair, byConversion[index + 1]]));
	return byPrint.flatMap((pair, index) => {
		const next = byPrint[index + 1];
		if (next === undefined || following.get(pair) !== next) return [];
		const gap = {
			print: { start: pair.print.end, end: next.print.start },
			conversion: { start: pair.conversion.end, end: next.conversion.start },
		};
		const isOpen = gap.print.end > gap.print.start && gap.conversion.end > gap.conversion.start;
		return isOpen ? [gap] : [];
	});
}

/** Edits beyond which a gap is left to what is looked for anywhere. */
const MOST = 1_000;
/** Words beyond which it is. */
const LONGEST = 20_000;

/** Pairs words of each gap by a difference word by word. */
export function pairInGaps(alignment: Alignment): void {
	for (const gap of gapsOf(alignment)) {
		if (Math.max(gap.print.end - gap.print.start, gap.conversion.end - gap.conversion.start) > LONGEST)
			continue;
		for (const [print, conversion] of sameWords(alignment, gap)) grow(alignment, print, conversion);
	}
}

/** Runs of the same words, and how many letters stand between them. */
interface Run {
	readonly print: number;
	readonly conversion: number;
	readonly words: number;
}

function sameWords(alignment: Alignment, gap: Gap): (readonly [number, number])[] {
	const ours = keyed(alignment.print, gap.print);
	const theirs = keyed(alignment.conversion, gap.conversion);
	const changes = diffArrays(
		ours.map((word) => alignment.print.keys[word]),
		theirs.map((word) => alignment.conversion.keys[word]),
		{ maxEditLength: MOST },
	);
	const runs: Run[] = [];
	let [print, conversion] = [0, 0];
	for (const { value, added, removed } of changes ?? []) {
		if (!added && !removed) runs.push({ print, conversion, words: value.length });
		if (!added) print += value.length;
		if (!removed) conversion += value.length;
	}
	const letters = (
		words: readonly number[],
		side: 'print' | 'conversion',
		from: number,
		to: number,
	): number =>
		words.slice(from, to).reduce((sum, word) => sum + lettersIn(alignment[side], word, word + 1), 0);
	/** Letters of the text that has more of them, between two runs. */
	const between = (run: Run | undefined, next: Run | undefined): number =>
		Math.max(
			letters(ours, 'print', run ? run.print + run.words : 0, next?.print ?? ours.length),
			letters(theirs, 'conversion', run ? run.conversion + run.words : 0, next?.conversion ?? theirs.length),
		);
	const telling = runs.filter((run, index) => {
		const own = letters(ours, 'print', run.print, run.print + run.words);
		return own > Math.min(between(runs[index - 1], run), between(run, runs[index + 1])) / 2;
	});
	return telling.flatMap((run) =>
		Array.from(
			{ length: run.words },
			(_, turn) => [ours[run.print + turn] ?? 0, theirs[run.conversion + turn] ?? 0] as const,
		),
	);
}

function keyed({ keys, paired }: Side, { start, end }: Gap['print']): number[] {
	const words: number[] = [];
	for (let word = start; word < end; word += 1) {
		if ((keys[word] ?? -1) >= 0 && paired[word] === 0) words.push(word);
	}
	return words;
}
