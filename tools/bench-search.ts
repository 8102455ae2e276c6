/**
 * `npm run bench:search [-- --all] [-- FILE…]`: asks the questions of `bench-search/questions/` of this search and of plain
 * Pagefind, on one index over the published editions, and prints how often the place expected stands first and among
 * the first three, by class, and how often something was shown where there is nothing. `--all` lists the faults. Then it times
 * answers, here and on an invented edition of ten thousand paragraphs.
 */
import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answer } from '#search/answer.ts';
import { readMaterial } from '#search/editions.build.ts';
import { askedOf } from './bench-search/asked.ts';
import { inventedRecords } from './bench-search/invented.ts';
import { openIndex } from './bench-search/open-index.ts';
import { readQuestions } from './bench-search/questions.ts';
import { type Given, tally } from './bench-search/tally.ts';
import { timesHead, timesOf, timesRow } from './bench-search/timed.ts';

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
	ours.push({ question, found });
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
if (!values['only-questions']) {
	const asked = questions.map((question) => question.asked);
	console.log(`\n${timesHead}\n${timesRow('this chapter, every question', await timesOf(asked, index))}`);
}
await close();
if (!values['only-questions']) {
	const records = inventedRecords(10_000);
	const large = await openIndex(records, { sections: { 'verzonnen/deel/sectie': 'Sectie' } });
	const all: number[] = [];
	console.log('\n10,000 paragraphs');
	for (const [kind, asked] of Object.entries(askedOf(records))) {
		const times = await timesOf(asked, large.index);
		all.push(...times);
		console.log(timesRow(kind, times));
	}
	console.log(timesRow('all', all));
	await large.close();
}
