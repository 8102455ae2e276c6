/**
 * The file of a printed page as it travels. Of what it says twice, one is left out: the words of a cut are
 * those of its cells, and of an alternative cut only where it cuts is told. Unpacked, it is the same file.
 */
import type { AccountDecision, AccountPage } from '#edition/account/account.ts';
import type { EvidenceTerm } from '#edition/model.ts';
import type { PageFile, PageFileBlock } from '#source/page-file.ts';

/** Column, start, end, and the number of the block among the page's, or the id of one that is not. */
type PackedCell = readonly [column: number | null, start: number, end: number, block: number | string];
type PackedRow = readonly [line: number, doubt: 0 | 1, ...cells: readonly PackedCell[]];

/** Lines and positions in a row, by page file. */
type PackedSource = readonly (readonly [page: string, ...spans: readonly number[]])[];

type PackedDecision = Omit<AccountDecision, 'page' | 'by' | 'undecided' | 'chosen' | 'rival' | 'evidence'> & {
	readonly by?: AccountDecision['by'];
	readonly undecided?: true;
	readonly chosen?: string;
	/** In words, or how many words each cell of the alternative has. */
	readonly rival?: string | readonly number[];
	readonly evidence: readonly (readonly [term: EvidenceTerm, nats: number])[];
};

export interface PackedPage extends Omit<PageFile, 'rows' | 'blocks' | 'decisions'> {
	readonly rows: readonly PackedRow[];
	readonly blocks: readonly (Omit<PageFileBlock, 'source'> & { readonly source: PackedSource })[];
	readonly decisions: readonly PackedDecision[];
}

const BETWEEN = ' | ';

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '|');

export function packPage({ rows, blocks, decisions, ...page }: PageFile): PackedPage {
	const numbers = new Map(blocks.map(({ id }, at) => [id, at]));
	return {
		...page,
		rows: rows.map(
			({ line, doubt, cells }): PackedRow => [
				line,
				doubt ? 1 : 0,
				...cells.map(
					({ column, span, block }): PackedCell => [
						column,
						span.start,
						span.end,
						numbers.get(block) ?? block,
					],
				),
			],
		),
		blocks: blocks.map(({ source, ...block }) => ({ ...block, source: packSource(source) })),
		decisions: decisions.map(({ page: _, chosen, rival, by, undecided, evidence, ...decision }) => ({
			...decision,
			...(decision.subject === 'cut' && chosen === cutAt(page.lines, rows, decision.line) ? {} : { chosen }),
			...(rival === undefined
				? {}
				: { rival: decision.subject === 'cut' ? packRival(chosen, rival) : rival }),
			...(by === 'engine' ? {} : { by }),
			...(undecided ? { undecided } : {}),
			evidence: evidence.map(({ term, nats }) => [term, nats] as const),
		})),
	};
}

export function unpackPage({ rows: packed, blocks, decisions, ...page }: PackedPage): PageFile {
	const rows = packed.map(([line, doubt, ...cells]) => ({
		line,
		doubt: doubt === 1,
		cells: cells.map(([column, start, end, block]) => ({
			column,
			span: { line, start, end },
			block: typeof block === 'string' ? block : (blocks[block]?.id ?? ''),
		})),
	}));
	return {
		...page,
		rows,
		blocks: blocks.map(({ source, ...block }) => ({ ...block, source: unpackSource(source) })),
		decisions: decisions.map(({ rival, by = 'engine', undecided = false, evidence, ...decision }) => {
			const chosen = decision.chosen ?? cutAt(page.lines, rows, decision.line);
			return {
				...decision,
				chosen,
				...(rival === undefined
					? {}
					: { rival: typeof rival === 'string' ? rival : unpackRival(chosen, rival) }),
				by,
				undecided,
				evidence: evidence.map(([term, nats]) => ({ term, nats })),
				page: page.file,
			};
		}),
	};
}

function packSource(source: PageFileBlock['source']): PackedSource {
	const found: [string, ...number[]][] = [];
	for (const { page, line, start, end } of source) {
		const last = found.at(-1);
		if (last?.[0] === page) last.push(line, start, end);
		else found.push([page, line, start, end]);
	}
	return found;
}

const unpackSource = (source: PackedSource): PageFileBlock['source'] =>
	source.flatMap(([page, ...spans]) =>
		Array.from({ length: spans.length / 3 }, (_, at) => {
			const [line = 0, start = 0, end = 0] = spans.slice(3 * at, 3 * at + 3);
			return { page, line, start, end };
		}),
	);

/** The cells of a line as a decision has them. */
function cutAt(lines: readonly string[], rows: AccountPage['rows'], line: number): string {
	const cells = rows.find((row) => row.line === line)?.cells ?? [];
	return cells.map(({ span }) => (lines[line - 1] ?? '').slice(span.start, span.end)).join(BETWEEN);
}

/** Where the alternative has the same words: how many each of its cells has. */
function packRival(chosen: string, rival: string): string | readonly number[] {
	const counts = rival.split(BETWEEN).map((cell) => wordsOf(cell).length);
	return unpackRival(chosen, counts) === rival ? counts : rival;
}

function unpackRival(chosen: string, counts: readonly number[]): string {
	const words = wordsOf(chosen);
	let at = 0;
	return counts
		.map((count) => {
			at += count;
			return words.slice(at - count, at).join(' ');
		})
		.join(BETWEEN);
}
