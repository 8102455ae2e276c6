/**
 * Notes with signs for numbers, quoted with their label: `†` before the note or behind the word that calls
 * it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkQuote } from '#sharing/quote-check/check.ts';
import { indexEdition } from '#sharing/quote-check/edition-index.ts';

const text = 'Toezichtsrapport inzake onderzoek op sociale media, CTIVD, 16 juli 2014';
const note = { path: 'e/', name: 'voetnoot †', folio: '41', text, calls: [] };
const edition = indexEdition({
	work: 'Verslag',
	blocks: [{ ...note, id: 'voetnoot-kruis', label: '†' }],
});

for (const [before, is] of [
	['', 'exact'],
	['† ', 'exact'],
	['[†] ', 'exact'],
	['‡ ', 'near'],
] as const)
	test(`a note behind “${before}” is ${is}`, () => {
		assert.equal(checkQuote(before + text, [edition]).kind, is);
	});
