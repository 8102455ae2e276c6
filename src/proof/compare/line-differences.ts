/**
 * A published file that has the same bytes each time it is made, against the file just made: the lines that
 * differ.
 */
import { diffArrays } from 'diff';
import type { Difference, Place } from '#proof/difference.ts';

/** Lines that differ beyond this number are paired as they stand: nobody reads so many. */
const MOST = 2_000;

/** What the lines of a file are. */
export interface LinesOfFile {
	/** What one is called that differs: a text that reads otherwise, or another value. */
	readonly changed: 'text' | 'value';
	/** Where a line of the file just made belongs; lines count from 0. */
	readonly placeOf: (line: number) => Place;
}

/**
 * @param file published file, below the base path.
 * @returns nothing where both are the same; else each line that reads otherwise, is missing or was added.
 */
export function lineDifferences(
	file: string,
	published: string,
	made: string,
	{ changed, placeOf }: LinesOfFile,
): Difference[] {
	if (published === made) return [];
	const [theirs, ours] = [published.split('\n'), made.split('\n')];
	const found: Difference[] = [];
	/** Tells of lines up to these two, which are the same again or the ends of the files. */
	const tell = (from: Lines, to: Lines): void => {
		const most = Math.max(to.theirs - from.theirs, to.ours - from.ours);
		for (let turn = 0; turn < most; turn += 1) {
			const [their, our] = [from.theirs + turn, from.ours + turn];
			const text = their < to.theirs ? theirs[their] : undefined;
			const own = our < to.ours ? ours[our] : undefined;
			found.push({
				kind: text === undefined ? 'missing' : own === undefined ? 'added' : changed,
				file,
				place: { ...placeOf(Math.min(our, to.ours)), fileLine: Math.min(their, to.theirs) + 1 },
				...(text === undefined ? {} : { published: text }),
				...(own === undefined ? {} : { made: own }),
			});
		}
	};
	let from: Lines = { theirs: 0, ours: 0 };
	let to = from;
	for (const { value, added, removed } of diffArrays(theirs, ours, { maxEditLength: MOST }) ?? []) {
		if (removed) to = { ...to, theirs: to.theirs + value.length };
		else if (added) to = { ...to, ours: to.ours + value.length };
		else {
			tell(from, to);
			from = { theirs: to.theirs + value.length, ours: to.ours + value.length };
			to = from;
		}
	}
	tell(from, { theirs: theirs.length, ours: ours.length });
	return found;
}

/** A place in both files: lines before it. */
interface Lines {
	readonly theirs: number;
	readonly ours: number;
}
