/**
 * A call that stands between two words of a raw line is of neither: it is no white space, and of a gap before
 * a comma only what stands behind it is one (`y 2 ,`).
 */
import type { Change } from '#edition/model.ts';
import type { PlacedCall } from '#reconstruct/stages/calls.ts';

export function besideCalls(
	changes: readonly Change[],
	calls: readonly PlacedCall[],
	line: number,
): Change[] {
	return changes.flatMap((change): Change[] => {
		const { rule, diplomatic, spans } = change;
		if (rule === 'white-space') return diplomatic.trim() === '' ? [change] : [];
		const [gap] = spans;
		if (rule !== 'gap-before-punctuation' || !gap) return [change];
		const inGap = calls.filter(
			({ span }) => span.line === line && gap.start <= span.start && span.end <= gap.end,
		);
		const start = Math.max(gap.start, ...inGap.map(({ span }) => span.end));
		const rest = diplomatic.slice(start - gap.start);
		if (start === gap.start) return [change];
		return /^\s/u.test(rest) ? [{ ...change, spans: [{ ...gap, start }], diplomatic: rest }] : [];
	});
}
