/**
 * What is too large for a printed page is not searched: it is taken as one column, line by line, and the
 * editor is told. So no text, however odd, keeps the program busy for long, and not a letter is lost.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { text } from '#edition/content.ts';
import type { PageReading, Piece } from '#edition/model.ts';
import { guessLanguage, languageOf } from '#layout/language/language.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** More than any printed page holds. */
const MOST_ROWS = 400;
const MOST_WORDS = 80;
const MOST_WORDS_OF_ALL = 4_500;
const LONGEST = 2_000;
/** Dots that lead the eye over a line, set one by one, are one. */
const LEADERS = /(?:[.·_] ?){4,}/gu;

/**
 * Why a text is too large for a page; undefined where it is not. Takes lines that are not split into words
 * yet.
 */
export function tooLarge(
	texts: readonly string[],
): { readonly reason: string; readonly line?: number } | undefined {
	const lines = texts.map((line) => line.replace(LEADERS, '…'));
	if (lines.length > MOST_ROWS)
		return { reason: `The page has ${lines.length} lines; a printed page has fewer than ${MOST_ROWS}.` };
	const words = lines.reduce((sum, line) => sum + (line.match(/\S+/gu)?.length ?? 0), 0);
	if (words > MOST_WORDS_OF_ALL)
		return { reason: `The page has ${words} words; a printed page has fewer than ${MOST_WORDS_OF_ALL}.` };
	const long = lines.findIndex(
		(line) => line.length > LONGEST || (line.match(/\s+/gu)?.length ?? 0) > MOST_WORDS,
	);
	return long < 0
		? undefined
		: { reason: 'This line is longer than any line of a printed page.', line: long + 1 };
}

export function plainReading(
	lines: readonly RawLine[],
	language: string | undefined,
	why: { readonly reason: string; readonly line?: number },
): PageReading {
	const words = lines.flatMap((line) => line.words.map(({ text }) => text));
	const diagnostic: Diagnostic = {
		code: 'layout/too-large',
		severity: 'error',
		...(why.line === undefined ? {} : { line: why.line }),
		reason: `${why.reason} Its columns were not looked for.`,
		act: ['Put one printed page in each file.'],
	};
	const filled = lines.filter((line) => line.words.length > 0);
	const span = (line: RawLine): { line: number; start: number; end: number } => ({
		line: line.line,
		start: line.words[0]?.start ?? 0,
		end: line.words.at(-1)?.end ?? 0,
	});
	const pieces = filled.flatMap((line, i): Piece[] => [
		...(i > 0 ? [{ kind: 'line-end', reading: ' ' } as const] : []),
		{ kind: 'run', reading: line.text.slice(span(line).start, span(line).end), span: span(line) } as const,
	]);
	return {
		lines: lines.map((line) => line.text),
		language: languageOf(language ?? guessLanguage(words)).code,
		columns: filled.length > 0 ? 1 : 0,
		rows: lines.map((line) => ({
			line: line.line,
			cells: line.words.length > 0 ? [{ column: 1, span: span(line), block: 0 }] : [],
			doubt: false,
		})),
		blocks: filled.length > 0 ? [{ kind: 'paragraph', content: text(pieces) }] : [],
		decisions: [],
		diagnostics: [diagnostic],
	};
}
