import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOfMarkdown } from '#compare/conversion/markdown.ts';

const texts = (markdown: string): string[] => wordsOfMarkdown(markdown).map(({ text }) => text);

describe('the words of Markdown', () => {
	it('are those of the text, and none of its marks', () => {
		const markdown =
			'---\ntitle: Titel\n---\n\n# De kade\n\nEen **muur** en een [haven](https://voorbeeld.example/).\n';
		assert.deepEqual(texts(markdown), ['De', 'kade', 'Een', 'muur', 'en', 'een', 'haven.']);
	});

	it('have calls and labels of notes', () => {
		assert.deepEqual(texts('De media[^8], dat.\n\n[^8]: Zie elders.\n'), [
			'De',
			'media8,',
			'dat.',
			'8',
			'Zie',
			'elders.',
		]);
	});

	it('have the cells of a table, and of one in HTML', () => {
		assert.deepEqual(
			texts('| a | b |\n|---|---|\n| 1 | 2 |\n\n<table><tr><td>3</td><td>4</td></tr></table>\n'),
			['a', 'b', '1', '2', '3', '4'],
		);
	});

	it('have the numbers of a list as asides, from the first', () => {
		assert.deepEqual(
			wordsOfMarkdown('3. kade\n4. muur\n').map(({ text, aside }) => (aside ? `(${text})` : text)),
			['(3.)', 'kade', '(4.)', 'muur'],
		);
	});

	it('have what pictures are said to show as asides', () => {
		assert.deepEqual(
			wordsOfMarkdown('Een ![staaf diagram](a.png) muur\n\n![][b]\n\n[b]: b.png\n').map(({ text, aside }) =>
				aside ? `(${text})` : text,
			),
			['Een', '(staaf)', '(diagram)', 'muur'],
		);
	});

	it('know their line', () => {
		assert.deepEqual(
			wordsOfMarkdown('# kade\n\nmuur\nhaven\n').map(({ text, line }) => `${line} ${text}`),
			['1 kade', '3 muur', '4 haven'],
		);
	});
});
