import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '#search/answer/answer.ts';
import { IncompleteIndex, type SearchIndex } from '#search/engine/engine.ts';
import { wordsOfRecords } from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { Vocabulary } from '#search/terms/vocabulary.ts';
import { wordsOf } from '#search/text/tokens.ts';

const texts = [
	'De oude kade ligt aan de haven.',
	'De haven is breed. Verderop, achter de loodsen en de nieuwe spoorlijn, ligt nog een kade.',
	'De kademuur is oud.',
	'Zie Rapport 60 over de haven.',
];
const records = texts.map(
	(text, index): SearchRecord => ({
		path: `haven/werk/kaden/#p12-${index + 1}`,
		section: 'haven/werk/kaden',
		kind: 'paragraph',
		folio: '12',
		number: String(index + 1),
		text,
	}),
);

/**
 * An index that, like Pagefind, brings whatever begins with the first letters of a word, in the order of the
 * records.
 */
const careless: SearchIndex = {
	most: 60,
	vocabulary: new Vocabulary(wordsOfRecords(records).words),
	places: () => [],
	postings: async (word) =>
		records.flatMap(({ text }, number) =>
			wordsOf(text).some((one) => one.letters.startsWith(word.slice(0, 3))) ? [number] : [],
		),
	read: async (number) => records[number] as SearchRecord,
};

const ask = async (typed: string, index = careless) => {
	const given = await answer(typed, index);
	return given.kind === 'found' ? given.hits.map(({ record }) => record.number).join(' ') : given;
};

describe('an answer', () => {
	it('has only places whose own words match, whatever the index brings', async () => {
		assert.equal(await ask('kademuur'), '3');
		assert.equal(await ask('rapport'), '4');
	});

	it('has the word itself before a longer word that begins with it', async () => {
		assert.equal(await ask('kade'), '1 2 3');
	});

	it('has places with all words, those side by side first', async () => {
		assert.equal(await ask('kade haven'), '1 2');
		assert.equal(await ask('nieuwe kade'), '2');
	});

	it('names the words that are absent, and those that are not', async () => {
		assert.deepEqual(await ask('kade kwantumcomputer haven'), {
			kind: 'absent',
			absent: ['kwantumcomputer'],
			present: ['kade', 'haven'],
			nearest: [],
			instead: undefined,
		});
		assert.deepEqual(await ask('"oude haven" rapporteren'), {
			kind: 'absent',
			absent: ['rapporteren'],
			present: ['"oude haven"'],
			nearest: ['rapport'],
			instead: undefined,
		});
		const corrected = await ask('spoorbaan achter de loodsen');
		assert.ok(typeof corrected === 'object' && corrected.kind === 'absent');
		assert.equal(corrected.instead, 'spoorlijn achter de loodsen');
	});

	it('says that words occur and never together', async () => {
		assert.deepEqual(await ask('rapport 60 kademuur'), {
			kind: 'apart',
			present: ['rapport', '60', 'kademuur'],
		});
		assert.deepEqual(await ask('"haven oude"'), { kind: 'apart', present: ['"haven oude"'] });
	});

	it('does not say that a word occurs which only two others could make', async () => {
		const given = await ask('spoorlijnloodsen rapport');
		assert.deepEqual(typeof given === 'object' && given.kind === 'absent' && given.absent, [
			'spoorlijnloodsen',
		]);
	});

	it('has the places of the rarer of two words that never meet, and says that they lack the other', async () => {
		const given = await answer('rapport loodsen', careless);
		assert.ok(given.kind === 'found' && given.partial);
		for (const { record, missing } of given.hits) {
			assert.equal(missing.length, 1);
			assert.ok(record.text.toLowerCase().includes(missing[0] === 'loodsen' ? 'rapport' : 'loodsen'));
		}
	});

	it('takes the last word for a beginning while it is typed, and for a whole one once it is finished', async () => {
		assert.equal(await ask('ha').then((one) => typeof one === 'object' && one.kind), false);
		const typing = await answer('kade h', careless, true);
		assert.equal(typing.kind === 'found' && typing.hits.length, 2);
		const number = await answer('rapport 6', careless, true);
		assert.deepEqual(number.kind === 'found' && number.begun, ['6']);
		assert.equal((await answer('rapport 6 ', careless, true)).kind, 'absent');
		assert.equal((await answer('rapport 6', careless)).kind, 'absent');
	});

	it('has the places that lack one of three words, and says which, only where none has all', async () => {
		const given = await answer('spoorlijn loodsen rapport', careless);
		assert.ok(given.kind === 'found' && given.partial);
		assert.deepEqual(
			given.hits.map(({ record, missing }) => [record.number, missing]),
			[['2', ['rapport']]],
		);
		const whole = await answer('spoorlijn loodsen kade', careless);
		assert.ok(whole.kind === 'found' && !whole.partial);
		assert.equal(
			await ask('rapport 60 kademuur').then((one) => typeof one === 'object' && one.kind),
			'apart',
		);
	});

	it('does not ask for slight words beside others, and asks for them alone', async () => {
		assert.equal(await ask('wat zegt het rapport over de haven'), '4');
		assert.equal(await ask('aan'), '1');
		assert.equal(
			await ask('rapport zonder haven').then((one) => typeof one === 'object' && one.kind),
			'absent',
		);
	});

	it('names what is only near, as it was meant and not as it was typed', async () => {
		const all = [...records.keys()];
		const paged = { ...careless, places: (name: string) => (name === 'p 12' ? all : []) };
		for (const [typed, near] of [
			['spoorlijm', 'spoorlijm'],
			['p. 12 spoorlijm', 'spoorlijm'],
		] as const) {
			const given = await answer(typed, paged);
			assert.deepEqual(given.kind === 'found' && given.near, [near], typed);
		}
	});

	it('does without what people say around a question', async () => {
		assert.equal(await ask('kunt u mij vertellen waar de kademuur is'), '3');
		assert.equal(
			await ask('vertellen kademuur').then((one) => typeof one === 'object' && one.kind),
			'absent',
		);
	});

	it('finds what is asked behind what somebody says of himself, and says what of it no place has', async () => {
		const given = await answer('Ik moest mijn kleinzoon uitleggen wat een kademuur is', careless);
		assert.ok(given.kind === 'found');
		assert.deepEqual(
			given.hits.map(({ record, missing }) => [record.number, missing]),
			[['3', ['kleinzoon']]],
		);
		const old = await answer('Ik vind hem te oud en wil weten wat een kademuur is', careless);
		assert.deepEqual(old.kind === 'found' && old.hits[0]?.missing, [], 'that place has “oud”');
		assert.equal(
			(await answer('Ik moest mijn kleinzoon uitleggen wat een zeilboot is', careless)).kind,
			'absent',
		);
	});

	it('finds a phrase and what is written apart', async () => {
		assert.equal(await ask('"oude kade"'), '1');
		assert.equal(await ask('rapport60'), '4');
	});

	it('is no answer to an empty, a wordless or an endless question', async () => {
		assert.deepEqual(await ask('  '), { kind: 'empty' });
		assert.deepEqual(await ask('?!'), { kind: 'no-words' });
		assert.deepEqual(await ask('x'.repeat(10_000)), { kind: 'too-long', length: 10_000 });
	});

	it('fails, instead of saying “none”, when the index lacks a word that its lexicon has', async () => {
		await assert.rejects(ask('kade', { ...careless, postings: async () => [] }), IncompleteIndex);
	});
});
