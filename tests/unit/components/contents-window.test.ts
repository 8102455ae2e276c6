import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentsWindow } from '#components/contents/contents-window.ts';

/** Fifty-two sections; every fourth is a larger heading. */
const sections = Array.from({ length: 52 }, (_, at) => ({ name: at, level: at % 4 === 0 ? 2 : 3 }));
const around = (at: number, reach: number) => {
	const { above, parents, shown, below } = contentsWindow(sections, at, reach);
	return [above, parents.map(({ name }) => name), shown[0]?.name, shown.at(-1)?.name, below];
};

describe('the part of a long list beside one of its places', () => {
	it('says how many it leaves out above and below, and has the heading its first stands under', () => {
		assert.deepEqual(around(25, 8), [16, [16], 17, 33, 18]);
		assert.deepEqual(around(24, 8), [16, [], 16, 32, 19]);
	});

	it('leaves nothing out at the ends of the list', () => {
		assert.deepEqual(around(3, 8), [0, [], 0, 11, 40]);
		assert.deepEqual(around(51, 8), [42, [40], 43, 51, 0]);
	});

	it('accounts for every place, wherever it stands', () => {
		for (let at = 0; at < sections.length; at += 1) {
			const { above, parents, shown, below } = contentsWindow(sections, at, 8);
			assert.equal(above + parents.length + shown.length + below, sections.length);
			assert.ok(shown.some(({ name }) => name === at));
		}
	});

	it('is the whole of a short list', () => {
		assert.deepEqual(contentsWindow([{ level: 3 }, { level: 2 }], 1, 8), {
			above: 0,
			parents: [],
			shown: [{ level: 3 }, { level: 2 }],
			below: 0,
		});
	});
});
