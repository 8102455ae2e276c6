/**
 * `npm run bench:search [-- --all] [-- --only-questions]`: asks this search, and Pagefind alone, and prints
 * how often a right place stands first and among the first three, by class, and how often something was shown
 * where there is nothing. First the held-out half of the second corpus, which decides; then the half that
 * search may be bettered by; then the questions to the published editions. `--all` lists the faults, but none
 * of the held-out half. Then it times answers, here and on an invented edition of ten thousand paragraphs.
 */
import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answer } from '#search/answer/answer.ts';
import { readMaterial } from '#search/build/material.build.ts';
import { askedOf } from './bench-search/asked.ts';
import { inventedRecords } from './bench-search/invented.ts';
import { type OpenIndex, openIndex } from './bench-search/open-index.ts';
import { type BenchQuestion, readQuestions } from './bench-search/questions.ts';
import { readSecondCorpus } from './bench-search/second.ts';
import { type Given, tally } from './bench-search/tally.ts';
import { figuresHead, figuresRow, timesOf } from './bench-search/timed.ts';

const { values } = parseArgs({
	options: { all: { type: 'boolean' }, 'only-questions': { type: 'boolean' } },
});

const second = await readSecondCorpus();
const opened = await openIndex(second.records, { sections: {} });
await report('second corpus, held out', second.heldOut, opened);
list(await report('second corpus, tuning', second.tuning, opened));
await opened.close();

const folder = 'tools/bench-search/questions';
const tables = (await readdir(folder)).sort().map((name) => readFile(`${folder}/${name}`, 'utf8'));
const questions = (await Promise.all(tables)).flatMap(readQuestions);
const { records, ...material } = await readMaterial('content/editions');
const published = await openIndex(records, material);
list(await report('published editions', questions, published));
if (!values['only-questions']) {
	console.log(`\n${figuresHead('milliseconds of work for an answer')}`);
	const asked = questions.map((question) => question.asked);
	console.log(figuresRow('this chapter, every question', await timesOf(asked, published.index)));
}
await published.close();
if (!values['only-questions']) await timeLarge();

/** Asks this search and plain Pagefind, and prints both. */
async function report(
	name: string,
	asked: readonly BenchQuestion[],
	{ index, plain }: OpenIndex,
): Promise<readonly Given[]> {
	const ours: Given[] = [];
	const theirs: Given[] = [];
	for (const question of asked) {
		const given = await answer(question.asked, index);
		const found = given.kind === 'found' ? given.hits.map((hit) => hit.record.path) : [];
		const less = given.kind === 'found' && (given.partial || given.begun.length > 0);
		ours.push({ question, found, less });
		theirs.push({ question, found: await plain(question.asked) });
	}
	console.log(`\n${name}: ${asked.length} questions\n\nthis search\n${tally(ours)}`);
	console.log(`\nplain Pagefind\n${tally(theirs)}`);
	return ours;
}

/** The faults, with `--all`. */
function list(given: readonly Given[]): void {
	for (const { question, found } of values.all ? given : []) {
		const shown = found.slice(0, 3).map((path) => path.split('#')[1]);
		if (question.expected.includes(shown[0] ?? '–')) continue;
		console.log([question.kind, question.asked, question.expected.join('|'), shown.join(' ')].join('\t'));
	}
}

async function timeLarge(): Promise<void> {
	const invented = inventedRecords(10_000);
	const large = await openIndex(invented, { sections: { 'verzonnen/deel/sectie': 'Sectie' } });
	const asked = Object.entries(askedOf(invented));
	for (const [name, one] of [
		['10,000 paragraphs, own index', large.own],
		['10,000 paragraphs, with Pagefind', large.index],
	] as const) {
		console.log(`\n${figuresHead(name)}`);
		const all: number[] = [];
		for (const [kind, typed] of asked) {
			const times = await timesOf(typed, one);
			all.push(...times);
			console.log(figuresRow(kind, times));
		}
		console.log(figuresRow('all', all));
	}
	console.log(`\n${figuresHead('kB of index for a first answer')}`);
	for (const [kind, typed] of asked) {
		const weights: number[] = [];
		for (const one of typed.slice(0, 20)) weights.push(await large.weightOf(one));
		console.log(figuresRow(kind, weights));
	}
	await large.close();
}
