/** Blocks as an editor named, joined, parted and ordered them, and what the account says of it. */
import type { Decision, PageDecision } from '#edition/model.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';

export interface NamedBlocks {
	readonly blocks: readonly DraftBlock[];
	readonly decisions: readonly Decision[];
	readonly used: ReadonlySet<PageDecision>;
}

/** Blocks that a decision changed, and what the account says of it; nothing where it hits nothing. */
type Decided = { readonly blocks: readonly DraftBlock[]; readonly told: Decision } | undefined;

/** Where decisions of one kind need what those of another leave, that other comes first. */
const ORDER = ['begins', 'block', 'order', 'table'] as const;

/** `done`: what the layout carried out. */
export function namedBlocks(
	found: readonly DraftBlock[],
	editor: readonly PageDecision[],
	done: ReadonlySet<PageDecision> = new Set(),
): NamedBlocks {
	let blocks = found;
	const decisions: Decision[] = [];
	const used = new Set<PageDecision>();
	for (const kind of ORDER)
		for (const decision of editor) {
			const decided = decision.kind === kind ? carriedOut(decision, blocks, done) : undefined;
			if (!decided) continue;
			used.add(decision);
			blocks = decided.blocks;
			decisions.push(decided.told);
		}
	return { blocks, decisions, used };
}

function carriedOut(
	decision: PageDecision,
	blocks: readonly DraftBlock[],
	done: ReadonlySet<PageDecision>,
): Decided {
	switch (decision.kind) {
		case 'begins':
			return decision.begins ? parted(decision, blocks) : joined(decision, blocks);
		case 'block':
			return named(decision, blocks);
		case 'order':
			return ordered(decision, blocks);
		case 'table':
			return asTable(decision, blocks, done.has(decision));
		default:
			return undefined;
	}
}

type Place = Pick<DraftCell, 'line' | 'column'>;

const stands =
	({ line, column }: Place) =>
	(cell: DraftCell): boolean =>
		cell.line === line && cell.column === column;

/** Index of the block with words at a place, and of its cell there; -1 where there is none. */
function at(place: Place, blocks: readonly DraftBlock[]): readonly [block: number, cell: number] {
	const block = blocks.findIndex(({ cells }) => cells.some(stands(place)));
	return [block, blocks[block]?.cells.findIndex(stands(place)) ?? -1];
}

const told = (
	{ line, reason }: { readonly line: number; readonly reason: string },
	what: Pick<Decision, 'subject' | 'chosen' | 'words' | 'rival'>,
): Decision => ({ line, ...what, margin: 0, evidence: [], by: 'editor', reason, undecided: false });

function parted(decision: Extract<PageDecision, { kind: 'begins' }>, blocks: readonly DraftBlock[]): Decided {
	const [index, cell] = at(decision, blocks);
	const block = blocks[index];
	if (!block || cell < 1) return undefined;
	const { table: _, figure: __, ...plain } = block;
	const parts = [
		{ ...block, cells: block.cells.slice(0, cell) },
		{ ...plain, cells: block.cells.slice(cell) },
	];
	const [above, below] = [block.cells[cell - 1], block.cells[cell]].map((one) => one && wordsOf(one));
	const chosen = `${above} | ${below}`;
	return { blocks: blocks.toSpliced(index, 1, ...parts), told: told(decision, { subject: 'join', chosen }) };
}

function joined(decision: Extract<PageDecision, { kind: 'begins' }>, blocks: readonly DraftBlock[]): Decided {
	const [index, cell] = at(decision, blocks);
	const [above, block] = [blocks[index - 1], blocks[index]];
	if (!block || !above || cell !== 0) return undefined;
	const [foot, head] = [above.cells.at(-1), block.cells[0]].map((one) => (one ? wordsOf(one) : ''));
	const whole = { ...above, cells: [...above.cells, ...block.cells] };
	return {
		blocks: blocks.toSpliced(index - 1, 2, whole),
		told: told(decision, { subject: 'join', chosen: `${foot} ${head}` }),
	};
}

function named(decision: Extract<PageDecision, { kind: 'block' }>, blocks: readonly DraftBlock[]): Decided {
	const { is, level, figure, until, column, reason, line } = decision;
	const [first, cell] = at(decision, blocks);
	const last = until === undefined ? first : at({ line: until, column }, blocks)[0];
	const block = blocks[first];
	if (!block || last < first) return undefined;
	const { table: _, figure: __, level: ___, ...plain } = block;
	const whole: DraftBlock = {
		...plain,
		cells: blocks.slice(first, last + 1).flatMap((one) => one.cells.map(({ place: _, ...own }) => own)),
		kind: is,
		...(figure === undefined ? {} : { figure: described(figure) }),
		...(level === undefined ? (is === 'heading' && block.level ? { level: block.level } : {}) : { level }),
	};
	return {
		blocks: blocks.toSpliced(first, last - first + 1, whole),
		told: told(
			{ line, reason },
			{
				subject: 'block',
				chosen: level === undefined ? is : `${is} ${level}`,
				words: wordsOf(block.cells[cell] as DraftCell),
				...(block.kind === is ? {} : { rival: block.kind }),
			},
		),
	};
}

/** A block that is read elsewhere than its column says stands beside the columns. */
function ordered(decision: Extract<PageDecision, { kind: 'order' }>, blocks: readonly DraftBlock[]): Decided {
	const [from] = at(decision, blocks);
	const block = blocks[from];
	const target = decision.after === 'start' ? undefined : blocks[at(decision.after, blocks)[0]];
	if (!block || target === block || (decision.after !== 'start' && !target)) return undefined;
	const rest = blocks.toSpliced(from, 1);
	const to = target ? rest.indexOf(target) + 1 : 0;
	const moved = { ...block, cells: block.cells.map((cell) => ({ ...cell, column: null })) };
	const words = block.cells[0] ? wordsOf(block.cells[0]) : '';
	return {
		blocks: rest.toSpliced(to, 0, moved),
		told: told(decision, { subject: 'block', chosen: block.kind, words }),
	};
}

/** A table whose cells an editor told; what its grid is, or that it is none, the layout has carried out. */
function asTable(
	decision: Extract<PageDecision, { kind: 'table' }>,
	blocks: readonly DraftBlock[],
	done: boolean,
): Decided {
	const { grid, line } = decision;
	const index = blocks.findIndex(({ cells }) => cells.some((cell) => cell.line === line));
	const block = blocks.find(({ table, cells }) => table && cells.some((cell) => cell.line === line));
	const cell = (block ?? blocks[index])?.cells.find((one) => one.line === line);
	if (!cell) return undefined;
	const said = told(decision, {
		subject: 'block',
		chosen: block ? 'table' : 'paragraph',
		words: wordsOf(cell),
	});
	if (typeof grid !== 'string' || grid === 'no') return done ? { blocks, told: said } : undefined;
	if (!block?.table) return undefined;
	const { doubts: _, ...table } = block.table;
	const shown = grid === 'picture' ? ('print' as const) : ('cells' as const);
	const decided = { ...block, table: { ...table, shown } };
	return { blocks: blocks.map((one) => (one === block ? decided : one)), told: said };
}

const described = ({ picture, alt }: { readonly picture: string; readonly alt?: string }) => ({
	picture,
	...(alt === undefined ? {} : { alt: { text: alt, by: 'editors' as const } }),
});

const wordsOf = ({ words }: Pick<DraftCell, 'words'>): string => words.map(({ text }) => text).join(' ');
