import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placePreview } from '#reading/preview/placement.ts';

const view = fc.record({
	width: fc.integer({ min: 320, max: 2560 }),
	height: fc.integer({ min: 200, max: 1440 }),
});
const size = fc.record({
	width: fc.integer({ min: 20, max: 500 }),
	height: fc.integer({ min: 10, max: 3000 }),
});
const inside = fc.tuple(
	fc.double({ min: 0, max: 1, noNaN: true }),
	fc.double({ min: 0, max: 1, noNaN: true }),
);

const drawn = fc.tuple(view, size, inside).map(([view, size, [x, y]]) => {
	const left = x * (view.width - 24);
	const top = y * (view.height - 30);
	return { view, size, anchor: { left, top, right: left + 24, bottom: top + 30 } };
});

describe('a preview', () => {
	it('never covers the words it belongs to', () => {
		fc.assert(
			fc.property(drawn, ({ view, size, anchor }) => {
				const { top, height } = placePreview(anchor, size, view);
				assert.ok(top >= anchor.bottom || top + height <= anchor.top);
			}),
		);
	});

	it('stays within the window', () => {
		fc.assert(
			fc.property(drawn, ({ view, size, anchor }) => {
				const { left, top, width, height } = placePreview(anchor, size, view);
				assert.ok(left >= 0 && left + width <= view.width);
				if (height > 0) assert.ok(top >= 0 && top + height <= view.height);
			}),
		);
	});

	it('is cut only where neither side has room for it, and then takes the larger', () => {
		fc.assert(
			fc.property(drawn, ({ view, size, anchor }) => {
				const { height } = placePreview(anchor, size, view);
				const room = Math.max(anchor.top, view.height - anchor.bottom) - 14;
				assert.ok(height >= Math.max(0, Math.min(size.height, room)) - 1e-9);
			}),
		);
	});

	it('stands below its words where both sides have room', () => {
		const anchor = { left: 100, top: 300, right: 120, bottom: 324 };
		const place = placePreview(anchor, { width: 200, height: 90 }, { width: 800, height: 600 });
		assert.deepEqual(place, { left: 100, top: 330, width: 200, height: 90 });
	});

	it('stands above them at the foot of the window, and keeps to its right edge', () => {
		const anchor = { left: 780, top: 560, right: 795, bottom: 584 };
		const place = placePreview(anchor, { width: 200, height: 90 }, { width: 800, height: 600 });
		assert.deepEqual(place, { left: 592, top: 464, width: 200, height: 90 });
	});
});
