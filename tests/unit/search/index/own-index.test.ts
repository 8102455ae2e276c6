import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { answer } from '#search/answer/answer.ts';
import { readMaterial } from '#search/index/editions.build.ts';
import { wordsOf } from '#search/words/words.ts';
import { type OpenIndex, openIndex } from '../../../../tools/bench-search/open-index.ts';
import { readQuestions } from '../../../../tools/bench-search/questions.ts';
import { inFiles } from '../../../support/large-edition.ts';

describe('the own index of an edition', () => {
	let opened: OpenIndex;
	let large: OpenIndex;
	let frequent: OpenIndex;
	let questions: readonly string[] = [];
	before(async () => {
		const material = await readMaterial('content/editions');
		opened = await openIndex(material.records, material);
		large = await openIndex(material.records, { ...material, sizes: inFiles });
		frequent = await openIndex(material.records, { ...material, sizes: { ...inFiles, frequent: 2 } });
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
	// They closed in the reverse order, as each puts back the `fetch` that it found.
	after(async () => {
		for (const one of [frequent, large, opened]) await one.close();
	});

	it('gives the same answers as Pagefind, in the same order, to every word and every question of the bench', async () => {
		for (const question of questions) {
			assert.deepEqual(await answer(question, opened.own), await answer(question, opened.index), question);
		}
	});

	it('gives them too where it is in files, as that of a large edition is', async () => {
		for (const question of questions) {
			const given = await answer(question, opened.own);
			const whole = { most: Number.POSITIVE_INFINITY };
			for (const index of [large.own, large.index, frequent.index])
				assert.deepEqual(await answer(question, { ...index, ...whole }), given, question);
		}
	});
});
