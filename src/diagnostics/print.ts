/**
 * Diagnostics as text for a terminal: place first, what is and was expected, the lines with a mark, the act,
 * the sums.
 */
import type { Diagnostic, Excerpt, Severity } from '#diagnostics/diagnostic.ts';

/** Columns the reasons are wrapped at. */
const WIDTH = 100;

/** Characters of a source line that are shown; a longer line is cut around its first mark. */
const SHOWN = 120;

const grave: Readonly<Record<Severity, number>> = { error: 0, review: 1, note: 2 };

/** Puts colour on a part of the report; a terminal's caller gives one. */
export type Paint = (text: string, as: Severity | 'mark') => string;

const plain: Paint = (text) => text;

/**
 * The whole report, sorted by place, with one line of sums at its end; empty when there is nothing to tell.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint = plain): string {
	if (diagnostics.length === 0) return '';
	const told = [...diagnostics].sort(byPlace).map((diagnostic) => printDiagnostic(diagnostic, paint));
	return `${told.join('\n\n')}\n\n${sums(diagnostics)}\n`;
}

/** One diagnostic, without a line end after it. */
export function printDiagnostic(diagnostic: Diagnostic, paint: Paint = plain): string {
	const { file, line, position, severity, code, reason, excerpts, act } = diagnostic;
	const place = [file ?? '(no file)', line, line === undefined ? undefined : position]
		.filter((part) => part !== undefined)
		.join(':');
	const parts = [`${place}  ${paint(severity, severity)}  ${code}\n${wrap(visible(reason)).join('\n')}`];
	if (excerpts !== undefined && excerpts.length > 0) parts.push(printExcerpts(excerpts, paint));
	if (act !== undefined && act.length > 0) parts.push(act.map((one) => `  ${visible(one)}`).join('\n'));
	return parts.join('\n\n');
}

/** `2 errors, 1 to review, 1 note.` */
function sums(diagnostics: readonly Diagnostic[]): string {
	const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
	const errors = count('error');
	const notes = count('note');
	const told = [
		errors === 0 ? '' : `${errors} ${errors === 1 ? 'error' : 'errors'}`,
		count('review') === 0 ? '' : `${count('review')} to review`,
		notes === 0 ? '' : `${notes} ${notes === 1 ? 'note' : 'notes'}`,
	];
	return `${told.filter((part) => part !== '').join(', ')}.`;
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
	return (
		compare(left.file ?? '', right.file ?? '') ||
		(left.line ?? 0) - (right.line ?? 0) ||
		(left.position ?? 0) - (right.position ?? 0) ||
		grave[left.severity] - grave[right.severity] ||
		compare(left.code, right.code)
	);
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}

function wrap(reason: string): readonly string[] {
	const lines: string[] = [];
	for (const word of reason.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(`  ${word}`);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}

function printExcerpts(excerpts: readonly Excerpt[], paint: Paint): string {
	const width = Math.max(...excerpts.map(({ line }) => String(line).length));
	return excerpts
		.flatMap((excerpt) => {
			const { text, marks } = clip(excerpt);
			const shown = `  ${String(excerpt.line).padStart(width)} | ${visible(text)}`.trimEnd();
			return marks.trim() === ''
				? [shown]
				: [shown, `  ${' '.repeat(width)} | ${paint(marks.trimEnd(), 'mark')}`];
		})
		.join('\n');
}

/** The part of a line that is shown, and its marks below it, a column for each sign that takes one. */
function clip({ text, marks = [] }: Excerpt): { readonly text: string; readonly marks: string } {
	const first = Math.min(...marks.map(({ start }) => start), text.length);
	const from = text.length <= SHOWN ? 0 : Math.max(0, Math.min(first - SHOWN / 2, text.length - SHOWN));
	const shown = text.slice(from, from + SHOWN);
	const head = from > 0 ? '…' : '';
	const tail = from + SHOWN < text.length ? '…' : '';
	const signs: string[] = [];
	for (const { start, end, sign } of marks) {
		for (let at = start; at < Math.max(end, start + 1); at += 1) {
			if (at >= from && at <= from + SHOWN) signs[head.length + columnsOf(shown.slice(0, at - from))] = sign;
		}
	}
	return { text: head + shown + tail, marks: Array.from(signs, (sign) => sign ?? ' ').join('') };
}

/** Columns a text takes in a terminal: an accent that stands on the letter before it takes none. */
function columnsOf(text: string): number {
	return text.replace(/\p{M}/gu, '').length;
}

/**
 * Signs without a picture as signs with one, so that a file can neither write to the terminal nor turn its
 * lines round.
 */
function visible(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => {
		if (sign === '\u007f') return '␡';
		return sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '�';
	});
}
