import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDictionary, printDictionary, readDictionary } from '#search/dutch/dictionary.build.ts';

test('a dictionary that was printed is read back as it was', () => {
	const dictionary = {
		list: {
			words: new Set(['dienst', 'diensten', 'toezicht']),
			begins: new Set(['toezichts']),
			ends: new Set(['diensten']),
			nouns: new Set(['dienst', 'diensten']),
			names: new Set<string>(),
		},
		lexemes: new Map([
			['diensten', new Set(['dienst', 'v:dien'])],
			['toezicht', new Set(['toezicht'])],
		]),
	};
	const printed = JSON.stringify(printDictionary(dictionary));
	assert.deepEqual(parseDictionary(JSON.parse(printed)), dictionary);
});

test('a language without a word list has no words', () => {
	const { list, lexemes } = readDictionary('en');
	assert.deepEqual([list.words.size, list.ends.size, lexemes.size], [0, 0, 0]);
});
