/** A boxes file that is not right is refused, with the place and the act that mends it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBoxes } from '#layout/parse-boxes.ts';

const PAGE = 'De dienst\nwerkt\n';
const RIGHT = {
	version: 1,
	page: { width: 595, height: 842 },
	fonts: [{ name: 'Proef', bold: false, italic: false, serif: true, fixed: false }],
	words: [
		[1, 0, 2, 60, 100, 12.5, 10, 0],
		[1, 3, 9, 75, 100, 30, 10, 0],
		[2, 0, 5, 60, 113, 25, 10, 0],
	],
	rules: [],
	fills: [],
	pictures: [],
	links: [],
};
const told = (json: unknown): string[] =>
	parseBoxes(typeof json === 'string' ? json : JSON.stringify(json), PAGE).diagnostics.map(
		({ code, reason }) => `${code}: ${reason}`,
	);

test('one box for every word of the page is right', () => {
	assert.deepEqual(told(RIGHT), []);
	assert.equal(parseBoxes(JSON.stringify(RIGHT), PAGE).boxes?.words.length, 3);
});

test('another version, and what is no JSON, are told first', () => {
	assert.deepEqual(told({ ...RIGHT, version: 2 }), [
		'boxes/other-version: These boxes have version 2; version 1 is expected.',
	]);
	assert.match(told('{')[0] ?? '', /^boxes\/not-json: This is no JSON: /);
});

test('an unknown key is told by its name, and a value of another form by its place', () => {
	assert.match(told({ ...RIGHT, colour: [] })[0] ?? '', /^boxes\/form: At the file: .*"colour"/);
	assert.match(
		told({ ...RIGHT, words: [[1, 0, 2, 60, 100, 12.5, 0, 0]] })[0] ?? '',
		/^boxes\/form: At words\.0\.6: /,
	);
});

test('a word without a box is told with its line', () => {
	const { diagnostics } = parseBoxes(JSON.stringify({ ...RIGHT, words: RIGHT.words.slice(0, 2) }), PAGE);
	assert.equal(diagnostics[0]?.reason, '“werkt” on line 2 of the page has no box.');
	assert.deepEqual(diagnostics[0]?.excerpts, [
		{ line: 2, text: 'werkt', marks: [{ start: 0, end: 5, sign: '^' }] },
	]);
	assert.match(diagnostics[0]?.act?.join(' ') ?? '', /from the source again.*read by its text alone/);
});

test('a box for no word, a second box, a font that is not there and a tag of no word are told', () => {
	const words = [...RIGHT.words, [2, 1, 5, 60, 113, 25, 10, 0]];
	assert.deepEqual(told({ ...RIGHT, words }), [
		'boxes/no-such-word: At words.3: no word of the page stands at line 2, positions 2 to 5.',
	]);
	assert.deepEqual(told({ ...RIGHT, words: [...RIGHT.words, RIGHT.words[0]] }), [
		'boxes/word-twice: At words.3: the word at line 1, position 1, has a box already.',
	]);
	assert.deepEqual(told({ ...RIGHT, fonts: [] }).slice(0, 1), [
		'boxes/no-such-font: At words.0: there is no font 0; there are 0.',
	]);
	assert.deepEqual(told({ ...RIGHT, tags: [{ type: 'P', words: [3] }] }), [
		'boxes/no-such-word: At tags.0: there is no word 3; there are 3.',
	]);
});
