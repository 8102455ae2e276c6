import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Margin, placeInMargin } from '#reading/notes/margin.ts';

const margin: Margin = { top: 0, gap: 2, far: 30, obstacles: [] };
const tops = (...given: Parameters<typeof placeInMargin>) => placeInMargin(...given).map(({ top }) => top);

describe('notes in the margin', () => {
	it('stand level with their calls where there is room', () => {
		const notes = [
			{ wish: 10, height: 5 },
			{ wish: 40, height: 5 },
		];
		assert.deepEqual(tops(notes, margin), [10, 40]);
	});

	it('go down below each other where a few calls stand on one line', () => {
		const notes = [
			{ wish: 10, height: 4 },
			{ wish: 10, height: 4 },
			{ wish: 50, height: 4 },
		];
		assert.deepEqual(tops(notes, margin), [10, 16, 50]);
	});

	it('are made brief where the last of a run would stand far below its call, but for one with room below it', () => {
		const run = Array.from({ length: 8 }, () => ({ wish: 100, height: 8, brief: 1 }));
		const places = placeInMargin(
			[{ wish: 10, height: 8, brief: 1 }, ...run, { wish: 300, height: 8, brief: 1 }],
			margin,
		);
		assert.deepEqual(
			places.map(({ top }) => top),
			[10, 100, 103, 106, 109, 112, 115, 118, 121, 300],
		);
		assert.deepEqual(
			places.map(({ isBrief }) => isBrief),
			[false, true, true, true, true, true, true, true, false, false],
		);
	});

	it('stay open where the reader opened them', () => {
		const run = Array.from({ length: 8 }, (_, index) => ({
			wish: 100,
			height: 8,
			...(index === 1 ? {} : { brief: 1 }),
		}));
		assert.deepEqual(tops(run, margin), [100, 103, 113, 116, 119, 122, 125, 128]);
	});

	it('go below a pull quote they have no room above', () => {
		const obstacles = [{ top: 12, bottom: 20 }];
		assert.deepEqual(tops([{ wish: 10, height: 5 }], { ...margin, obstacles }), [22]);
		assert.deepEqual(tops([{ wish: 5, height: 5 }], { ...margin, obstacles }), [5]);
	});
});
