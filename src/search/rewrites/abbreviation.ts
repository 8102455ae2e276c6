/**
 * Several words of what an abbreviation stands for, as the abbreviation: *wet op de inlichtingendiensten* may
 * be *Wiv 2002*.
 */
import type { Term } from '#search/question/question.ts';
import { replaced } from '#search/rewrites/replace.ts';
import type { Texts } from '#search/rewrites/texts.ts';
import { root } from '#search/text/stem.ts';

export function inFull(terms: readonly Term[], { abbreviations }: Texts): readonly (readonly Term[])[] {
	return abbreviations.flatMap(({ short, long, also }) => {
		const words = new Set([...long.split(' '), ...also].map(root));
		const run = terms.map(
			({ kind, letters, parts }) =>
				(kind === 'word' && words.has(root(letters))) || parts.every((one) => words.has(root(one))),
		);
		const first = run.indexOf(true);
		const count = (run.indexOf(false, first) < 0 ? run.length : run.indexOf(false, first)) - first;
		if (first < 0 || count < 2) return [];
		return [replaced(terms, first, count, { kind: 'word', parts: short.split(' '), isAbbreviation: true })];
	});
}
