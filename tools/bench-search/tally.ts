import type { BenchQuestion } from './questions.ts';

/** A question with the paths that were shown, in their order. */
export interface Given {
	readonly question: BenchQuestion;
	readonly found: readonly string[];
	/**
	 * Whether it was said with them that they are less than what was asked: they lack a word, or only begin
	 * with it.
	 */
	readonly less?: boolean;
}

/**
 * A table of how often the first, and one of the first three, is right; `false` counts hits where there is
 * nothing, `less` those that say themselves what they lack.
 */
export function tally(given: readonly Given[]): string {
	const kinds = [...new Set(given.map(({ question }) => question.kind))];
	const rows = kinds.map((kind) =>
		row(
			kind,
			given.filter(({ question }) => question.kind === kind),
		),
	);
	return [
		`${'class'.padEnd(14)}${['asked', 'hit@1', 'hit@3', 'MRR', 'false', 'less'].map((name) => name.padStart(8)).join('')}`,
		...rows,
		row('all', given),
	].join('\n');
}

function row(name: string, given: readonly Given[]): string {
	const answered = given.filter(({ question }) => question.expected[0] !== '–');
	const rank = ({ question, found }: Given) =>
		found.findIndex((path) => question.expected.includes(path.split('#')[1] ?? '')) + 1 ||
		Number.POSITIVE_INFINITY;
	const share = (most: number) =>
		answered.length === 0
			? '–'
			: `${((100 * answered.filter((one) => rank(one) <= most).length) / answered.length).toFixed(1)}`;
	const mrr = answered.reduce((sum, one) => sum + 1 / rank(one), 0) / answered.length;
	const shown = given.filter(({ question, found }) => question.expected[0] === '–' && found.length > 0);
	const wrong = shown.filter(({ less }) => !less);
	const cells = [
		given.length,
		share(1),
		share(3),
		Number.isNaN(mrr) ? '–' : mrr.toFixed(3),
		wrong.length,
		shown.length - wrong.length,
	];
	return name.padEnd(14) + cells.map((cell) => String(cell).padStart(8)).join('');
}
