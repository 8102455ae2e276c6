/** How deep the entries of a contents stand: by their numbers, or by how far they stand in and their type. */
import { type Line, textOf } from '#layout/from-boxes/lines/line.ts';
import { styleOfAll } from '#layout/from-boxes/style.ts';

/** What tells how deep an entry stands. */
export interface Standing {
	/** How many numbers its label has: 2 for `4.1`; 0 for none. */
	readonly numbers: number;
	/** From the outermost of its list, in sizes of type. */
	readonly inset: number;
	readonly size: number;
	readonly bold: boolean;
}

/** `left`: of its list. */
export function standsAs([first]: readonly [Line, ...Line[]], left: number): Standing {
	const label = /^(?:[A-Z]|\d+)(?:\.\d+)*(?=\.?\s)/u.exec(textOf(first))?.[0];
	const { size, bold } = styleOfAll(first.row.filter(({ text }) => /\p{L}/u.test(text)));
	return {
		numbers: label === undefined ? 0 : label.split('.').length,
		inset: (first.left - left) / first.style.size,
		size,
		bold,
	};
}

/** Entries that begin within so many sizes of type stand in alike. */
const NEAR = 0.5;
/** Share of the entries that are numbered, where numbers tell, and of them that are parts of another. */
const NUMBERED = 0.6;

/** From 0 for the outermost. */
export function depthsOf(all: readonly Standing[]): number[] {
	const insets: number[] = [];
	for (const inset of all.map((one) => one.inset).sort((a, b) => a - b))
		if (inset - (insets.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) insets.push(inset);
	const placeOf = ({ inset, size, bold }: Standing): string =>
		[insets.findLastIndex((from) => inset >= from), 1000 - size, bold ? 0 : 1]
			.map((one) => String(one).padStart(8, '0'))
			.join(' ');
	const ranks = [...new Set(all.map(placeOf))].sort();
	const byPlace = all.map((one) => ranks.indexOf(placeOf(one)));
	const numbered = all.filter(({ numbers }) => numbers > 0);
	if (numbered.length < NUMBERED * all.length || numbered.every(({ numbers }) => numbers === 1))
		return byPlace;
	// One without a number stands as those that are set alike, or outermost.
	return all.map((one) => {
		if (one.numbers > 0) return one.numbers - 1;
		const alike = numbered.find((other) => placeOf(other) === placeOf(one));
		return alike ? alike.numbers - 1 : 0;
	});
}
