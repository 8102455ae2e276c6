/**
 * Law 1, proved: every non-space character of a page has exactly one disposition, in the order of the seed.
 * The proof takes the raw lines and the spans of the reading and nothing else of the engine, so that it
 * cannot share the engine's mistakes.
 */
import type { Diagnostic, Excerpt } from '#diagnostics/diagnostic.ts';
import { type Disposition, traitsOf } from '#edition/block-kinds.ts';
import { stretchesOf } from '#edition/content.ts';
import type { Block, Cell, PageReading, Piece, Span } from '#edition/model.ts';

/** A stretch of the page with its disposition; `block` is an index into {@link PageReading.blocks}. */
export interface PageSpan extends Span {
	readonly disposition: Disposition;
	readonly block: number;
}

/** The account of one page, or what is wrong with it. */
export interface PageAccount {
	/** In the order of the seed. */
	readonly spans: readonly PageSpan[];
	/** Non-space characters of the page, UTF-16 units. */
	readonly characters: number;
	/** Without `file`: the caller knows its name. */
	readonly diagnostics: readonly Diagnostic[];
}

const OUR_FAULT = [
	'This is a fault of the program, not of the page or of edition.yaml. Report it with the page file.',
];

function spansOfPiece(
	piece: Piece,
	own: Disposition,
): readonly (Span & { readonly disposition: Disposition })[] {
	switch (piece.kind) {
		case 'run':
			return [{ ...piece.span, disposition: own }];
		case 'call':
			return [{ ...piece.span, disposition: 'call' }];
		case 'changed': {
			const disposition = piece.change.class === 'emendation' ? 'emended' : own;
			return piece.change.spans.map((span) => ({ ...span, disposition }));
		}
		default:
			return [];
	}
}

/** The spans of one block in reading order, calls told apart; a stretch of its text each. */
function stretchesOfBlock(block: Block, index: number): PageSpan[][] {
	const { disposition } = traitsOf(block.kind);
	const placed = (span: Omit<PageSpan, 'block'>): PageSpan => ({ ...span, block: index });
	const label = block.labelSpan === undefined ? [] : [placed({ ...block.labelSpan, disposition })];
	return stretchesOf(block.content).map((pieces, at) => [
		...(at === 0 ? label : []),
		...pieces.flatMap((piece) => spansOfPiece(piece, disposition).map(placed)),
	]);
}

/** A large letter at the head of a paragraph stands lower than the word it begins; it has so many signs. */
const MOST_OF_INITIAL = 3;

/** The spans of which the order is told by place: all but such letters. */
function placedStretches(block: Block, index: number): PageSpan[][] {
	const initials = stretchesOf(block.content)
		.flat()
		.flatMap((piece) => {
			const [first, second] =
				piece.kind === 'changed' && piece.change.rule === 'initial' ? piece.change.spans : [];
			return first && second && first.end - first.start <= MOST_OF_INITIAL ? [first] : [];
		});
	return stretchesOfBlock(block, index).map((stretch) =>
		stretch.filter(({ line, start }) => !initials.some((one) => one.line === line && one.start === start)),
	);
}

const spansOf = (block: Block, index: number): PageSpan[] => stretchesOfBlock(block, index).flat();

const isSpace = (sign: string): boolean => /\s/u.test(sign);

/** Neighbouring positions as ranges. */
function ranges(positions: readonly number[]): { readonly start: number; readonly end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (const at of positions) {
		const last = found.at(-1);
		if (last?.end === at) last.end = at + 1;
		else found.push({ start: at, end: at + 1 });
	}
	return found;
}

/** One error for a line, with every place marked. */
function marked(
	code: string,
	line: number,
	text: string,
	positions: readonly number[],
	say: (words: string) => string,
): Diagnostic {
	const places = ranges(positions);
	const words = places.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
	const excerpt: Excerpt = { line, text, marks: places.map((place) => ({ ...place, sign: '^' })) };
	const position = (positions[0] ?? 0) + 1;
	return { code, severity: 'error', line, position, reason: say(words), excerpts: [excerpt], act: OUR_FAULT };
}

/** How often each character of a line is used, against exactly once. */
function countsOfLine(line: number, text: string, spans: readonly PageSpan[]): Diagnostic[] {
	const used = new Uint16Array(text.length);
	for (const { start, end } of spans) for (let at = start; at < end; at += 1) used[at] = (used[at] ?? 0) + 1;
	const missing: number[] = [];
	const doubled: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		if (isSpace(text[at] ?? ' ')) continue;
		if (used[at] === 0) missing.push(at);
		if ((used[at] ?? 0) > 1) doubled.push(at);
	}
	const found: Diagnostic[] = [];
	if (missing.length > 0) {
		found.push(
			marked(
				'account/unaccounted',
				line,
				text,
				missing,
				(words) => `${words} has no place in the edition; every character of the page has exactly one.`,
			),
		);
	}
	if (doubled.length > 0) {
		found.push(
			marked(
				'account/used-twice',
				line,
				text,
				doubled,
				(words) =>
					`${words} stands in the edition more than once; every character of the page has exactly one place.`,
			),
		);
	}
	return found;
}

