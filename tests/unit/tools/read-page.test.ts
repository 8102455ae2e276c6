/** `npm run read-page -- --explain`: what a person sees of a page's reading. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '#reconstruct/pipeline.ts';
import { explainInHtml } from '../../../tools/read-page/explain/html.ts';
import { explainInTerminal } from '../../../tools/read-page/explain/terminal.ts';
import { viewOf } from '../../../tools/read-page/explain/view.ts';
import { reportOf } from '../../../tools/read-page/report.ts';

/** One column, a call with nothing that gives its word away, and its note. */
const TEXT = [
	'Over de dienst',
	'12',
	'De dienst werkt samen met andere diensten in het hele land en',
	'3',
	'daarbuiten, want het werk houdt nergens bij een grens zomaar op.',
	'De diensten spreken elkaar elke week en delen wat zij weten met',
	'hun partners.',
	'3 Zie <b>elders</b> in dit verslag.',
].join('\n');
const reading = readPage(TEXT, { language: 'nl' });
const view = viewOf('012.txt', reading, reportOf('012.txt', reading, []).diagnostics);
const inTerminal = explainInTerminal(view, 100, (styles, text) =>
	styles.includes('yellow') ? `{${text}}` : text,
);

test('the terminal shows every word of the page beside the number of its line', () => {
	for (const [index, line] of TEXT.split('\n').entries()) {
		const shown = inTerminal.split('\n').find((one) => Number(one.slice(1, 7)) === index + 1) ?? '';
		assert.equal(
			shown
				.slice(7)
				.replace(/\{\[\d\]\}/, '')
				.trim(),
			line,
		);
	}
});

test('the terminal shows a raised call at its word, its candidates, and the question to the editor', () => {
	assert.match(inTerminal, /\{\[3\]\}/);
	assert.match(inTerminal, /\{A\} \S+\n +\{B\} \S+ {2}A is ahead by \+\d/);
	assert.match(inTerminal, /review\}? {2}notes\/call-undecided/);
});

test('a narrow terminal breaks cells inside their column and loses no letter', () => {
	const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
	const narrow = explainInTerminal({ ...view, closest: [], questions: [] }, 40, (_, text) => text);
	const body = narrow.split('\n').slice(3).join('');
	for (const line of TEXT.split('\n')) assert.ok(letters(body).includes(letters(line)), line);
});

test('the HTML view needs no other file, and shows the text of the page as text', () => {
	const html = explainInHtml(view);
	assert.doesNotMatch(html, /\b(src|href)="(?!#)|@import|url\(/);
	assert.match(html, /&#x3C;b>elders&#x3C;\/b>/);
	assert.match(html, /<b class="call">3<\/b>/);
	assert.match(html, /notes\/call-undecided/);
});
