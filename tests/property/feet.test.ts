import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type FlowLine, footOf, type Page } from '#reading/booklet/feet.ts';

/** A page of lines of 10, each calling up to two notes, and the heights of all notes. */
const pages = fc
	.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 2 })), { maxLength: 40 })
	.chain((drawn) => {
		let note = 0;
		const lines = drawn.map(([mayEnd, calls], index): FlowLine => {
			const own = Array.from({ length: calls }, () => note++);
			return { bottom: (index + 1) * 10, mayEnd, calls: own };
		});
		const heights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: note, maxLength: note });
		return fc.tuple(fc.constant(lines), heights, fc.integer({ min: 0, max: 30 }));
	})
	.map(([lines, heights, rule]): { lines: FlowLine[]; page: Page } => ({
		lines,
		page: { bottom: 10 * Math.max(1, lines.length), rule, heights },
	}));

/** Where the text must end if it ends with a line. */
const roomBelow = (lines: readonly FlowLine[], last: number, { bottom, rule, heights }: Page): number => {
	const notes = lines.slice(0, last + 1).flatMap(({ calls }) => calls);
	const high = notes.reduce((sum, note) => sum + (heights[note] ?? 0), notes.length > 0 ? rule : 0);
	return bottom - high - (lines[last]?.bottom ?? 0);
};

describe('the foot of a page of paper', () => {
	it('has the notes that its lines call, all of them and no others, in their order', () => {
		fc.assert(
			fc.property(pages, ({ lines, page }) => {
				const foot = footOf(lines, page);
				if (foot)
					assert.deepEqual(
						foot.notes,
						lines.slice(0, foot.last + 1).flatMap(({ calls }) => calls),
					);
			}),
		);
	});

	it('never stands over the text', () => {
		fc.assert(
			fc.property(pages, ({ lines, page }) => {
				const foot = footOf(lines, page);
				if (foot) assert.ok(roomBelow(lines, foot.last, page) >= 0);
			}),
		);
	});

	it('comes after as many lines as have room, where a page may end so', () => {
		fc.assert(
			fc.property(pages, ({ lines, page }) => {
				const foot = footOf(lines, page);
				const called = lines.some(({ calls }) => calls.length > 0);
				for (const [last, { mayEnd }] of lines.entries()) {
					if (!called || !mayEnd || roomBelow(lines, last, page) < 0) continue;
					assert.ok(foot !== undefined && foot.last >= last);
				}
			}),
		);
	});

	const line = (bottom: number, calls: readonly number[] = [], mayEnd = true): FlowLine => ({
		bottom,
		calls,
		mayEnd,
	});

	it('is left to the browser on a page without a call', () => {
		assert.equal(footOf([line(10), line(20)], { bottom: 20, rule: 5, heights: [] }), undefined);
	});

	it('sends the line of a call to the next page where its note has no room, and is itself empty', () => {
		const lines = [line(10), line(20), line(30, [0])];
		assert.deepEqual(footOf(lines, { bottom: 40, rule: 5, heights: [10] }), { last: 1, notes: [] });
	});

	it('leaves no heading at the end of a page', () => {
		const lines = [line(10, [0]), line(20), line(30, [], false), line(40, [1])];
		assert.deepEqual(footOf(lines, { bottom: 50, rule: 5, heights: [10, 10] }), { last: 1, notes: [0] });
	});

	it('parts the lines of a paragraph rather than its notes from their calls', () => {
		const lines = [line(10, [0], false), line(20, [1], false)];
		assert.deepEqual(footOf(lines, { bottom: 30, rule: 5, heights: [12, 30] }), { last: 0, notes: [0] });
	});

	it('is given up where the notes of the first line fill more than the page', () => {
		assert.equal(footOf([line(10, [0])], { bottom: 30, rule: 5, heights: [40] }), undefined);
	});
});
