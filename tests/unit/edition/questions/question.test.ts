import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { answerLines } from '#edition/questions/answer-text.ts';
import { entriesOf, questionOf } from '#edition/questions/question.ts';

const told = (act: readonly string[], more: Partial<Diagnostic> = {}): Diagnostic => ({
	code: 'layout/cut-undecided',
	severity: 'review',
	file: 'seeds/verslag/pages/041.txt',
	line: 14,
	reason: 'Dit kan op twee manieren.',
	act,
	...more,
});

describe('a question', () => {
	const cut = questionOf(
		told([
			'Look at the printed page and add, under decisions: all lines of A, or all of B:',
			'  - { page: "041", line: 14, column-1-ends: "zodat zij", reason: "…" }     for A',
			'  - { page: "041", line: 15, columns: [1, 3], reason: "…" }     for A',
			'  - { page: "041", line: 14, column-1-ends: "zodat", reason: "…" }     for B',
		]),
	);

	it('has the lines for one answer together, and each answer by its letter', () => {
		assert.deepEqual(
			cut?.candidates.map(({ sign, entries }) => [sign, entries.length]),
			[
				['A', 2],
				['B', 1],
			],
		);
		assert.deepEqual(cut?.candidates[0]?.entries[1], { page: '041', line: 15, columns: [1, 3] });
		assert.deepEqual([cut?.under, cut?.page, cut?.asksReason], ['decisions', '041', true]);
	});

	it('has a name that says where and what it is', () => {
		assert.equal(cut?.id, '041-14-layout-cut-undecided');
	});

	it('shows of an answer what it decides, without the place', () => {
		assert.deepEqual(cut && answerLines(cut.candidates[0] ?? { entries: [], typed: [] }), [
			'line 14: column-1-ends: "zodat zij"',
			'line 15: columns: [ 1, 3 ]',
		]);
	});

	it('puts the reason into every entry of the answer', () => {
		const entries = cut && entriesOf(cut, { candidate: 0, reason: ' zo gedrukt ', typed: {} });
		assert.deepEqual(entries, [
			{ page: '041', line: 14, 'column-1-ends': 'zodat zij', reason: 'zo gedrukt' },
			{ page: '041', line: 15, columns: [1, 3], reason: 'zo gedrukt' },
		]);
		assert.equal(cut && entriesOf(cut, { candidate: 7, reason: 'x', typed: {} }), undefined);
	});

	it('lets an editor type where an answer has dots, a number as a number', () => {
		const open = questionOf(told(['  - { page: "041", line: …, column: 2, is: footnote, reason: "…" }']));
		assert.deepEqual(open?.candidates[0]?.typed, [{ key: 'line' }]);
		assert.deepEqual(open && entriesOf(open, { candidate: 0, reason: 'zo', typed: { line: '31' } }), [
			{ page: '041', line: 31, column: 2, is: 'footnote', reason: 'zo' },
		]);
	});

	it('about a call or a sign has another answer beside those that are offered', () => {
		const call = questionOf(
			told(['  - { page: "041", line: 22, call-after: "media", reason: "…" }     for A']),
		);
		assert.deepEqual(call?.candidates[1], {
			entries: [{ page: '041', line: 22, 'call-after': '…' }],
			typed: [{ key: 'call-after' }],
		});
		const sign = questionOf(told(['  - { sign: "U+0002", is: "©", reason: "…" }     for “©”']));
		assert.deepEqual(
			[sign?.under, sign?.candidates[0]?.says, sign?.candidates[1]?.typed],
			['glyphs', 'for “©”', [{ key: 'is' }]],
		);
	});

	it('has a form to fill in where more than a word is typed', () => {
		const table = questionOf(
			told([
				'  - { page: "041", line: 24, table: { cells: ["…", "…"], head-rows: 1 }, reason: "…" }    as they stand',
			]),
		);
		assert.deepEqual(table?.candidates[0]?.typed, [
			{ key: 'table', form: '{ cells: [ "…", "…" ], head-rows: 1 }' },
		]);
		const typed = { table: '{ cells: ["Kade", "12"], head-rows: 1 }' };
		assert.deepEqual(table && entriesOf(table, { candidate: 0, reason: 'zo', typed }), [
			{ page: '041', line: 24, table: { cells: ['Kade', '12'], 'head-rows': 1 }, reason: 'zo' },
		]);
	});

	it('about a page’s number asks no reason', () => {
		const folio = questionOf(told(['  - { file: "041", folio: "…", printed: false }']));
		assert.deepEqual(
			[folio?.under, folio?.asksReason, folio?.candidates[0]?.typed],
			['pages', false, [{ key: 'folio' }]],
		);
	});

	it('is none where nothing can be pasted', () => {
		assert.equal(questionOf(told(['Report it with the page file.'])), undefined);
		assert.equal(questionOf(told(['  - { from: a, to: … }'])), undefined);
	});
});
