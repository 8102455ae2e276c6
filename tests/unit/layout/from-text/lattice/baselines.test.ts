import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baselineCosts } from '#layout/from-text/evidence/baseline-costs.ts';
import { afterLine, away, heights } from '#layout/from-text/lattice/baselines.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import type { Setting } from '#layout/from-text/model/setting.ts';
import { beginning, columnState, type Hypothesis, MODE, type Placed } from '#layout/from-text/model/state.ts';

const line = (row: number, kind: number = KIND.body, first = false): Placed => ({
	row,
	s: 0,
	e: 1,
	kind,
	first,
	indented: false,
	id: row,
});
const open = (y: number, tolerance = 0) => columnState(line(0), MODE.open, y, tolerance, { y, tolerance });
const height = (y: number, tolerance = 0) => ({ y, tolerance, cost: 0 });
const setting = { columns: 2, measure: 20_000, paragraphs: 'indent' } as Setting;
const { offBaseline, gap } = baselineCosts;
const at = (y: number, ...columns: Hypothesis['columns']): Hypothesis => ({ ...beginning(0, 0), y, columns });

test('the next row is where an open paragraph has its next line due', () => {
	assert.deepEqual(
		heights(at(4.5, open(4), open(4.5)), setting).map(({ y }) => y),
		[5, 5.5],
	);
});

test('a line on its grid costs nothing, one that shares a row with another grid much', () => {
	assert.equal(offBaseline(away(open(4), line(0), height(5))), 0);
	assert.ok(offBaseline(away(open(4), line(0), height(5.5))) > 5);
	assert.ok(offBaseline(away(open(4, 0.5), line(0), height(5.5))) < 1);
});

test('a column keeps its own time in a row that lies a little off', () => {
	assert.ok(Math.abs(afterLine(open(4), height(5.15), line(1)).y - 5) < 0.03);
});

test('text after a heading comes back on the grid of its column', () => {
	const heading = columnState(line(1, KIND.heading), MODE.open, 6.4, 0.1, { y: 5, tolerance: 0 });
	assert.ok(Math.abs(afterLine(heading, height(8.1), line(2, KIND.body, true)).y - 8) < 0.03);
});

test('the white between paragraphs is that of the page', () => {
	assert.equal(gap(KIND.body, KIND.body, 1, 'indent'), 0);
	assert.ok(gap(KIND.body, KIND.body, 2, 'indent') > 2);
	assert.equal(gap(KIND.body, KIND.body, 2, 'blank'), 0);
	assert.ok(gap(KIND.body, KIND.body, 1, 'blank') > 2);
});
