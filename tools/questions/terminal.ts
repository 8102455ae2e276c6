/** The open questions at the command line: one after the other, or as a list. */
import { type Paint, printDiagnostic, printDiagnostics } from '#diagnostics/print.ts';
import { alike } from '#edition/questions/alike.ts';
import { answerLines } from '#edition/questions/answer-text.ts';
import type { Candidate, Question } from '#edition/questions/question.ts';
import { type OpenQuestions, openQuestions } from './open-questions.ts';
import { type Desk, writeAnswer } from './write-answer.ts';

/** An editor at a terminal. */
export interface Editor {
	/** A line that is typed; undefined where nothing more will be. */
	readonly ask: (prompt: string) => Promise<string | undefined>;
	readonly tell: (text: string) => void;
	readonly paint?: Paint;
}

const STOP = 'q';
const SKIP = 's';

/** How an answer is chosen: by its letter, or by its number where it has none. */
const keyOf = ({ sign }: Candidate, index: number): string => (sign ?? String(index + 1)).toLowerCase();

function shown({ diagnostic, candidates }: Question, paint?: Paint): string {
	const { act: _, ...told } = diagnostic;
	const answers = candidates.map((candidate, index) => {
		const typed = candidate.typed.map(({ key, form }) => `${key}: ${form ?? 'to be typed'}`);
		const said = [...answerLines(candidate), ...typed, candidate.says ?? ''];
		return `  ${keyOf(candidate, index).toUpperCase()}  ${said.filter(Boolean).join('\n     ')}`;
	});
	return `\n${printDiagnostic(told, paint)}\n\n${answers.join('\n')}\n`;
}

const sumsOf = ({ questions, faults }: OpenQuestions): string =>
	`${questions.length} open${faults.length > 0 ? `, and ${faults.length} that ${faults.length === 1 ? 'has' : 'have'} no answer to choose` : ''}.`;

/** Everything that is open, with the lines to paste. */
export async function listQuestions({ root, slug, read }: Desk, paint?: Paint): Promise<string> {
	const { questions, faults } = await openQuestions(root, slug, read);
	const told = [...questions.map(({ diagnostic }) => diagnostic), ...faults];
	return told.length === 0 ? `seeds/${slug}: no question is open.\n` : printDiagnostics(told, paint);
}

/** Asks until nothing is open, all is skipped or the editor stops. */
export async function askQuestions(desk: Desk, editor: Editor): Promise<void> {
	let open = await openQuestions(desk.root, desk.slug, desk.read);
	const skipped = new Set<string>();
	let lastReason = '';
	editor.tell(`seeds/${desk.slug}: ${sumsOf(open)}\n`);
	for (;;) {
		const question = open.questions.find(({ id }) => !skipped.has(id));
		if (question === undefined) break;
		editor.tell(shown(question, editor.paint));
		const others = alike(question, open.questions).length;
		const said = await answered(question, editor, { reason: lastReason, others });
		if (said === STOP) return;
		if (said === SKIP) {
			skipped.add(question.id);
			continue;
		}
		lastReason = said.reason || lastReason;
		const written = await writeAnswer(desk, open, question, said);
		if ('refused' in written) {
			editor.tell(`${printDiagnostics(written.refused, editor.paint)}Nothing was written.\n`);
			continue;
		}
		open = written.open;
		editor.tell(`Written into seeds/${desk.slug}/edition.yaml. ${sumsOf(open)}\n`);
	}
	if (open.faults.length > 0) editor.tell(`\n${printDiagnostics(open.faults, editor.paint)}`);
	else if (open.questions.length === 0) editor.tell('Next: npm run reconstruct\n');
}

const forAll = (others: number): string =>
	`The same answer for ${others === 1 ? 'the other question' : `the ${others} other questions`} of this kind? y, or Enter for this one alone: `;

type Said = Parameters<typeof writeAnswer>[3] | typeof STOP | typeof SKIP;

interface Before {
	/** The reason that is meant where none is typed. */
	readonly reason: string;
	/** How many open questions are asked as this one is. */
	readonly others: number;
}

async function answered(
	question: Question,
	{ ask }: Editor,
	{ reason: last, others }: Before,
): Promise<Said> {
	const keys = question.candidates.map(keyOf);
	for (;;) {
		const typed = (
			await ask(`${keys.join(', ').toUpperCase()}, ${SKIP} to skip or ${STOP} to stop: `)
		)?.trim();
		const key = typed?.toLowerCase() ?? STOP;
		if (key === STOP || key === SKIP) return key;
		const candidate = keys.indexOf(key);
		if (candidate < 0) continue;
		const values: Record<string, string> = {};
		for (const { key: name } of question.candidates[candidate]?.typed ?? [])
			values[name] = (await ask(`${name}: `))?.trim() ?? '';
		const again = last === '' ? '' : ` (Enter for “${last}”)`;
		const said = question.asksReason ? await ask(`Reason, as readers will read it${again}: `) : '';
		if (said === undefined) return STOP;
		const reason = said.trim() || (question.asksReason ? last : '');
		if (question.asksReason && reason === '') continue;
		const isTyped = Object.keys(values).length > 0;
		const all = others > 0 && !isTyped ? await ask(forAll(others)) : '';
		return { candidate, reason, typed: values, all: all?.trim().toLowerCase() === 'y' };
	}
}
