/** What a page lacks when all is done: decisions of the editor that hit nothing, a folio. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Block, PageDecision } from '#edition/model.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { LayoutCell } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** An error for each decision that was not carried out. */
export function idleDecisions(
	decisions: readonly PageDecision[],
	carriedOut: ReadonlySet<PageDecision>,
	lines: readonly RawLine[],
	cells: readonly LayoutCell[] = [],
): Diagnostic[] {
	return decisions
		.filter((decision) => !carriedOut.has(decision))
		.map((decision): Diagnostic => {
			const line = lines[decision.line - 1];
			return {
				code: 'decision/hits-nothing',
				severity: 'error',
				line: decision.line,
				reason: `A decision about line ${decision.line} hits nothing: ${line ? missing(decision) : `the page has ${lines.length} lines`}.`,
				...(line ? { excerpts: [{ line: decision.line, text: line.text }] } : {}),
				act: [`${meant(decision, lines, cells)}Correct the decision in edition.yaml, or take it out.`],
			};
		});
}

/** What may have been meant: the nearest word, or the columns that have words in the line. */
function meant(decision: PageDecision, lines: readonly RawLine[], cells: readonly LayoutCell[]): string {
	const wordsOf = (...numbers: readonly number[]): string[] =>
		numbers.flatMap((line) => lines[line - 1]?.words.map(({ text }) => text.replace(/[.,;:]$/u, '')) ?? []);
	const { line } = decision;
	switch (decision.kind) {
		case 'call':
		case 'emendation': {
			const said = decision.kind === 'call' ? decision.after : decision.from;
			const near = nearest(said, wordsOf(line, ...(decision.kind === 'call' ? [line + 1] : [])));
			return near === undefined || near === said ? '' : `The nearest word there is “${near}”. `;
		}
		case 'block':
		case 'begins':
		case 'order':
		case 'hyphen': {
			const columns = [...new Set(cells.flatMap((cell) => (cell.line === line ? [cell.column] : [])))];
			if (columns.length === 0 || columns.includes(decision.column)) return '';
			const named = columns.map((column) =>
				column === null ? 'no column: leave it out' : `column: ${column}`,
			);
			return `The words of line ${line} have ${named.join(' or ')}. `;
		}
		default:
			return '';
	}
}

const columnName = ({ column }: { readonly column: number | null }): string =>
	column === null ? 'the page, across its columns,' : `column ${column}`;

function missing(decision: PageDecision): string {
	switch (decision.kind) {
		case 'cut':
			return Object.keys(decision.ends).length === 0
				? 'its words cannot be read in these columns'
				: `${Object.values(decision.ends)
						.map((words) => `“${words}”`)
						.join(' and ')} must stand there, word for word and only once, where columns of the page can end`;
		case 'call':
			return `no raised call stands there whose word could be “${decision.after}”`;
		case 'block':
			return `${columnName(decision)} has no words there`;
		case 'begins':
			return decision.begins
				? `${columnName(decision)} has no words there that go on with a block`
				: `no block begins there in ${columnName(decision)} that could go on with one before it`;
		case 'order':
			return `${columnName(decision)} has no words there, or no other block stands at the place named by after`;
		case 'table':
			return 'no table with a grid has words there, or its cells do not stand there word for word';
		case 'hyphen':
			return `${columnName(decision)} does not end in a hyphen there`;
		case 'emendation':
			return `“${decision.from}” must stand there inside one column, and only once`;
		default:
			return 'its words do not stand there';
	}
}

/** A note for a page with text and no folio. */
export function noFolio(lines: readonly RawLine[], blocks: readonly Block[]): Diagnostic[] {
	if (lines.every(({ words }) => words.length === 0) || blocks.some(({ kind }) => kind === 'folio'))
		return [];
	const reason = 'The page shows no folio in its first or last rows.';
	return [{ code: 'page/no-folio', severity: 'note', reason }];
}
