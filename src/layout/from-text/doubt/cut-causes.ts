/**
 * Which undecided rows are one question. A rival reads several rows otherwise; rows whose rivals say the same
 * of the rows they share are decided together: what an editor says of the one says it of the others.
 */
import type { Margin } from '#layout/from-text/lattice/margins.ts';
import { type Hypothesis, type Step, signatureOf } from '#layout/from-text/model/state.ts';

/** One cause of doubt. */
export interface Cause {
	/** The rows that the question is about, from the top, each with the cells that the rival gives it. */
	readonly rows: ReadonlyMap<number, readonly Step[]>;
	/** The row that is shown: one whose words move to another cell, where there is one. */
	readonly shown: number;
}

interface Group {
	/** Rows that are undecided, each by this rival or by one that agrees with it. */
	readonly asked: number[];
	readonly rows: Map<number, readonly Step[]>;
}

/** `asked`: the rows that are undecided. The nearest rival is asked about first. */
export function cutCauses(
	chosen: readonly Hypothesis[],
	margins: readonly Margin[],
	asked: readonly number[],
): Cause[] {
	const groups: Group[] = [];
	for (const { row, rows } of asked.map((r) => margins[r] as Margin).sort((a, b) => a.nats - b.nats)) {
		const moved = new Map([...rows.entries()].filter(([r, steps]) => !same(own(chosen, r), steps)));
		const group = groups.find((one) => agree(one.rows, moved));
		if (group) {
			group.asked.push(row);
			for (const [r, steps] of moved) if (!group.rows.has(r)) group.rows.set(r, steps);
		} else groups.push({ asked: [row], rows: moved });
	}
	const taken = new Set<number>();
	return groups.map((group): Cause => {
		const elsewhere = new Set(groups.flatMap((other) => (other === group ? [] : other.asked)));
		const rows = [...group.rows]
			.filter(([r]) => group.asked.includes(r) || !(elsewhere.has(r) || taken.has(r)))
			.sort(([a], [b]) => a - b);
		for (const [r] of rows) taken.add(r);
		const cut = rows.find(([r, steps]) => cutsOf(own(chosen, r)) !== cutsOf(steps));
		return { rows: new Map(rows), shown: (cut ?? rows[0])?.[0] ?? 0 };
	});
}

const own = (chosen: readonly Hypothesis[], r: number): readonly Step[] => chosen[r]?.steps ?? [];

const same = (a: readonly Step[], b: readonly Step[]): boolean => signatureOf(a) === signatureOf(b);

/** Whether two rivals meet in a row, and say the same of every row in which they do. */
function agree(a: ReadonlyMap<number, readonly Step[]>, b: ReadonlyMap<number, readonly Step[]>): boolean {
	const shared = [...b].flatMap(([r, steps]) => {
		const other = a.get(r);
		return other ? [same(other, steps)] : [];
	});
	return shared.length > 0 && shared.every((one) => one);
}

const cutsOf = (steps: readonly Step[]): string => steps.map(({ placed }) => placed.s).join();
