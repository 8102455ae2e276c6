import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockCosts } from '#layout/from-text/evidence/clock-costs.ts';
import { away, heights, ticked } from '#layout/from-text/lattice/clock.ts';
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
const open = (y: number, loose = 0) => columnState(line(0), MODE.open, y, loose, { y, loose });
const height = (y: number, loose = 0) => ({ y, loose, cost: 0 });
const setting = { columns: 2, measure: 20_000, paragraphs: 'indent' } as Setting;
const { offBeat, white } = clockCosts;
const at = (y: number, ...columns: Hypothesis['columns']): Hypothesis => ({ ...beginning(0, 0), y, columns });

test('the next row is where an open paragraph has its next line due', () => {
	assert.deepEqual(
		heights(at(4.5, open(4), open(4.5)), setting).map(({ y }) => y),
		[5, 5.5],
	);
});

test('a line on its beat costs nothing, one that shares a row with another beat much', () => {
	assert.equal(offBeat(away(open(4), line(0), height(5))), 0);
	assert.ok(offBeat(away(open(4), line(0), height(5.5))) > 5);
	assert.ok(offBeat(away(open(4, 0.5), line(0), height(5.5))) < 1);
});

test('a column keeps its own time in a row that lies a little off', () => {
	assert.ok(Math.abs(ticked(open(4), height(5.15), line(1)).y - 5) < 0.03);
});

test('text after a heading comes back on the grid of its column', () => {
	const heading = columnState(line(1, KIND.heading), MODE.open, 6.4, 0.1, { y: 5, loose: 0 });
	assert.ok(Math.abs(ticked(heading, height(8.1), line(2, KIND.body, true)).y - 8) < 0.03);
});

test('the white between paragraphs is that of the page', () => {
	assert.equal(white(KIND.body, KIND.body, 1, 'indent'), 0);
	assert.ok(white(KIND.body, KIND.body, 2, 'indent') > 2);
	assert.equal(white(KIND.body, KIND.body, 2, 'blank'), 0);
	assert.ok(white(KIND.body, KIND.body, 1, 'blank') > 2);
});
