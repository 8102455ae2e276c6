import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { answer } from '#search/answer/answer.ts';
import { readMaterial } from '#search/build/material.build.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { wordsOf } from '#search/text/tokens.ts';
import { type OpenIndex, openIndex } from '../../../../tools/bench-search/open-index.ts';
import { readQuestions } from '../../../../tools/bench-search/questions.ts';
import { readSecondCorpus } from '../../../../tools/bench-search/second.ts';
import { inFiles } from '../../../support/large-edition.ts';
import { every } from '../../../support/nightly.ts';

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
			...every(4, [...words]).map((word) => word.slice(0, 4)),
			...every(10, (await Promise.all(tables)).flatMap(readQuestions)).map(({ asked }) => asked),
		];
	});
	// They closed in the reverse order, as each puts back the `fetch` that it found.
	after(async () => {
		for (const one of [frequent, large, opened]) await one.close();
	});

	it('gives the same answers as Pagefind, in the same order, to every word and to questions of the bench', async () => {
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

describe('the own index of the second corpus', () => {
	it('gives the same answers as Pagefind, decimals and names included', async () => {
		const { records, tuning, heldOut } = await readSecondCorpus();
		const opened = await openIndex(records, { sections: {} });
		for (const { asked } of every(4, [...tuning, ...heldOut]))
			assert.deepEqual(await answer(asked, opened.own), await answer(asked, opened.index), asked);
		await opened.close();
	});
});

describe('the own index of a large edition', () => {
	const text = (at: number) =>
		at === 299 ? 'Daar ligt een oude kade.' : 'De kade is lang en de haven is oude grond.';
	const records = Array.from(
		{ length: 300 },
		(_, at): SearchRecord => ({
			path: `haven/werk/kaden/#p1-${at + 1}`,
			section: 'haven/werk/kaden',
			kind: 'paragraph',
			folio: '1',
			number: String(at + 1),
			text: text(at),
		}),
	);
	let large: OpenIndex;
	before(async () => {
		large = await openIndex(records, { sections: {}, sizes: inFiles });
	});
	after(() => large.close());
	const found = async (typed: string, index = large.own) => {
		const given = await answer(typed, index);
		return given.kind === 'found' ? given.hits.map((hit) => hit.record.number) : given.kind;
	};

	it('finds a phrase that only the last of very many places with its words has', async () => {
		assert.deepEqual(await found('"oude kade"'), ['300']);
		assert.deepEqual(await found('"oude kade"', large.index), ['300']);
		assert.equal(await found('"kade oude"'), 'apart');
	});

	it('reads the first of very many places, in reading order, and says that there are more', async () => {
		const given = await answer('kaden', large.own);
		assert.ok(given.kind === 'found' && given.more);
		assert.deepEqual((await found('kade')).slice(0, 3), ['1', '2', '3']);
		const all = await answer('kade', { ...large.own, most: Number.POSITIVE_INFINITY });
		assert.ok(all.kind === 'found' && !all.more && all.hits.length === 300);
	});
});
