/**
 * Laws 1 and 2 on generated pages: the proofs hold for a right reading, and fail for each way of spoiling it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { piecesOf, text } from '#edition/content.ts';
import type { Block, PageReading, Piece } from '#edition/model.ts';
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { anyPage } from '../support/generated-page.ts';

const page = anyPage('12');
const codes = (reading: PageReading) => accountOf(reading.lines, reading).diagnostics.map(({ code }) => code);

const piecesIn = (reading: PageReading, block: number): readonly Piece[] => {
	const found = reading.blocks[block];
	return found ? piecesOf(found.content) : [];
};
const pieceAt = (reading: PageReading, block: number, at: number) => piecesIn(reading, block)[at];

/** The reading with the pieces of one block made anew. */
const spoilt = (
	reading: PageReading,
	index: number,
	make: (pieces: readonly Piece[]) => readonly Piece[],
): PageReading => ({
	...reading,
	blocks: reading.blocks.map(
		(block, at): Block => (at === index ? { ...block, content: text(make(piecesOf(block.content))) } : block),
	),
});

/** A reading, one of its blocks, and one of that block's runs. */
const pageAndRun = page.chain((reading) => {
	const runs = reading.blocks.flatMap(({ content }, block) =>
		piecesOf(content).flatMap((piece, at) =>
			piece.kind === 'run' && piece.reading.trim() !== '' ? [{ block, at }] : [],
		),
	);
	return fc.constantFrom(...runs).map((run) => ({ reading, ...run }));
});

test('every non-space character of a page has exactly one disposition', () => {
	fc.assert(
		fc.property(page, (reading) => {
			const { spans, characters, diagnostics } = accountOf(reading.lines, reading);
			assert.deepEqual(diagnostics, []);
			const counted = spans.reduce(
				(sum, { line, start, end }) =>
					sum + (reading.lines[line - 1] ?? '').slice(start, end).replace(/\s/gu, '').length,
				0,
			);
			assert.equal(counted, characters);
			assert.equal(characters, reading.lines.join('').replace(/\s/gu, '').length);
		}),
	);
});

test('the reading text is the transcription with the recorded changes', () => {
	fc.assert(
		fc.property(page, (reading) => {
			assert.deepEqual(fidelityFaults(reading.lines, reading), []);
		}),
	);
});

test('a run left out is told, with its letters marked', () => {
	fc.assert(
		fc.property(pageAndRun, ({ reading, block, at }) => {
			const run = pieceAt(reading, block, at);
			assert.ok(run?.kind === 'run');
			const less = spoilt(reading, block, (pieces) => pieces.toSpliced(at, 1));
			const [told] = accountOf(less.lines, less).diagnostics;
			assert.equal(told?.code, 'account/unaccounted');
			assert.equal(told?.line, run.span.line);
			const marked = told?.excerpts?.[0]?.marks
				?.map(({ start, end }) => reading.lines[run.span.line - 1]?.slice(start, end))
				.join('');
			assert.equal(marked, run.reading.replace(/\s/gu, ''));
		}),
	);
});

test('a run that stands twice is told', () => {
	fc.assert(
		fc.property(pageAndRun, fc.nat(), ({ reading, block, at }, other) => {
			const run = pieceAt(reading, block, at);
			assert.ok(run);
			const more = spoilt(reading, other % reading.blocks.length, (pieces) => [...pieces, run]);
			assert.deepEqual(codes(more), ['account/used-twice']);
		}),
	);
});

test('two runs that changed places are told', () => {
	fc.assert(
		fc.property(pageAndRun, ({ reading, block, at }) => {
			const pieces = piecesIn(reading, block);
			const next = pieces.findIndex(
				(piece, index) => index > at && piece.kind === 'run' && piece.reading.trim() !== '',
			);
			fc.pre(next > 0);
			const swapped = spoilt(reading, block, (own) =>
				own.map((piece, index) => (index === at ? own[next] : index === next ? own[at] : piece) ?? piece),
			);
			assert.deepEqual(codes(swapped), ['account/order']);
		}),
	);
});

