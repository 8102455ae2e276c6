/** The engine on pages whose setting is known, because the test set them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '#edition/content.ts';
import { accountOf } from '#reconstruct/account.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { runs } from '../support/nightly.ts';
import { chance, typesetPage } from '../support/typeset-page.ts';

const PAGES = runs(1);

for (const [columns, lists] of [
	[2, false],
	[3, false],
	[2, true],
] as const) {
	const what = `pages set in ${columns} columns${lists ? ', with lists,' : ''}`;
	test(`${what} are read with their columns, and nearly all rows cut as they were set`, () => {
		let rows = 0;
		let exact = 0;
		let paragraphs = 0;
		let found = 0;
		for (let seed = 1; seed <= PAGES; seed++) {
			const page = typesetPage(seed, columns, undefined, lists);
			const reading = readPage(page.text, { language: 'nl' });
			assert.equal(reading.columns, columns, `page ${seed}`);
			assert.deepEqual(accountOf(page.text.replace(/\n$/, '').split('\n'), reading).diagnostics, []);
			// Below the last row of two cells a column has ended, and no row tells which.
			const abreast = page.rows.findLastIndex(({ cells }) => cells.length > 1);
			for (const { line, cells } of page.rows.slice(0, abreast + 1)) {
				const own = reading.rows[line - 1]?.cells.map(({ column, span }) => ({
					column,
					text: (reading.lines[line - 1] ?? '').slice(span.start, span.end),
				}));
				rows++;
				if (JSON.stringify(own) === JSON.stringify(cells)) exact++;
			}
			// An item has its label apart from its text.
			const texts = new Set(
				reading.blocks.map(({ kind, label, content }) =>
					kind === 'list-item' ? `${label} ${readingOf(content)}` : readingOf(content),
				),
			);
			for (const block of page.blocks) {
				paragraphs++;
				if (texts.has(block.text)) found++;
			}
		}
		assert.ok(exact / rows >= 0.97, `${exact} of ${rows} rows are right`);
		assert.ok(found / paragraphs >= 0.9, `${found} of ${paragraphs} blocks are right`);
	});
}

test('the same text always gives the same reading', () => {
	const { text } = typesetPage(3, 3, undefined, false, 14);
	assert.deepEqual(readPage(text, {}), readPage(text, {}));
});

test('a page that was damaged in any way still has a place for every letter', () => {
	const next = chance(99);
	const lines = typesetPage(2, 3).text.trimEnd().split('\n').slice(0, 10);
	const odd = [
		'',
		'8',
		'…',
		'x'.repeat(300),
		'8 T oezicht',
		'- - -',
		'\u00a0',
		'ÉÉN',
		'1.',
		'(',
		'co-',
		'﻿',
		'٣',
		'12 13',
	];
	for (let round = 0; round < runs(4); round++) {
		const mutated = lines.map((line) => {
			const words = line.split(' ');
			const at = Math.floor(next() * words.length);
			const kind = next();
			if (kind < 0.1) return odd[Math.floor(next() * odd.length)] as string;
			if (kind < 0.2) words.splice(at, 1);
			else if (kind < 0.3) words.splice(at, 0, odd[Math.floor(next() * odd.length)] as string);
			else if (kind < 0.4) return words.reverse().join(' ');
			else if (kind < 0.45) return [...line].join(' ').slice(0, 150);
			return words.join(' ');
		});
		const text = mutated.join('\n');
		const reading = readPage(text, {});
		assert.deepEqual(accountOf(text.split('\n'), reading).diagnostics, [], `round ${round}:\n${text}`);
	}
});
