import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Margin, type MarginNote, placeInMargin } from '#reading/notes/margin.ts';

const notes = fc
	.array(
		fc.record({
			wish: fc.integer({ min: 0, max: 60 }),
			height: fc.integer({ min: 1, max: 40 }),
			brief: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
		}),
		{ maxLength: 60 },
	)
	.map((drawn) => {
		const wishes = drawn.map(({ wish }) => wish).sort((one, other) => one - other);
		return drawn.map(
			({ height, brief }, index): MarginNote => ({
				wish: wishes[index] ?? 0,
				height,
				...(brief === undefined ? {} : { brief }),
			}),
		);
	});

const margin = fc
	.record({
		top: fc.integer({ min: 0, max: 5 }),
		gap: fc.integer({ min: 0, max: 3 }),
		far: fc.integer({ min: 0, max: 80 }),
		drawn: fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 12 })), {
			maxLength: 6,
		}),
	})
	.map(({ drawn, ...rest }): Margin => {
		let from = 0;
		const obstacles = drawn.map(([room, height]) => {
			const top = from + room;
			from = top + height;
			return { top, bottom: from };
		});
		return { ...rest, obstacles };
	});

describe('notes in the margin', () => {
	it('all have a place, in the order of their calls, and none stands over another', () => {
		fc.assert(
			fc.property(notes, margin, (notes, margin) => {
				const places = placeInMargin(notes, margin);
				assert.equal(places.length, notes.length);
				for (const [index, { top }] of places.entries()) {
					const before = places[index - 1];
					if (before) assert.ok(top >= before.top + before.height + margin.gap);
				}
			}),
		);
	});

	it('never stand above their calls', () => {
		fc.assert(
			fc.property(notes, margin, (notes, margin) => {
				for (const [index, { top }] of placeInMargin(notes, margin).entries())
					assert.ok(top >= (notes[index]?.wish ?? 0));
			}),
		);
	});

	it('stand clear of what the margin holds already, and below its top', () => {
		fc.assert(
			fc.property(notes, margin, (notes, margin) => {
				for (const { top, height } of placeInMargin(notes, margin)) {
					assert.ok(top >= margin.top);
					for (const one of margin.obstacles)
						assert.ok(top + height <= one.top - margin.gap || top >= one.bottom + margin.gap);
				}
			}),
		);
	});

	it('stand no lower than they must: level with the call, or against what is above', () => {
		fc.assert(
			fc.property(notes, margin, (notes, margin) => {
				const places = placeInMargin(notes, margin);
				const { gap, obstacles } = margin;
				for (const [index, { top }] of places.entries()) {
					const before = places[index - 1];
					const above = [
						margin.top,
						...obstacles.map(({ bottom }) => bottom + gap),
						...(before ? [before.top + before.height + gap] : []),
					];
					assert.ok(top === notes[index]?.wish || above.includes(top));
				}
			}),
		);
	});

	it('are whole unless a run sinks far, and never taller than whole', () => {
		fc.assert(
			fc.property(notes, margin, (notes, margin) => {
				const places = placeInMargin(notes, { ...margin, far: Number.POSITIVE_INFINITY });
				assert.ok(places.every(({ height, isBrief }, index) => !isBrief && height === notes[index]?.height));
				for (const [index, { height }] of placeInMargin(notes, margin).entries())
					assert.ok(height <= (notes[index]?.height ?? 0));
			}),
		);
	});
});
