/**
 * Notes that nothing calls, asked of the edition as one question: a source that lost the calls of one note
 * lost those of others for the same cause.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

const CODE = 'notes/definition-without-call';
const PARAGRAPH = 'is: paragraph,';
/** Lines of notes that the question shows. */
const SHOWN = 4;

/** The diagnostics, with one question in the place of all that ask of a note that nothing calls. */
export function uncalledTogether(told: readonly Diagnostic[], yaml: string): readonly Diagnostic[] {
	const asked = told.flatMap((one) => {
		const entry = one.code === CODE && one.act?.find((line) => line.includes(PARAGRAPH));
		return entry ? [{ one, entry }] : [];
	});
	const [first] = asked;
	if (!first || asked.length < 2) return told;
	const notes = asked.map(({ one: { file = '', line, reason } }) => {
		const label = /^Footnote (\S+)/u.exec(reason)?.[1] ?? '';
		return `${label} (${/([^/]+)\.txt$/u.exec(file)?.[1]}, line ${line})`;
	});
	const entriesAs = (is: string, where: string): string[] =>
		asked.map(({ entry }) => `${entry.replace(PARAGRAPH, `is: ${is},`)}    ${where}`);
	const question: Diagnostic = {
		...first.one,
		reason: `${asked.length} footnotes are called nowhere in their chapters: ${notes.join(', ')}.`,
		excerpts: asked
			.filter(({ one }) => one.file === first.one.file)
			.slice(0, SHOWN)
			.flatMap(({ one }) => one.excerpts ?? []),
		act: [
			`Look at the printed pages. Where the call of one is printed, add to ${yaml}, under decisions, first that one’s, with the call’s line and the word it follows:`,
			'    - { page: "…", line: …, call-after: "…", reason: "…" }',
			'If nothing calls them, add what they are, all or each for itself:',
			...entriesAs('caption', 'as notes under a table or a figure'),
			...entriesAs('paragraph', 'as paragraphs'),
		],
	};
	const rest = new Set(asked.map(({ one }) => one));
	return [...told.filter((one) => !rest.has(one)), question];
}
