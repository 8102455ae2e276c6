/**
 * The second corpus, by which search is judged: twelve invented reports in `second/`, one paragraph a line,
 * each with questions that were typed from it before search was asked any of them. Questions of the reports
 * with an even number are held out: their faults are not listed, and nothing is bettered by them.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { SearchRecord } from '#search/index/record.ts';
import { type BenchQuestion, readQuestions } from './questions.ts';

const folder = new URL('second/', import.meta.url);

export interface SecondCorpus {
	readonly records: readonly SearchRecord[];
	readonly heldOut: readonly BenchQuestion[];
	readonly tuning: readonly BenchQuestion[];
}

export async function readSecondCorpus(): Promise<SecondCorpus> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
	const read = (name: string) => readFile(new URL(name, folder), 'utf8');
	const reports = await Promise.all(
		names.map(async (name) => ({
			number: Number(name.slice(0, 2)),
			records: recordsOf(name.slice(0, 2), await read(name)),
			questions: await read(name.replace('.txt', '.tsv')),
		})),
	);
	const records = reports.flatMap((report) => report.records);
	const half = (rest: number) =>
		reports
			.filter(({ number }) => number % 2 === rest)
			.flatMap(({ questions }) => readQuestions(questions).map((one) => withPlaces(one, records)));
	return { records, heldOut: half(0), tuning: half(1) };
}

/** @param report its number, with which the ids of its records begin. */
function recordsOf(report: string, text: string): readonly SearchRecord[] {
	let heading = '0';
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line, at) => {
			const [, sign = '', label = '', rest = line] = /^(#+|\[\^(\d+)\]:) (.*)$/.exec(line) ?? [];
			if (sign.startsWith('#')) heading = String(at);
			const section = `tweede/${report}/${heading}`;
			const kind = sign.startsWith('#') ? 'heading' : sign === '' ? 'paragraph' : 'footnote';
			return { path: `${section}/#${report}-${at}`, section, kind, folio: '', number: label, text: rest };
		});
}

/**
 * A question whose places are told by what they say, `rookmelder & woning|brandmelder`, with the ids of these
 * places.
 */
function withPlaces(question: BenchQuestion, records: readonly SearchRecord[]): BenchQuestion {
	if (question.expected[0] === '–') return question;
	const ways = question.expected.map((way) => way.split('&').map((one) => new RegExp(one.trim(), 'iu')));
	const expected = records
		.filter(({ text }) => ways.some((way) => way.every((one) => one.test(text))))
		.map(({ path }) => path.split('#')[1] ?? '');
	if (expected.length === 0) throw new Error(`No place answers “${question.asked}” as its line says.`);
	return { ...question, expected };
}
