/** Undecided rows as questions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutCauses } from '#layout/from-text/doubt/cut-causes.ts';
import type { Margin } from '#layout/from-text/lattice/margins.ts';
import { beginning, type Hypothesis, type Step } from '#layout/from-text/model/state.ts';

const cell = (column: number, s = 0, e = 3): Step => ({
	column,
	placed: { row: 0, s, e, kind: 0, first: false, indented: false, id: 0 },
});
const row = (...steps: Step[]): Hypothesis => ({ ...beginning(2, 0), steps });
const margin = (at: number, nats: number, rows: readonly (readonly Step[])[]): Margin => ({
	row: at,
	nats,
	rival: rows[at] ?? null,
	rows,
	terms: [],
});

const chosen = [row(cell(0)), row(cell(1)), row(cell(0)), row(cell(0, 0, 2), cell(1, 2, 3))];
const own = chosen.map(({ steps }) => steps);
const swapped = [own[0] ?? [], [cell(0)], [cell(1)], own[3] ?? []];

test('rows that one rival reads otherwise are one question', () => {
	const margins = [margin(0, 12, []), margin(1, 0.2, swapped), margin(2, 0.3, swapped), margin(3, 12, [])];
	const causes = cutCauses(chosen, margins, [1, 2]);
	assert.deepEqual(
		causes.map(({ rows }) => [...rows.keys()]),
		[[1, 2]],
	);
});

test('a rival of other rows is a question of its own', () => {
	const cut = [...own.slice(0, 3), [cell(0, 0, 1), cell(1, 1, 3)]];
	const margins = [margin(0, 12, []), margin(1, 0.2, swapped), margin(2, 0.3, swapped), margin(3, 0.1, cut)];
	const causes = cutCauses(chosen, margins, [1, 2, 3]);
	assert.deepEqual(
		causes.map(({ rows }) => [...rows.keys()]),
		[[3], [1, 2]],
	);
	assert.equal(causes[0]?.shown, 3);
});
