import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placeAt } from '#reading/position/position-at.ts';

/** A window of 800 on a page of 3000: it scrolls 2200 far, its reading line is 160 below its top. */
const at = (tops: readonly number[], scroll: number) => placeAt(tops, { scroll, height: 800, length: 3000 });

const pages = fc
	.record({
		tops: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 40 }),
		height: fc.integer({ min: 100, max: 1400 }),
		rest: fc.integer({ min: 0, max: 900 }),
	})
	.map(({ tops, height, rest }) => {
		const sorted = [...tops].sort((one, other) => one - other);
		return { tops: sorted, height, length: (sorted.at(-1) ?? 0) + rest };
	});

describe('the place of a reader', () => {
	it('is the last heading above the reading line', () => {
		assert.equal(at([300, 1000, 1900], 0), undefined);
		assert.equal(at([300, 1000, 1900], 140), 0);
		assert.equal(at([300, 1000, 1900], 839), 0);
		assert.equal(at([300, 1000, 1900], 840), 1);
		assert.equal(at([300, 1000, 1900], 2200), 2);
	});

	it('is where a link led, with the heading at the top of the window', () => {
		for (const [index, top] of [300, 1000, 1900].entries()) assert.equal(at([300, 1000, 1900], top), index);
	});

	it('is each of the headings in the last windowful in turn, though they cannot come to the top', () => {
		const tops = [300, 2500, 2700, 2900];
		const passed = [1500, 1900, 2000, 2100, 2200].map((scroll) => at(tops, scroll));
		assert.deepEqual(passed, [0, 0, 1, 2, 3]);
	});

	it('is nowhere on a page without headings, and at the top of one that does not scroll', () => {
		assert.equal(placeAt([], { scroll: 0, height: 800, length: 3000 }), undefined);
		assert.equal(placeAt([400, 600], { scroll: 0, height: 800, length: 700 }), undefined);
	});

	it('never goes back while the reader goes on, and ends at the last heading', () => {
		fc.assert(
			fc.property(pages, ({ tops, height, length }) => {
				const furthest = Math.max(0, length - height);
				let before = -1;
				for (let step = 0; step <= 20; step += 1) {
					const now = placeAt(tops, { scroll: (furthest * step) / 20, height, length }) ?? -1;
					assert.ok(now >= before);
					before = now;
				}
				if (furthest > 0) assert.equal(before, tops.length - 1);
			}),
		);
	});
});
