/** An answer goes into `edition.yaml`, if what it says holds; else the file stays as it was. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, stops } from '#diagnostics/diagnostic.ts';
import { addEntries } from '#edition/questions/add-entries.ts';
import { alike } from '#edition/questions/alike.ts';
import { type Answer, entriesOf, type Question } from '#edition/questions/question.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { PagesReader } from '../reconstruct/read-pages.ts';
import { type OpenQuestions, openQuestions } from './open-questions.ts';

/** What became of an answer: what is still open after it, or why it was not written. */
export type Written = { readonly open: OpenQuestions } | { readonly refused: readonly Diagnostic[] };

/** Replaced whole: who reads the file finds the old one or the new. */
function replaceFile(file: string, text: string): void {
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}

const refusal = (file: string, reason: string): Written => ({
	refused: [{ code: 'questions/no-answer', severity: 'error', file, reason }],
});

/** Codes of what an answer may be that hits nothing. */
const HITS_NOTHING = new Set([
	'decision/hits-nothing',
	'edition/decision-hits-nothing',
	'edition/glyph-hits-nothing',
]);

/** Where answers go. */
export interface Desk {
	/** The folder that holds seeds/. */
	readonly root: string;
	readonly slug: string;
	/** Reads pages; what the answer changes is read again with it. */
	readonly read: PagesReader;
}

/** @param open what was open before it. */
export async function writeAnswer(
	{ root, slug, read }: Desk,
	open: OpenQuestions,
	question: Question,
	answer: Answer,
): Promise<Written> {
	const shown = `seeds/${slug}/edition.yaml`;
	const file = join(root, shown);
	const asked = [question, ...(answer.all ? alike(question, open.questions) : [])];
	const entries = asked.flatMap((one) => entriesOf(one, answer) ?? []);
	if (entries.length === 0) return refusal(shown, 'None of the answers was chosen.');
	const before = readFileSync(file, 'utf8');
	const after = addEntries(before, question.under, entries);
	const { diagnostics } = parseEdition(after, shown);
	if (diagnostics.some(stops)) return { refused: diagnostics };
	replaceFile(file, after);
	const left = await openQuestions(root, slug, read);
	const known = new Set(open.faults.map(({ reason }) => reason));
	const idle = left.faults.filter(({ code, reason }) => HITS_NOTHING.has(code) && !known.has(reason));
	if (idle.length > 0) {
		if (readFileSync(file, 'utf8') === after) replaceFile(file, before);
		return { refused: idle };
	}
	return { open: left };
}
