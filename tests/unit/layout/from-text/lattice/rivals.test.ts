/** The nearest rival of a row against what a search says that is told how to read that row. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACES, type Face } from '#layout/from-text/evidence/advance-widths.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import { measureWords, searchPage } from '#layout/from-text/lattice/prepare.ts';
import { rivals } from '#layout/from-text/lattice/rivals.ts';
import { Search } from '#layout/from-text/lattice/search.ts';
import type { SearchOptions } from '#layout/from-text/lattice/search-options.ts';
import { type Step, signatureOf } from '#layout/from-text/model/state.ts';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { typesetPage } from '../../../../support/typeset-page.ts';

const lines = rawLines(typesetPage(1, 2).text.split('\n').slice(2, 20).join('\n'));
const page = searchPage(lines, languageOf('nl'), new Set());
const setting = {
	columns: 2,
	measure: 26_000,
	sigma: 1300,
	paragraphs: 'blank',
	indent: 0,
	noteScale: 0.84,
	widths: measureWords(page, FACES[0] as Face),
} as const;
const searched = (more: Partial<SearchOptions>): Search =>
	new Search(page, setting, { beam: 400, window: 30, ...more });

/** What the page costs when the cells of a row are given. */
function told(row: number, steps: readonly Step[]): number {
	const ends = new Map([0, 1].map((k) => [k, steps.find(({ column }) => column === k)?.placed.e ?? -1]));
	return searched({ fixed: new Map([[row, ends]]) }).best().cost;
}

const search = searched({ arcs: true });
const lattice = search.lattice();
const chosen = path(lattice.best);
const found = rivals(lattice, chosen, (foot) => search.closing(foot));

/** Rivals that are further off than this, nats, may not be the nearest. */
const NEAR = 8;

test('a rival reads its row otherwise, and costs what a search says that is told to read the row so', () => {
	let rows = 0;
	chosen.forEach((hypothesis, row) => {
		const rival = found[row];
		if (!rival) return;
		const steps = rival.rows[row] as readonly Step[];
		assert.notEqual(signatureOf(steps), signatureOf(hypothesis.steps));
		assert.equal(rival.rows.length, chosen.length);
		if (steps.length === 0 || rival.cost > lattice.best.cost + NEAR) return;
		rows++;
		assert.ok(Math.abs(told(row, steps) - rival.cost) < 0.01, `row ${row}`);
	});
	assert.ok(rows >= 3);
});

test('no cut of a row that lies a word to the left or right is nearer than its rival', () => {
	chosen.forEach(({ steps }, row) => {
		const [left, right] = steps;
		if (!left || !right) return;
		for (const by of [-1, 1]) {
			const at = left.placed.e + by;
			if (at <= left.placed.s || at >= right.placed.e) continue;
			const moved = [
				{ ...left, placed: { ...left.placed, e: at } },
				{ ...right, placed: { ...right.placed, s: at } },
			];
			const least = Math.min(found[row]?.cost ?? Number.POSITIVE_INFINITY, lattice.best.cost + NEAR);
			assert.ok(told(row, moved) > least - 0.01, `row ${row}`);
		}
	});
});
