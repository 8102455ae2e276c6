/**
 * A report as it is shown: the same difference in several files told once, its words side by side, and not
 * without end.
 */

import { type WordChange, wordDiff } from '#proof/compare/word-diff.ts';
import type { Difference } from './difference.ts';
import type { Report } from './report.ts';

/** A difference, and every file it was found in. */
export interface CondensedDifference extends Omit<Difference, 'file'> {
	/** With the line, in a file that is compared line by line. */
	readonly files: readonly { readonly path: string; readonly line?: number }[];
	/** Word by word, where both sides have words. */
	readonly parts?: readonly WordChange[];
}

export interface CondensedReport extends Omit<Report, 'differences'> {
	readonly differences: readonly CondensedDifference[];
	/** How many more there are. */
	readonly more: number;
}

/** What a person will read; the sum is told of the rest. */
const MOST = 100;

/** Letters and nothing else: the mark of a call or a label is written otherwise in each file. */
const letters = (text = ''): string => text.replace(/\0[^\0]*\0/g, '');

function keyOf({ kind, place: { fileLine: _, ...place }, published, made }: Difference): string {
	if (kind !== 'text') return JSON.stringify([kind, place, published, made]);
	const same = letters(published) === letters(made);
	return JSON.stringify([place.block, letters(published), letters(made), same ? [published, made] : '']);
}

export function condensedReport({ differences, ...report }: Report): CondensedReport {
	const groups = [...Map.groupBy(differences, keyOf).values()];
	const shown = groups.slice(0, MOST).flatMap((group): CondensedDifference[] => {
		const [first] = group;
		if (!first) return [];
		const { file: _, ...difference } = first;
		const { kind, published, made } = difference;
		const worded = published !== undefined && made !== undefined && (kind === 'text' || kind === 'value');
		const files = group.map(({ file, place: { fileLine } }) => ({
			path: file,
			...(fileLine === undefined ? {} : { line: fileLine }),
		}));
		return [{ ...difference, files, ...(worded ? { parts: wordDiff(published, made) } : {}) }];
	});
	return { ...report, differences: shown, more: groups.length - shown.length };
}
