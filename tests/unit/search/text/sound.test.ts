import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { soundOf } from '#search/text/sound.ts';

describe('the sound of a word', () => {
	it('is the same for spellings that are taken for each other', () => {
		for (const [typed, word] of [
			['zorgvuldich', 'zorgvuldig'],
			['aktieprogramma', 'actieprogramma'],
			['adekwaat', 'adequaat'],
			['democratiese', 'democratise'],
			['dryging', 'dreiging'],
			['uitsluitent', 'uitsluitend'],
		] as const) {
			assert.equal(soundOf(typed), soundOf(word));
		}
	});

	it('differs for other words', () => {
		assert.notEqual(soundOf('dreiging'), soundOf('droging'));
		assert.notEqual(soundOf('haven'), soundOf('hoven'));
	});
});