test('a column read from the bottom up is told', () => {
	fc.assert(
		fc.property(page, (reading) => {
			const blocks = reading.blocks
				.map(({ kind }, index) => ({ kind, index }))
				.filter(({ kind }) => ['paragraph', 'heading', 'lead', 'list-item'].includes(kind));
			const column = ({ index }: { index: number }) =>
				reading.rows.flatMap(({ cells }) => cells).find(({ block }) => block === index)?.column;
			const [first, second] = blocks.filter((candidate) => column(candidate) === 1);
			fc.pre(first !== undefined && second !== undefined);
			// The blocks change places in the reading order; cells follow their block.
			const order = reading.blocks.map((_, index) =>
				index === first?.index ? (second?.index ?? 0) : index === second?.index ? (first?.index ?? 0) : index,
			);
			const turned: PageReading = {
				...reading,
				blocks: order.map((index) => reading.blocks[index] as Block),
				rows: reading.rows.map((row) => ({
					...row,
					cells: row.cells.map((cell) => ({ ...cell, block: order.indexOf(cell.block) })),
				})),
			};
			assert.deepEqual(codes(turned), ['account/order']);
		}),
	);
});

test('a letter read otherwise without a record is told', () => {
	fc.assert(
		fc.property(pageAndRun, ({ reading, block, at }) => {
			const other = spoilt(reading, block, (pieces) =>
				pieces.map((piece, index) =>
					index === at && piece.kind === 'run' ? { ...piece, reading: `${piece.reading}x` } : piece,
				),
			);
			assert.ok(fidelityFaults(other.lines, other).some(({ code }) => code === 'account/not-faithful'));
		}),
	);
});

test('two lines joined without a space or a hyphen are told', () => {
	fc.assert(
		fc.property(page, fc.nat(), (reading, pick) => {
			const ends = reading.blocks.flatMap(({ content }, block) =>
				piecesOf(content).flatMap((piece, at) =>
					piece.kind === 'line-end' && piece.reading === ' ' ? [{ block, at }] : [],
				),
			);
			const end = ends[pick % Math.max(1, ends.length)];
			fc.pre(end !== undefined);
			const before = pieceAt(reading, end?.block ?? 0, (end?.at ?? 0) - 1);
			fc.pre(before?.kind === 'run' && /[\p{L}\p{N}]$/u.test(before.reading));
			const glued = spoilt(reading, end?.block ?? 0, (pieces) =>
				pieces.map((piece, index) => (index === end?.at ? { kind: 'line-end', reading: '' } : piece)),
			);
			assert.ok(fidelityFaults(glued.lines, glued).length > 0);
		}),
	);
});

test('a space lost between two pieces of one line is told', () => {
	const reading: PageReading = {
		lines: ['de dienst'],
		language: 'nl',
		columns: 1,
		rows: [{ line: 1, doubt: false, cells: [{ column: 1, span: { line: 1, start: 0, end: 9 }, block: 0 }] }],
		blocks: [
			{
				kind: 'paragraph',
				content: text<Piece>([
					{ kind: 'run', reading: 'de', span: { line: 1, start: 0, end: 2 } },
					{ kind: 'run', reading: 'dienst', span: { line: 1, start: 3, end: 9 } },
				]),
			},
		],
		decisions: [],
		diagnostics: [],
	};
	assert.deepEqual(accountOf(reading.lines, reading).diagnostics, []);
	assert.match(fidelityFaults(reading.lines, reading)[0]?.reason ?? '', /“ ” before this word is lost/);
});

test('a normalization that changes letters is told', () => {
	const change = {
		class: 'normalization',
		rule: 'editor',
		spans: [{ line: 1, start: 0, end: 3 }],
		diplomatic: 'teh',
		reading: 'the',
		lemma: 'the',
		reason: 'x',
	} as const;
	const reading: PageReading = {
		lines: ['teh'],
		language: 'nl',
		columns: 1,
		rows: [{ line: 1, doubt: false, cells: [{ column: 1, span: { line: 1, start: 0, end: 3 }, block: 0 }] }],
		blocks: [{ kind: 'paragraph', content: text<Piece>([{ kind: 'changed', reading: 'the', change }]) }],
		decisions: [],
		diagnostics: [],
	};
	assert.match(
		fidelityFaults(reading.lines, reading)[0]?.reason ?? '',
		/is an emendation, not a normalization/,
	);
});
