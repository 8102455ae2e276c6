import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Margin, type MarginNote, placeInMargin } from '#reading/notes/margin.ts';

const notes = (most: number, height: number) =>
	fc
		.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: height })), {
			maxLength: most,
		})
		.map((drawn) => {
			const wishes = drawn.map(([wish]) => wish).sort((one, other) => one - other);
			return drawn.map(([, height], index): MarginNote => ({ wish: wishes[index] ?? 0, height }));
		});

const margin = (most: number) =>
	fc
		.tuple(
			fc.integer({ min: 0, max: 3 }),
			fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 12 })), {
				maxLength: most,
			}),
		)
		.map(([gap, drawn]): Margin => {
			let from = 0;
			const obstacles = drawn.map(([room, height]) => {
				const top = from + room;
				from = top + height;
				return { top, bottom: from };
			});
			return { top: 0, gap, obstacles };
		});

/** Three times as dear above its call as below it. */
const price = (wish: number, top: number): number => (top < wish ? 3 * (wish - top) : top - wish);

const cost = (notes: readonly MarginNote[], tops: readonly number[]): number =>
	tops.reduce((sum, top, index) => sum + price(notes[index]?.wish ?? 0, top), 0);

/** The least cost over all whole-numbered places down to `depth`, tried one by one. */
function leastCost(notes: readonly MarginNote[], { top, gap, obstacles }: Margin, depth: number): number {
	const [first, ...others] = notes;
	if (!first) return 0;
	let least = Number.POSITIVE_INFINITY;
	for (let at = top; at <= depth; at += 1) {
		const end = at + first.height;
		if (obstacles.some((one) => at < one.bottom + gap && end > one.top - gap)) continue;
		const own = price(first.wish, at);
		if (own >= least) continue;
		least = Math.min(least, own + leastCost(others, { top: end + gap, gap, obstacles }, depth));
	}
	return least;
}

describe('notes in the margin', () => {
	const many = fc.tuple(notes(60, 40), margin(6));

	it('all have a place, in the order of their calls, and none stands over another', () => {
		fc.assert(
			fc.property(many, ([notes, margin]) => {
				const tops = placeInMargin(notes, margin);
				assert.equal(tops.length, notes.length);
				for (let index = 1; index < tops.length; index += 1) {
					const end = (tops[index - 1] ?? 0) + (notes[index - 1]?.height ?? 0) + margin.gap;
					assert.ok((tops[index] ?? 0) >= end - 1e-6);
				}
			}),
		);
	});

	it('stand clear of what the margin holds already, and below its top', () => {
		fc.assert(
			fc.property(many, ([notes, margin]) => {
				for (const [index, top] of placeInMargin(notes, margin).entries()) {
					const bottom = top + (notes[index]?.height ?? 0);
					assert.ok(top >= margin.top - 1e-6);
					for (const one of margin.obstacles) {
						assert.ok(bottom <= one.top - margin.gap + 1e-6 || top >= one.bottom + margin.gap - 1e-6);
					}
				}
			}),
		);
	});

	it('are together as near their calls as the others allow', () => {
		fc.assert(
			fc.property(notes(4, 9), margin(2), (notes, margin) => {
				const found = cost(notes, placeInMargin(notes, margin));
				assert.ok(found <= leastCost(notes, margin, 140) + 1e-6);
			}),
			{ numRuns: 200 },
		);
	});

	it('stand level with their calls where there is room', () => {
		const notes = [
			{ wish: 10, height: 5 },
			{ wish: 40, height: 5 },
		];
		assert.deepEqual(placeInMargin(notes, { top: 0, gap: 2, obstacles: [] }), [10, 40]);
	});

	it('go down below each other where a few calls stand on one line', () => {
		const notes = [
			{ wish: 10, height: 4 },
			{ wish: 10, height: 4 },
		];
		assert.deepEqual(placeInMargin(notes, { top: 0, gap: 2, obstacles: [] }), [10, 16]);
	});

	it('go up too where there are many, so that the last is not far away', () => {
		const notes = Array.from({ length: 8 }, () => ({ wish: 100, height: 8 }));
		assert.deepEqual(
			placeInMargin(notes, { top: 0, gap: 2, obstacles: [] }),
			[90, 100, 110, 120, 130, 140, 150, 160],
		);
	});
});
