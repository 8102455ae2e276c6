/**
 * What each piece of evidence brings: the figures of all pages with everything, and how far they fall when
 * one term is left out.
 */
import { type Counts, figures } from './score.ts';
import type { Term } from './without.ts';

/** Figures worth comparing, in the order of the table. */
const SHOWN = [
	'columns right',
	'line exact',
	'cut F1',
	'single exact',
	'reading order',
	'headings F1',
	'paragraphs F1',
	'silently wrong',
] as const;

/** A table in Markdown; `without` gives the counts of each term left out. */
export function ablationTable(all: Counts, without: ReadonlyMap<Term, Counts>): string {
	const whole = new Map(figures(all));
	const head = [`| left out | ${SHOWN.join(' | ')} |`, `|---|${SHOWN.map(() => '---|').join('')}`];
	const rows = [...without].map(([term, counts]) => {
		const own = new Map(figures(counts));
		return `| \`${term}\` | ${SHOWN.map((name) => change(own.get(name), whole.get(name))).join(' | ')} |`;
	});
	return [...head, `| nothing | ${SHOWN.map((name) => whole.get(name) ?? '').join(' | ')} |`, ...rows].join(
		'\n',
	);
}

function change(own: string | undefined, whole: string | undefined): string {
	const by = Number(own) - Number(whole);
	if (Number.isNaN(by)) return '–';
	return `${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(3).replace(/^0/, '')}`;
}
