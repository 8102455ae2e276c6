import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PageDecision } from '#edition/model.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { headingLevels } from '#reconstruct/stages/headings.ts';
import { namedBlocks } from '#reconstruct/stages/named-blocks.ts';

const reason = 'Zo gedrukt.';
const cell = (line: number, column: number | null, text: string) => ({
	line,
	column,
	words: text.split(' ').map((word, i) => ({ text: word, start: i, end: i + 1 })),
});
const BLOCKS: readonly DraftBlock[] = [
	{ kind: 'heading', level: 3, cells: [cell(1, 1, 'Een kop')] },
	{ kind: 'paragraph', cells: [cell(2, 1, 'eerste regel'), cell(3, 1, 'tweede regel')] },
	{ kind: 'paragraph', cells: [cell(4, 1, 'nog een')] },
	{ kind: 'caption', cells: [cell(9, null, 'over de breedte')] },
];
const shown = (blocks: readonly DraftBlock[]): string[] =>
	blocks.map(
		({ kind, cells }) => `${kind}: ${cells.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')}`,
	);
const decided = (...editor: PageDecision[]) => namedBlocks(BLOCKS, editor);

describe('an editor’s decision', () => {
	test('parts a block where another begins', () => {
		const { blocks, used, decisions } = decided({ kind: 'begins', line: 3, column: 1, begins: true, reason });
		assert.deepEqual(shown(blocks).slice(1, 3), ['paragraph: eerste regel', 'paragraph: tweede regel']);
		assert.equal(used.size, 1);
		assert.deepEqual(
			decisions.map(({ subject, chosen, by }) => [subject, chosen, by]),
			[['join', 'eerste regel | tweede regel', 'editor']],
		);
	});

	test('joins a block with the one before it', () => {
		const { blocks } = decided({ kind: 'begins', line: 4, column: 1, begins: false, reason });
		assert.deepEqual(shown(blocks).slice(1, 3), [
			'paragraph: eerste regel tweede regel nog een',
			'caption: over de breedte',
		]);
	});

	test('makes one block of the blocks down to a line', () => {
		const { blocks } = decided({ kind: 'block', line: 2, column: 1, is: 'sidebar', until: 4, reason });
		assert.deepEqual(shown(blocks), [
			'heading: Een kop',
			'sidebar: eerste regel tweede regel nog een',
			'caption: over de breedte',
		]);
	});

	test('tells what a block is read after; it then stands beside the columns', () => {
		const { blocks } = decided({
			kind: 'order',
			line: 9,
			column: null,
			after: { line: 1, column: 1 },
			reason,
		});
		assert.deepEqual(shown(blocks).slice(0, 2), ['heading: Een kop', 'caption: over de breedte']);
		const first = decided({ kind: 'order', line: 4, column: 1, after: 'start', reason }).blocks[0];
		assert.deepEqual(
			first?.cells.map(({ column }) => column),
			[null],
		);
	});

	test('names what is set across the page, without a column', () => {
		const { blocks } = decided({ kind: 'block', line: 9, column: null, is: 'lead', reason });
		assert.equal(shown(blocks)[3], 'lead: over de breedte');
	});

	for (const [what, decision] of [
		['a block that begins there already', { kind: 'begins', line: 2, column: 1, begins: true, reason }],
		[
			'a line in the midst of a block that should go on',
			{ kind: 'begins', line: 3, column: 1, begins: false, reason },
		],
		['words that do not stand there', { kind: 'block', line: 7, column: 1, is: 'lead', reason }],
		[
			'an order after nothing',
			{ kind: 'order', line: 9, column: null, after: { line: 7, column: 1 }, reason },
		],
		['a table where none is', { kind: 'table', line: 2, grid: 'as-read', reason }],
	] as const satisfies readonly (readonly [string, PageDecision])[]) {
		test(`hits nothing: ${what}`, () => {
			const { blocks, used } = decided(decision);
			assert.equal(used.size, 0);
			assert.deepEqual(blocks, BLOCKS);
		});
	}
});

test('a table that was read right, or whose print says it best, is no longer in doubt', () => {
	const place = { row: 0, column: 0, rows: 1, columns: 1 };
	const table = {
		kind: 'table' as const,
		table: { head: { rows: 1, columns: 0 }, print: '012.webp', shown: 'print' as const, doubts: ['rows'] },
		cells: [{ ...cell(5, null, 'Post 2013'), place }],
	};
	const tableOf = (grid: 'as-read' | 'picture') =>
		namedBlocks([table], [{ kind: 'table', line: 5, grid, reason }]).blocks[0]?.table;
	assert.deepEqual(tableOf('as-read'), { head: { rows: 1, columns: 0 }, print: '012.webp', shown: 'cells' });
	assert.deepEqual(tableOf('picture'), { head: { rows: 1, columns: 0 }, print: '012.webp', shown: 'print' });
});

test('a named block has the kind and the level it was given, and stands among the decisions with the reason', () => {
	const words = [{ text: 'Inleiding', start: 0, end: 9 }];
	const { blocks, decisions } = namedBlocks(
		[{ kind: 'paragraph', cells: [{ line: 4, column: 2, words }] }],
		[{ kind: 'block', line: 4, column: 2, is: 'heading', level: 4, reason: 'zo gedrukt' }],
	);
	assert.deepEqual(
		headingLevels(blocks).map(({ kind, level }) => [kind, level]),
		[['heading', 4]],
	);
	assert.deepEqual(
		decisions.map(({ subject, line, chosen, rival, words: of, by, reason }) => [
			subject,
			line,
			chosen,
			rival,
			of,
			by,
			reason,
		]),
		[['block', 4, 'heading 4', 'paragraph', 'Inleiding', 'editor', 'zo gedrukt']],
	);
});