/** The cell that holds a span, if one does. */
const cellOf = (reading: PageReading, span: Span): Cell | undefined =>
	reading.rows
		.find(({ line }) => line === span.line)
		?.cells.find((cell) => cell.span.start <= span.start && span.end <= cell.span.end);

/** Whether `b` may be read after `a`: further on in its line, lower down, or in a column to the right. */
function inOrder(a: Span, aCell: Cell, b: Span, bCell: Cell): boolean {
	if (a.line === b.line && b.start >= a.end) return true;
	if (aCell.column !== null && bCell.column !== null && bCell.column > aCell.column) return true;
	return b.line > a.line;
}

/** Words of a reading that stand out of order. */
interface OutOfOrder {
	readonly span: Span;
	readonly reason: string;
}

/**
 * The words of a stretch with their cells, calls aside: a call on a row of its own is read after a word of
 * the row below.
 */
function placedWords(reading: PageReading, stretch: readonly PageSpan[]): { span: PageSpan; cell?: Cell }[] {
	return stretch
		.filter(({ disposition, line, start, end }) => {
			const words = reading.lines[line - 1]?.slice(start, end) ?? '';
			return disposition !== 'call' && words.trim() !== '';
		})
		.map((span) => {
			const cell = cellOf(reading, span);
			return cell ? { span, cell } : { span };
		});
}

/** The first words of a stretch that are not read in the order of its column. */
function orderOfStretch(words: ReturnType<typeof placedWords>, block: number): OutOfOrder | undefined {
	let before: { readonly span: Span; readonly cell: Cell } | undefined;
	for (const { span, cell } of words) {
		if (cell === undefined || cell.block !== block)
			return { span, reason: 'These words do not lie in one cell of the block they are read in.' };
		if (before && !inOrder(before.span, before.cell, span, cell))
			return { span, reason: 'These words are read out of the order of their column.' };
		before = { span, cell };
	}
	return undefined;
}

/** Order inside each stretch, and down each column over the blocks of one kind of text. */
function orderFaults(reading: PageReading): Diagnostic[] {
	const lowest = { flow: new Map<number, number>(), foot: new Map<number, number>() };
	const ofBlock = (block: Block, index: number): OutOfOrder | undefined => {
		const stretches = placedStretches(block, index).map((stretch) => placedWords(reading, stretch));
		for (const words of stretches) {
			const fault = orderOfStretch(words, index);
			if (fault) return fault;
		}
		const { stands } = traitsOf(block.kind);
		if (stands !== 'flow' && stands !== 'foot') return undefined;
		for (const { span, cell } of stretches.flat()) {
			const column = cell?.column ?? null;
			if (column === null) continue;
			if (span.line < (lowest[stands].get(column) ?? 0))
				return { span, reason: `Column ${column} is not read from top to bottom here.` };
			lowest[stands].set(column, span.line);
		}
		return undefined;
	};
	return reading.blocks.flatMap((block, index): Diagnostic[] => {
		const fault = ofBlock(block, index);
		if (!fault) return [];
		const { span, reason } = fault;
		const marks = [{ start: span.start, end: span.end, sign: '^' }];
		return [
			{
				code: 'account/order',
				severity: 'error',
				line: span.line,
				position: span.start + 1,
				reason,
				excerpts: [{ line: span.line, text: reading.lines[span.line - 1] ?? '', marks }],
				act: OUR_FAULT,
			},
		];
	});
}

/**
 * The account of one page.
 * @param lines the raw lines of the seed, split by the caller and not by the engine
 */
export function accountOf(lines: readonly string[], reading: PageReading): PageAccount {
	const spans = reading.blocks.flatMap(spansOf).sort((a, b) => a.line - b.line || a.start - b.start);
	const byLine = Map.groupBy(spans, ({ line }) => line);
	const characters = lines.reduce((sum, text) => sum + text.replace(/\s/gu, '').length, 0);
	const differs = lines.findIndex((text, index) => text !== reading.lines[index]);
	if (differs >= 0 || lines.length !== reading.lines.length) {
		const line = differs >= 0 ? differs + 1 : lines.length;
		const reason = 'The page that was read is not the page of the file: this line differs.';
		return {
			spans,
			characters,
			diagnostics: [{ code: 'account/other-page', severity: 'error', line, reason, act: OUR_FAULT }],
		};
	}
	const outside = spans.filter(
		({ line, start, end }) => end > (lines[line - 1]?.length ?? -1) || start < 0 || end < start,
	);
	const diagnostics = [
		...outside.map(
			({ line }): Diagnostic => ({
				code: 'account/outside',
				severity: 'error',
				line,
				reason: 'A part of the edition points past the end of this line.',
				act: OUR_FAULT,
			}),
		),
		...lines.flatMap((text, index) => countsOfLine(index + 1, text, byLine.get(index + 1) ?? [])),
	];
	return { spans, characters, diagnostics: diagnostics.length > 0 ? diagnostics : orderFaults(reading) };
}
