/** The marks of notes, and the seed page with other marks than numbers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '#edition/content.ts';
import { gluedMark, noteMark } from '#edition/note-marks.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { seedText } from '../../support/seed-page.ts';

test('a mark is a number, a sign or a small letter, brackets aside', () => {
	const marks = ['8', '[8]', '12)', '*', '**', '†', 'a', '(b)', 'en', '*†', 'A', '1234'];
	assert.deepEqual(
		marks.map((text) => noteMark(text)?.mark),
		['8', '8', '12', '*', '**', '†', 'a', 'b', undefined, undefined, undefined, undefined],
	);
});

test('marks of a series are in order', () => {
	for (const series of [
		['8', '9', '10'],
		['*', '†', '‡', '**', '††'],
		['a', 'b', 'z'],
	]) {
		const ranks = series.map((text) => noteMark(text)?.rank ?? 0);
		assert.deepEqual(
			[...ranks].sort((a, b) => a - b),
			ranks,
		);
	}
});

test('a mark can be stuck to its word', () => {
	assert.deepEqual(
		['gegevens8,', 'media*', 'dienst.†', 'lezer*innen', 'dag'].map((text) => gluedMark(text)?.mark),
		['8', '*', '†', undefined, undefined],
	);
});

for (const [first, second] of [
	['*', '†'],
	['a', 'b'],
	['†', '‡'],
] as const) {
	test(`with ${first} and ${second} for 8 and 9 the seed page has the same notes, called at the same words`, () => {
		const text = seedText
			.replace(/^8(?=\s*$)/mu, first)
			.replace(/^9(?=\s*$)/mu, second)
			.replace(/^8(?= T oe)/mu, first)
			.replace(/^9(?=\s+T)/mu, second);
		const reading = readPage(text, { language: 'nl' });
		assert.deepEqual(
			reading.blocks.flatMap(({ kind, label }) => (kind === 'footnote' ? [label] : [])),
			[first, second],
		);
		let before = '';
		const calls = reading.blocks.flatMap(({ content }) =>
			piecesOf(content).flatMap((piece) => {
				if (piece.kind === 'call') return [`${before.split(' ').at(-1)} ${piece.label}`];
				before += piece.reading;
				return [];
			}),
		);
		assert.deepEqual(calls, [`telecommunicatiegegevens ${first}`, `media ${second}`]);
		assert.deepEqual(reading.diagnostics, []);
	});
}
