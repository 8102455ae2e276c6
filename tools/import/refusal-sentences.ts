/** Why a PDF is not imported, as a diagnostic: what is there, what was expected, the act that mends it. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { Ended } from './reader/ask.ts';
import type { Refusal } from './reader/messages.ts';

type Why = (Refusal | Ended)['why'];

/** What a sentence may name. */
interface Named {
	readonly page?: number | undefined;
	readonly words?: number | undefined;
}

const WITHOUT_IT = 'Or import the pages before and after it, with --pages.';
const number = (value: number): string => value.toLocaleString('en');
const onPage = ({ page }: Named): string => (page === undefined ? 'This file' : `Page ${page}`);

const SENTENCES: Readonly<
	Record<`import/${Why}`, (named: Named) => readonly [reason: string, ...act: string[]]>
> = {
	'import/not-a-pdf': () => [
		'This is no PDF: its first bytes are others than %PDF.',
		'Give the PDF of the report; save it again from where it was published.',
	],
	'import/damaged': () => [
		'This PDF is damaged: it cannot be opened.',
		'Save it again from where it was published, and import that.',
	],
	'import/no-pages': () => ['This PDF has no pages.', 'Give the PDF of the report.'],
	'import/password': () => [
		'This PDF asks for a password.',
		'Save a copy without a password, if you may, and import that.',
	],
	'import/form': () => [
		'This PDF is a form of the kind that a program fills in (XFA): it has no printed pages.',
		'Open it in a program that shows it, print it to a PDF, and import that.',
	],
	'import/damaged-page': (named) => [
		`${onPage(named)} of this PDF is damaged: it cannot be read.`,
		'Save the PDF again from where it was published, and import that.',
		WITHOUT_IT,
	],
	'import/page-too-full': ({ page, words = 0 }) => [
		`Page ${page} has ${number(words)} words; a printed page has some hundreds, and ${number(LIMITS.words)} at most are read.`,
		'Give the PDF of the printed report.',
		WITHOUT_IT,
	],
	'import/too-slow': (named) => [
		`${onPage(named)} takes longer than ${LIMITS.secondsOfSilence} s to read and was given up.`,
		'Save the PDF again by a program that prints to PDF, and import that.',
		...(named.page === undefined ? [] : [WITHOUT_IT]),
	],
	'import/too-large': (named) => [
		`${onPage(named)} asks for more memory than ${number(LIMITS.memory)} MB, or ends the program that reads it.`,
		'Save the PDF again by a program that prints to PDF, and import that.',
		...(named.page === undefined ? [] : [WITHOUT_IT]),
	],
};

export function refusalOf(file: string, refused: Refusal | Ended): Diagnostic {
	const [reason, ...act] = SENTENCES[`import/${refused.why}`](refused as Named);
	return { code: `import/${refused.why}`, severity: 'error', file, reason, act };
}
