import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { negationsOutside } from '#sharing/quote-check/negations-outside.ts';
import type { Segment } from '#sharing/quote-check/segments.ts';

/** What stands between `[` and `]` is judged. */
function denied(marked: string, before = ''): string[] {
	const segments: Segment[] = [];
	let typed = '';
	for (const [, judged, other] of marked.matchAll(/\[([^\]]*)\]|([^[]+)/gu)) {
		const start = typed.length;
		typed += judged ?? other ?? '';
		segments.push({ start, end: typed.length, ...(judged === undefined ? { why: 'outside' as const } : {}) });
	}
	return negationsOutside(segments, typed, [{ before }]).map(({ text }) => text);
}

describe('a negation outside quotation marks', () => {
	for (const [marked, expected] of [
		['“[de dienst mag]” niet “[gegevens bewaren]”', ['niet']],
		['“[de dienst mag]”, en dat is nooit anders, “[gegevens bewaren]”', ['nooit']],
		['Er is geen “[sprake van samenwerking]”', ['geen']],
		['Dat klopt niet: “[sprake van samenwerking]”', []],
		['Het is niet waar dat er “[sprake van samenwerking]” is', []],
		['De dienst schrijft “[sprake van samenwerking]”', []],
		['“[sprake van samenwerking]” is er niet', []],
	] as const)
		it(`in ${marked.replace(/[[\]]/gu, '')}: ${expected.join(', ') || 'none that goes on into it'}`, () => {
			assert.deepEqual(denied(marked), expected);
		});

	it('is not put in where the text has it before the words', () => {
		assert.deepEqual(denied('Er is geen “[sprake van samenwerking]”', 'dat geen'), []);
	});
});
