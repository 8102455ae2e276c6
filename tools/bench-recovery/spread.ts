/** How far figures differ from document to document: one figure over all pages hides that. */
import { type Counts, figures, sum } from './score.ts';

/** Shares of the documents that lie below the figures shown. */
const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** A table: each figure over all pages, and at some quantiles of the documents. */
export function spreadTable(byDocument: ReadonlyMap<string, readonly Counts[]>): string {
	const all = figures(sum([...byDocument.values()].flat()));
	const own = [...byDocument.values()].map((counts) => new Map(figures(sum(counts))));
	const heads = ['all pages', ...QUANTILES.map((share) => `${share * 100} %`)];
	const lines = [`${''.padEnd(16)}${heads.map((head) => head.padStart(10)).join('')}`];
	for (const [label, figure] of all.slice(1)) {
		const values = own
			.map((one) => Number(one.get(label)))
			.filter((value) => !Number.isNaN(value))
			.sort((a, b) => a - b);
		const cells = QUANTILES.map(
			(share) => values[Math.floor(share * (values.length - 1))]?.toFixed(3) ?? '–',
		);
		lines.push(label.padEnd(16) + [figure, ...cells].map((cell) => cell.padStart(10)).join(''));
	}
	return [`Over ${byDocument.size} documents, each counting once:`, ...lines].join('\n');
}
