import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerptOf } from '#search/answer/excerpt.ts';
import type { Match } from '#search/answer/match.ts';

const at = (text: string, word: string, term = 0, from = 0): Match => {
	const start = text.indexOf(word, from);
	return { start, end: start + word.length, term, certainty: 'exact', token: 0 };
};
const draw = (text: string, matches: readonly Match[], size?: number) =>
	excerptOf(text, matches, size)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');

const long =
	'De haven is oud. In de winter van 1890 bevroor de kade, en niemand kwam erbij. Daarna is de muur hersteld. ' +
	'Het werk duurde jaren en kostte veel geld. Pas in 1901 was de kade weer open voor schepen uit het noorden.';

describe('an excerpt', () => {
	it('is the whole of a short text', () => {
		assert.equal(draw('De kade is oud.', [at('De kade is oud.', 'kade')]), 'De [kade] is oud.');
	});

	it('is cut between words, begins at a sentence where it can, and shows where it was cut', () => {
		assert.equal(
			draw(long, [at(long, 'muur')], 80),
			'…\u00A0Daarna is de [muur] hersteld. Het werk duurde jaren en kostte veel geld.\u00A0…',
		);
	});

	it('shows the stretch with most of what was asked', () => {
		const matches = [at(long, 'kade'), at(long, '1901', 1), at(long, 'kade', 0, 100)];
		assert.match(draw(long, matches, 80), /\[1901\] was de \[kade\]/);
	});

	it('shows the stretch where what was asked stands together', () => {
		const text = `De oude haven ligt ver van iedere kade. ${'Het werk duurde jaren. '.repeat(12)}Aan de oude kade ligt een schip.`;
		const last = text.lastIndexOf('oude');
		const matches = [
			at(text, 'oude'),
			at(text, 'kade', 1),
			at(text, 'oude', 0, last),
			at(text, 'kade', 1, last),
		];
		assert.match(draw(text, matches, 90), /Aan de \[oude\] \[kade\] ligt een schip\.$/);
	});

	it('is of two stretches where words that answer stand far apart, so that each is seen', () => {
		const matches = [at(long, 'haven'), at(long, 'noorden', 1)];
		assert.equal(
			draw(long, matches, 80),
			'De [haven] is oud. In de winter van 1890 bevroor\u00A0… open voor schepen uit het [noorden].',
		);
	});

	it('marks matches that touch or overlap once', () => {
		const text = 'artikel 60 geldt';
		assert.equal(draw(text, [at(text, 'artikel 60'), at(text, '60', 1)]), '[artikel 60] geldt');
	});

	it('never loses a letter of the stretch it shows', () => {
		for (const word of ['haven', 'kade', 'muur', 'geld', 'noorden']) {
			const shown = excerptOf(long, [at(long, word)], 60)
				.map((piece) => piece.text)
				.join('')
				.replace(/^…\u00A0|\u00A0…$/g, '');
			assert.ok(long.includes(shown), shown);
			assert.ok(shown.includes(word), shown);
		}
	});
});
