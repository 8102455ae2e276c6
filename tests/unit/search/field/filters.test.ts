import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hit } from '#search/answer/rank.ts';
import {
	choiceIn,
	chosen,
	countsOf,
	everything,
	isNarrow,
	paramsOf,
	standing,
} from '#search/field/filters.ts';

const hit = (section: string, kind: 'paragraph' | 'footnote'): Hit => ({
	record: { path: `${section}/#${kind}`, section, kind, folio: '12', number: '1', text: 'kade' },
	matches: [],
	certainty: 'exact',
	missing: [],
});
const hits = [
	hit('haven/werk/kaden', 'paragraph'),
	hit('haven/werk/kaden', 'footnote'),
	hit('haven/vracht/graan', 'paragraph'),
];
const sections = ['haven/werk/kaden', 'haven/werk/dokken', 'haven/vracht/graan'];

describe('the filters of results', () => {
	it('show text, or notes, or one section, in the order of the answer', () => {
		assert.deepEqual(chosen(hits, everything), hits);
		assert.deepEqual(chosen(hits, { kind: 'notes', section: '' }), [hits[1]]);
		assert.deepEqual(chosen(hits, { kind: 'text', section: 'haven/werk/kaden' }), [hits[0]]);
	});

	it('count what each choice would show, with the other choice as it is, sections in the order of the texts', () => {
		assert.deepEqual(countsOf(hits.toReversed(), { kind: 'text', section: 'haven/werk/kaden' }, sections), {
			kinds: { all: 2, text: 1, notes: 1 },
			sections: [
				{ section: 'haven/werk/kaden', count: 1 },
				{ section: 'haven/vracht/graan', count: 1 },
			],
		});
	});

	it('name sections only where there are several chapters', () => {
		assert.deepEqual(countsOf(hits, everything, ['haven/werk/kaden', 'haven/werk/dokken']).sections, []);
	});

	it('stand in an address, and are read from it; what it does not know is not chosen', () => {
		const both = { kind: 'notes', section: 'haven/werk/kaden' } as const;
		assert.deepEqual(paramsOf(both), { toon: 'voetnoten', sectie: 'haven/werk/kaden' });
		assert.deepEqual(paramsOf(everything), {});
		assert.deepEqual(choiceIn(new URLSearchParams('toon=voetnoten&sectie=haven/werk/kaden')), both);
		assert.deepEqual(choiceIn(new URLSearchParams('toon=plaatjes')), everything);
		assert.ok(isNarrow(both) && !isNarrow(everything));
	});

	it('are let go where they would leave nothing', () => {
		assert.deepEqual(standing(hits.slice(2), { kind: 'notes', section: '' }), everything);
	});
});
