/** What the source has otherwise than it is read stands in the account, once. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rawLines } from '#layout/raw-lines.ts';
import { sourceLetters } from '#reconstruct/stages/source-letters.ts';

it('letters set apart and letters read by the name of their glyph are told once, with what the source has', () => {
	const lines = rawLines('VERSLAG de fiets\nVERSLAG ofschoon');
	const words = lines.flatMap(({ line, words: own }) =>
		own.map(({ start, end }, at) => [line, start, end, 50 * at, 20 * line, 40, 10, at && 1] as const),
	);
	const readings = [
		{ font: 1, code: 2, said: '\u0002', is: 'fi' },
		{ font: 1, code: 3, said: 'o', is: 'of' },
		{ font: 0, code: 4, said: 'i', is: 'fi' },
	];
	assert.deepEqual(
		sourceLetters(lines, { words, spaced: [0, 3], readings }).map(({ line, chosen, rival, by }) => [
			line,
			chosen,
			rival,
			by,
		]),
		[
			[1, 'VERSLAG', 'V E R S L A G', 'engine'],
			[1, 'fi', 'U+0002', 'engine'],
			[2, 'of', 'o', 'engine'],
		],
	);
});
