/** What the terminal and the HTML view say alike. */
import type { Decision } from '#edition/model.ts';
import type { PageView } from './view.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
	nl: 'Dutch',
	en: 'English',
	de: 'German',
	fr: 'French',
};
const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** `3 columns, Dutch; 37 rows, 2 of them in doubt; 1 question to the editor` */
export function summary({ columns, language, rows, questions }: PageView): string {
	const filled = rows.filter(({ cells }) => cells.length > 0);
	const doubted = filled.filter(({ doubt }) => doubt).length;
	const asked = questions.filter(({ severity }) => severity !== 'note').length;
	return [
		`${count(columns, 'column', 'columns')}, ${LANGUAGES[language] ?? language}`,
		`${count(filled.length, 'row', 'rows')}, ${doubted === 0 ? 'none' : doubted} in doubt`,
		asked === 0 ? 'nothing to decide' : `${count(asked, 'question or error', 'questions and errors')}`,
	].join('; ');
}

const SUBJECTS: Readonly<Record<Decision['subject'], string>> = {
	cut: 'cut',
	join: 'line end',
	call: 'note call',
	block: 'block',
	letters: 'letters',
	folio: 'folio',
};

export const subjectOf = ({ subject }: Decision): string => SUBJECTS[subject];

/** `+1.50`: nats with their sign. */
export const nats = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** `measure +2.31, language −0.40`; what weighs most first. */
export function evidenceOf({ evidence }: Decision): string {
	return [...evidence]
		.filter((one) => Math.abs(one.nats) >= 0.005)
		.sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats))
		.map((one) => `${one.term} ${nats(one.nats)}`)
		.join(', ');
}

/** The rival in words; it may have the same cuts and differ in columns or blocks. */
export function rivalOf({ chosen, rival = '', rivalColumns }: Decision): string {
	const where = rivalColumns
		? `in ${rivalColumns.length === 1 ? 'column' : 'columns'} ${rivalColumns.join(', ')}`
		: '';
	if (where !== '') return `${rival} (${where})`;
	return chosen === rival ? `${rival} (in another block)` : rival;
}
