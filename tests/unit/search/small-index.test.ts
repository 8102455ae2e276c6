import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { answer } from '#search/answer.ts';
import { readMaterial } from '#search/editions.build.ts';
import { wordsOf } from '#search/words.ts';
import { type OpenIndex, openIndex } from '../../../tools/bench-search/open-index.ts';
import { readQuestions } from '../../../tools/bench-search/questions.ts';

describe('the index of a small edition', () => {
	let opened: OpenIndex;
	let questions: readonly string[] = [];
	before(async () => {
		const material = await readMaterial('content/editions');
		opened = await openIndex(material.records, material);
		const words = new Set(
			material.records.flatMap(({ text }) => wordsOf(text).map(({ letters }) => letters)),
		);
		const folder = 'tools/bench-search/questions';
		const tables = (await readdir(folder)).map((name) => readFile(`${folder}/${name}`, 'utf8'));
		questions = [
			...words,
			...[...words].map((word) => word.slice(0, 4)),
			...(await Promise.all(tables)).flatMap(readQuestions).map(({ asked }) => asked),
		];
	});
	after(() => opened.close());

	it('gives the same answers as Pagefind, in the same order, to every word and every question of the bench', async () => {
		assert.ok(opened.small, 'the published edition is a small one');
		for (const question of questions) {
			assert.deepEqual(await answer(question, opened.small), await answer(question, opened.index), question);
		}
	});
});
