/** A comparison as text for a terminal. */
import { type ComparedPage, type Finding, FORMS } from '#compare/model.ts';
import { type Subject, sentencesOf, type Words, wholeOf } from '#compare/report/subject.ts';

/** Letters of a passage that are shown; of a longer one its beginning and its end. */
const SHOWN = 200;

export function comparisonAsText(subject: Subject, words: Words): string {
	const { pages, findings } = subject.comparison;
	const parts = [
		words.title(subject.print, subject.conversion),
		sentencesOf(subject, words).join('\n'),
		columns(wholeOf(subject, words)),
		formsOf(subject, words),
		pagesOf(pages, words),
		...findings.map((finding) => findingOf(finding, pages, words)),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function formsOf({ comparison: { forms } }: Subject, words: Words): string {
	const told = FORMS.filter((form) => forms[form] > 0).map(
		(form) => [words.forms[form], `${forms[form]}×`] as const,
	);
	return told.length === 0 ? '' : `${words.forms.heading}:\n${columns(told)}`;
}

/** Rows of a name and a value below each other. */
function columns(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

/** Whether something of a page is other. */
export const isOther = ({ sums }: ComparedPage): boolean =>
	sums.lost + sums.invented + sums.moved + sums.movedNotes > 0;

function pagesOf(pages: readonly ComparedPage[], { pages: names, kinds }: Words): string {
	const other = pages.filter(isOther);
	const head = [names.page, names.printed, kinds.lost, kinds.invented, kinds.moved];
	const rows = other.map(({ name, sums }) => [
		name,
		...[sums.printed, sums.lost, sums.invented, sums.moved + sums.movedNotes].map(String),
	]);
	const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
	const lines = [head, ...rows].map(
		(row) => `  ${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}`,
	);
	const quiet = pages.length - other.length;
	return [...(other.length > 0 ? lines : []), ...(quiet > 0 ? [`  ${names.quiet(quiet)}`] : [])].join('\n');
}

function findingOf(finding: Finding, pages: readonly ComparedPage[], words: Words): string {
	const { kind, page, line, printed, converted, before, at, behind, lost, invented, moved } = finding;
	const place = [
		words.page(pages[page]?.name ?? ''),
		...(kind === 'invented' ? [] : [words.line(line)]),
		...(at === undefined ? [] : [words.at(at.part, at.line)]),
	];
	const head = `${place.join(' · ')}  ${words.kinds[kind]}  ${words.letters(kind, lost, invented, moved)}`;
	const shown = [
		...(printed === '' ? [] : [`[-${shorten(printed)}-]`]),
		...(converted === '' ? [] : [`{+${shorten(converted)}+}`]),
	];
	const text = kind === 'moved' ? shorten(printed) : shown.join(' ');
	const where = kind === 'moved' ? `\n  → ${whereTo(behind, pages, words)}` : '';
	return `${head}\n  ${before === '' || kind === 'moved' ? '' : `… ${before} `}${text}${where}`;
}

/** Where a passage stands now, in words. */
export function whereTo(behind: number | undefined, pages: readonly ComparedPage[], words: Words): string {
	return behind === undefined ? words.first : words.behind(pages[behind]?.name ?? '');
}

const shorten = (text: string): string =>
	text.length <= SHOWN ? text : `${text.slice(0, SHOWN * 0.7)} … ${text.slice(-SHOWN * 0.3)}`;
