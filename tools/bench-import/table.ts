/** The figures of a bench as a table. */
import { figures, sum } from '../bench-recovery/score.ts';
import type { ImportCounts } from './score.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}

/** `pages`: by name; `shown`: with a line for each. */
export function importTable(pages: ReadonlyMap<string, ImportCounts>, shown: boolean): string {
	const all = [...pages.values()];
	const total = sum(all.map(({ recovery }) => recovery));
	const add = (of: (counts: ImportCounts) => number): number =>
		all.reduce((count, one) => count + of(one), 0);
	const rows: [string, string][] = [
		...figures(total).filter(([name]) => !['furniture F1', 'doubted'].includes(name)),
		...(['headings', 'paragraphs'] as const).map((what): [string, string] => [
			`${what} F1, by place`,
			share(
				add(({ byPlace }) => byPlace[what]),
				add(({ byPlace }) => byPlace[`${what}Of`]),
			),
		]),
		['order, median', median(all.map(({ order }) => order)).toFixed(3)],
		[
			'heads and feet F1',
			share(
				2 * add((one) => one.furniture.right),
				add(({ furniture }) => furniture.told + furniture.of),
			),
		],
		['letters lost', String(add(({ lost }) => lost))],
		[
			'questions a page',
			share(
				add(({ questions }) => questions),
				all.length,
			),
		],
		['seconds, median', median(all.map(({ seconds }) => seconds)).toFixed(3)],
		['seconds, most', Math.max(...all.map(({ seconds }) => seconds)).toFixed(3)],
	];
	const own = [...pages].map(([name, { recovery: r, order, furniture, lost, questions }]) =>
		[
			name.padEnd(14),
			r.columns ? '   ' : 'COL',
			order.toFixed(3),
			`rows ${r.rows}/${r.rowsOf} ${r.singles}/${r.singlesOf}`,
			`head ${r.headings}/${r.headingsOf}`,
			`par ${r.paragraphs}/${r.paragraphsOf}`,
			`note ${r.notes}/${r.notesOf}`,
			`call ${r.calls}/${r.callsOf}`,
			`silent ${r.silent}`,
			`furn ${furniture.right}/${furniture.told}/${furniture.of}`,
			`lost ${lost}`,
			`? ${questions}`,
		].join(' '),
	);
	const width = Math.max(...rows.map(([name]) => name.length)) + 2;
	return [...(shown ? [...own, ''] : []), ...rows.map(([name, value]) => name.padEnd(width) + value)].join(
		'\n',
	);
}
