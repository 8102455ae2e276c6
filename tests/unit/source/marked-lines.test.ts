import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markedLines } from '#source/marked-lines.ts';

const page = {
	lines: ['een twee  drie', 'vier', ' vijf '],
	rows: [
		{
			line: 1,
			doubt: false,
			cells: [
				{ column: 1, span: { line: 1, start: 0, end: 3 }, block: 'a' },
				{ column: 2, span: { line: 1, start: 4, end: 8 }, block: 'b' },
				{ column: 3, span: { line: 1, start: 10, end: 14 }, block: 'c' },
			],
		},
		{ line: 2, doubt: false, cells: [{ column: 1, span: { line: 2, start: 0, end: 4 }, block: 'a' }] },
		{ line: 3, doubt: false, cells: [{ column: null, span: { line: 3, start: 1, end: 5 }, block: 'b' }] },
	],
};

describe('the raw lines of a block', () => {
	it('are those it has words in, and no other', () => {
		assert.deepEqual(
			markedLines(page, 'b').map(({ line }) => line),
			[1, 3],
		);
	});

	it('mark its own words and no letter more', () => {
		const own = markedLines(page, 'b').map(({ stretches }) =>
			stretches.filter((one) => one.own).map(({ text }) => text),
		);
		assert.deepEqual(own, [['twee'], ['vijf']]);
	});

	it('keep every letter and space of the line', () => {
		const whole = markedLines(page, 'b').map(({ stretches }) => stretches.map(({ text }) => text).join(''));
		assert.deepEqual(whole, ['een twee  drie', ' vijf ']);
	});

	it('say of each stretch in which column it is printed', () => {
		const columns = markedLines(page, 'c')[0]?.stretches.map(({ column }) => column);
		assert.deepEqual(columns, [1, undefined, 2, undefined, 3]);
	});
});
