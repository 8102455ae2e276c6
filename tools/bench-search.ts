/**
 * `npm run bench:search [-- --all]`: asks the questions of `bench-search/questions.tsv` of this search and of plain
 * Pagefind, on one index over the published editions, and prints how often the place expected stands first and among
 * the first three, by class, and how often something was shown where there is nothing. `--all` lists the faults.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answer } from '#search/answer.ts';
import { openEditions } from './bench-search/open-editions.ts';
import { readQuestions } from './bench-search/questions.ts';
import { type Given, tally } from './bench-search/tally.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const questions = readQuestions(await readFile('tools/bench-search/questions.tsv', 'utf8'));
const { index, plain, close } = await openEditions('content/editions');
const ours: Given[] = [];
const theirs: Given[] = [];
const times: number[] = [];
for (const question of questions) {
	await answer(question.asked, index);
	const begin = performance.now();
	const given = await answer(question.asked, index);
	times.push(performance.now() - begin);
	const found = given.kind === 'found' ? given.hits.map((hit) => hit.record.path) : [];
	ours.push({ question, found });
	theirs.push({ question, found: await plain(question.asked) });
}
await close();
times.sort((a, b) => a - b);
console.log(
	`${questions.length} questions\n\nthis search\n${tally(ours)}\n\nplain Pagefind\n${tally(theirs)}`,
);
console.log(
	`\na repeated answer: median ${(times[times.length >> 1] ?? 0).toFixed(2)} ms, longest ${(times.at(-1) ?? 0).toFixed(2)} ms`,
);
if (values.all) {
	for (const { question, found } of ours) {
		const shown = found.slice(0, 3).map((path) => path.split('#')[1]);
		const right = question.expected.includes(shown[0] ?? '–');
		if (!right)
			console.log(`${question.kind}\t${question.asked}\t${question.expected.join('|')}\t${shown.join(' ')}`);
	}
}
