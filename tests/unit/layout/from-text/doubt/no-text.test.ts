/** A page of figures, formulas or a program says so as a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageDecision } from '#edition/model.ts';
import { fromText } from '#layout/from-text/read.ts';
import { languageOf } from '#layout/language/language.ts';
import type { Layout } from '#layout/layout.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { typesetPage } from '../../../../support/typeset-page.ts';

const read = (text: string, decisions: readonly PageDecision[] = []): Layout =>
	fromText({ lines: rawLines(text) }, { language: languageOf('nl'), decisions });
const asked = ({ diagnostics }: Layout) =>
	diagnostics.filter(({ code }) => code === 'layout/no-running-text');

const regions = ['Noord', 'Oost', 'Zuid', 'West', 'Randstad', 'Buitenland'];
const table = Array.from({ length: 24 }, (_, i) =>
	[regions[i % 6], 12 * i + 7, `${i},4`, '–', 900 - 31 * i, `${(i * 7) % 10},${i % 10}`].join(' '),
).join('\n');

test('of a table no line is sure, and one question is asked', () => {
	const layout = read(table);
	assert.equal(asked(layout).length, 1);
	assert.equal(layout.diagnostics.length, 1);
	assert.ok(layout.cells.every(({ doubt }) => doubt));
});

test('who looked at the page says how a line of it is read, and is asked no more', () => {
	const [question] = asked(read(table));
	const line = question?.line ?? 0;
	const act = question?.act?.[1] ?? '';
	assert.match(act, new RegExp(`line: ${line}, columns: \\[1\\]`, 'u'));
	const decision: PageDecision = { kind: 'cut', line, columns: [1], ends: {}, reason: 'As printed.' };
	assert.deepEqual(asked(read(table, [decision])), []);
});

test('text in columns is text, with its numbers too', () => {
	assert.deepEqual(asked(read(typesetPage(1, 2).text)), []);
});
