import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { separatedVerbs } from '#search/dutch/separable.build.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { lexemes } from '../../../support/dutch-dictionary.ts';

const verbsOf = (...texts: readonly string[]) =>
	Object.fromEntries(
		separatedVerbs(
			texts.map((one) => ({ text: one }) as SearchRecord),
			lexemes,
		),
	);

describe('the verbs that texts part in two', () => {
	it('are those that the word list has in one', () => {
		assert.deepEqual(verbsOf('De teams werken nauw samen.', 'De havens wisselen snel gegevens uit.'), {
			samenwerken: 'werken samen',
			uitwisselen: 'wisselen uit',
		});
	});

	it('are no verb with a preposition, and no noun', () => {
		assert.deepEqual(verbsOf('Het gaat om de haven.', 'Zij richt zich op de kade.', 'De werking samen.'), {});
	});
});
