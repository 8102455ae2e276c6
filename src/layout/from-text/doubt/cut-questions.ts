/**
 * The questions to the editor about cuts and columns: one for each cause, with answers that settle it whole.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type Cause, cutCauses } from '#layout/from-text/doubt/cut-causes.ts';
import type { Margin } from '#layout/from-text/lattice/margins.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Hypothesis, Step } from '#layout/from-text/model/state.ts';

/** `asked`: the rows that are undecided. */
export function cutQuestions(
	page: SearchPage,
	chosen: readonly Hypothesis[],
	margins: readonly Margin[],
	asked: readonly number[],
): Diagnostic[] {
	return cutCauses(chosen, margins, asked).map((cause) => question(page, chosen, cause));
}

function question(page: SearchPage, chosen: readonly Hypothesis[], cause: Cause): Diagnostic {
	const { rows, shown } = cause;
	const row = page.rows[shown] as SearchRow;
	const a = chosen[shown]?.steps ?? [];
	const b = rows.get(shown) ?? [];
	const columns = chosen[0]?.columns.length ?? 1;
	const { said, marks } = difference(row, a, b);
	const also = [...rows.keys()].filter((r) => r !== shown).map((r) => (page.rows[r] as SearchRow).line);
	const act = (cells: (r: number) => readonly Step[] | undefined, sign: string): string[] =>
		[...rows.keys()].map((r) => {
			const keys = keysOf(page.rows[r] as SearchRow, cells(r) ?? [], columns);
			return `  - { page: "…", line: ${(page.rows[r] as SearchRow).line}, ${keys}, reason: "…" }     for ${sign}`;
		});
	const above = page.rows[shown - 1];
	return {
		code: 'layout/cut-undecided',
		severity: 'review',
		line: row.line,
		...(marks[0] ? { position: marks[0].start + 1 } : {}),
		reason: `${said} The evidence favours neither.${also.length > 0 ? ` With it ${also.length === 1 ? 'line' : 'lines'} ${also.join(', ')} will be decided.` : ''}`,
		excerpts: [
			...(above ? [{ line: above.line, text: lineOf(above) }] : []),
			{ line: row.line, text: lineOf(row), marks },
		],
		act: [
			`Look at the printed page and add, under decisions:${rows.size > 1 ? ' all lines of A, or all of B:' : ''}`,
			...act((r) => chosen[r]?.steps, 'A'),
			...act((r) => rows.get(r), 'B'),
		],
	};
}

interface Difference {
	readonly said: string;
	readonly marks: readonly { readonly start: number; readonly end: number; readonly sign: string }[];
}

/** What changes between two readings of a row, as sentences that never say the same words twice. */
function difference(row: SearchRow, a: readonly Step[], b: readonly Step[]): Difference {
	const words = (from: number, to: number): string => {
		const all = row.words.slice(from, to).map(({ text }) => text);
		return all.length > 6 ? `${all.slice(0, 3).join(' ')} … ${all.slice(-2).join(' ')}` : all.join(' ');
	};
	const mark = (from: number, to: number, sign: string) => ({
		start: row.words[from]?.start ?? 0,
		end: row.words[to - 1]?.end ?? 0,
		sign,
	});
	if (a.length === 0 || b.length === 0) {
		const [across, cells] = a.length === 0 ? ['A', 'B'] : ['B', 'A'];
		const numbers = columnsOf(a.length === 0 ? b : a);
		return {
			said: `This line can stand in ${named(numbers)} (${cells}) or be set across the columns (${across}).`,
			marks: [],
		};
	}
	const moves = a.flatMap(({ column, placed }) => {
		const other = b.find((one) => one.placed.s === placed.s && one.placed.e === placed.e);
		return other && other.column !== column ? [{ placed, from: column + 1, to: other.column + 1 }] : [];
	});
	if (a.length === b.length && a.every(({ placed }, i) => placed.e === b[i]?.placed.e)) {
		const said = moves.map(
			({ placed, from, to }) =>
				`“${words(placed.s, placed.e)}” can stand in column ${from} (A) or in column ${to} (B)`,
		);
		return { said: `${said.join('; ')}.`, marks: moves.map(({ placed }) => mark(placed.s, placed.e, '?')) };
	}
	const marks: { start: number; end: number; sign: string }[] = [];
	const told: string[] = [];
	for (const column of new Set([...columnsOf(a), ...columnsOf(b)].sort((x, y) => x - y))) {
		const [one, two] = [a, b].map((steps) => steps.find((step) => step.column + 1 === column)?.placed);
		if (one?.e === two?.e) continue;
		const quoted = (end: number, back: number): string => `“${words(Math.max(0, end - back), end)}”`;
		let back = 2;
		if (one && two) while (back < 6 && quoted(one.e, back) === quoted(two.e, back)) back++;
		const part = (placed: typeof one, sign: string): string => {
			if (!placed) return `have no words here (${sign})`;
			marks.push(mark(placed.e - 1, placed.e, sign));
			return `end after ${quoted(placed.e, Math.min(back, placed.e))} (${sign})`;
		};
		told.push(`column ${column} can ${part(one, 'A')} or ${part(two, 'B')}`);
	}
	const sentence = told.join('; ');
	return {
		said: `${(sentence[0] ?? '').toUpperCase()}${sentence.slice(1)}.`,
		marks: marks.sort((x, y) => x.start - y.start),
	};
}

const columnsOf = (steps: readonly Step[]): number[] => steps.map(({ column }) => column + 1);

const named = (numbers: readonly number[]): string =>
	numbers.length === 1 ? `column ${numbers[0]}` : `columns ${numbers.join(' and ')}`;

/** The keys of edition.yaml that say how a row is read, and leave nothing of it open. */
export function keysOf(row: SearchRow, steps: readonly Step[], columns: number): string {
	const keys = steps.slice(0, -1).flatMap(({ column, placed }) => {
		const words = endingWords(row, placed.e);
		return words === undefined ? [] : [`column-${column + 1}-ends: ${JSON.stringify(words)}`];
	});
	if (steps.length < columns || keys.length === 0) keys.unshift(`columns: [${columnsOf(steps).join(', ')}]`);
	return keys.join(', ');
}

/** The least words before `end`, two at least where there are two, that stand in the row only there. */
function endingWords(row: SearchRow, end: number): string | undefined {
	const texts = row.words.map(({ text }) => text);
	for (let from = Math.max(0, end - 2); from >= 0; from--) {
		const wanted = texts.slice(from, end);
		const places = texts.filter((_, i) => wanted.every((word, k) => texts[i + k] === word)).length;
		if (places === 1) return wanted.join(' ');
	}
	return undefined;
}

function lineOf(row: SearchRow): string {
	let text = '';
	for (const word of row.words) text += ' '.repeat(Math.max(0, word.start - text.length)) + word.text;
	return text;
}
