/**
 * `npm run bench:search [-- --all] [-- FILE…]`: asks the questions of `bench-search/questions/` of this search and of plain
 * Pagefind, on one index over the published editions, and prints how often the place expected stands first and among
 * the first three, by class, and how often something was shown where there is nothing. `--all` lists the faults. Then it times
 * answers, here and on an invented edition of ten thousand paragraphs.
 */
import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answer } from '#search/answer/answer.ts';
import { readMaterial } from '#search/index/editions.build.ts';
import { askedOf } from './bench-search/asked.ts';
import { inventedRecords } from './bench-search/invented.ts';
import { openIndex } from './bench-search/open-index.ts';
import { readQuestions } from './bench-search/questions.ts';
import { type Given, tally } from './bench-search/tally.ts';
import { figuresHead, figuresRow, timesOf } from './bench-search/timed.ts';

const folder = 'tools/bench-search/questions';
const { values, positionals } = parseArgs({
	options: { all: { type: 'boolean' }, 'only-questions': { type: 'boolean' } },
	allowPositionals: true,
});
const files =
	positionals.length > 0 ? positionals : (await readdir(folder)).sort().map((name) => `${folder}/${name}`);
const tables = await Promise.all(files.map((file) => readFile(file, 'utf8')));
const questions = tables.flatMap(readQuestions);
const material = await readMaterial('content/editions');
const { index, plain, close } = await openIndex(material.records, material);
const ours: Given[] = [];
const theirs: Given[] = [];
for (const question of questions) {
	const given = await answer(question.asked, index);
	const found = given.kind === 'found' ? given.hits.map((hit) => hit.record.path) : [];
	const less = given.kind === 'found' && (given.partial || given.begun.length > 0);
	ours.push({ question, found, less });
	theirs.push({ question, found: await plain(question.asked) });
}
console.log(
	`${questions.length} questions\n\nthis search\n${tally(ours)}\n\nplain Pagefind\n${tally(theirs)}`,
);
if (values.all) {
	for (const { question, found } of ours) {
		const shown = found.slice(0, 3).map((path) => path.split('#')[1]);
		const right = question.expected.includes(shown[0] ?? '–');
		if (!right)
			console.log(`${question.kind}\t${question.asked}\t${question.expected.join('|')}\t${shown.join(' ')}`);
	}
}
if (values['only-questions']) {
	await close();
} else {
	console.log(`\n${figuresHead('milliseconds of work for an answer')}`);
	const asked = questions.map((question) => question.asked);
	console.log(figuresRow('this chapter, every question', await timesOf(asked, index)));
	await close();
	const records = inventedRecords(10_000);
	const large = await openIndex(records, { sections: { 'verzonnen/deel/sectie': 'Sectie' } });
	const invented = Object.entries(askedOf(records));
	for (const [name, one] of [
		['10,000 paragraphs, own index', large.own],
		['10,000 paragraphs, with Pagefind', large.index],
	] as const) {
		console.log(`\n${figuresHead(name)}`);
		const all: number[] = [];
		for (const [kind, typed] of invented) {
			const times = await timesOf(typed, one);
			all.push(...times);
			console.log(figuresRow(kind, times));
		}
		console.log(figuresRow('all', all));
	}
	console.log(`\n${figuresHead('kB of index for a first answer')}`);
	for (const [kind, typed] of invented) {
		const weights: number[] = [];
		for (const one of typed.slice(0, 20)) weights.push(await large.weightOf(one));
		console.log(figuresRow(kind, weights));
	}
	await large.close();
}
