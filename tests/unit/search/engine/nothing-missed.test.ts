import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answer } from '#search/answer/answer.ts';
import { readMaterial } from '#search/build/material.build.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { type OpenIndex, openIndex } from '../../../../tools/bench-search/open-index.ts';

/** Words as a reader sees them, told apart without the code under test. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the index of the published editions', () => {
	let records: readonly SearchRecord[] = [];
	let opened: OpenIndex;

	before(async () => {
		const material = await readMaterial('content/editions');
		records = material.records;
		opened = await openIndex(records, { sections: material.sections });
	});
	after(() => opened.close());

	/** The places an answer has with the very words of the question; other forms and longer words left out. */
	const exact = async (question: string) => {
		const given = await answer(question, opened.index);
		const hits = given.kind === 'found' ? given.hits.filter((hit) => hit.certainty === 'exact') : [];
		return hits.map((hit) => hit.record.path).sort();
	};

	it('misses no place of any word in them, and brings no other', async () => {
		const words = new Set(records.flatMap((record) => wordsIn(record.text)));
		assert.ok(words.size > 200);
		for (const word of words) {
			const places = records.filter((record) => wordsIn(record.text).includes(word));
			assert.deepEqual(await exact(word), places.map((record) => record.path).sort(), word);
		}
	});

	it('misses no place of any three words that follow each other', async () => {
		for (const record of records) {
			const words = wordsIn(record.text);
			for (let at = 0; at + 3 <= words.length; at += 4) {
				const phrase = words.slice(at, at + 3).join(' ');
				const places = records.filter((one) => ` ${wordsIn(one.text).join(' ')} `.includes(` ${phrase} `));
				assert.deepEqual(await exact(`"${phrase}"`), places.map((one) => one.path).sort(), phrase);
			}
		}
	});

	it('has nothing for a word that none of them has, whatever words it begins with', async () => {
		const words = [...new Set(records.flatMap((record) => wordsIn(record.text)))].filter(
			(word) => word.length > 3,
		);
		for (const word of words) {
			const given = await answer(`${word}qx`, opened.index);
			assert.equal(given.kind, 'absent', word);
		}
	});
});
