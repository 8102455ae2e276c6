/**
 * A page reading made from marked-up text, so that what comes after the engine is tested without the engine.
 *
 * One row a line; cells are parted by ` | `; a cell begins with its column (`-` for none) and its block's
 * name:
 * `2b woorden van`. Inside a cell:
 *
 * - `[T oe>Toe]` a normalization, `[!from>to]` an emendation: the seed has the first, the text the second;
 * - a cell that ends in `¬` has a hyphen in the seed that the text drops; one that ends in `-` keeps it and
 * joins;
 * - `^8^` a call that stands in the line; `@8` a cell of its own holding a call, put in the text by `‹8›`;
 * - ` ¦ ` between two cells of a table, of which each row is a line.
 *
 * Blocks are named in reading order: `{ b: { kind: 'paragraph' } }`. The first word of a footnote's or an
 * item's first cell is its label.
 */
import { type Content, text } from '#edition/content.ts';
import type { Block, Cell, PageReading, Piece, Row, Span } from '#edition/model.ts';

/** A block as a test names it. */
export interface MarkedBlock extends Pick<Block, 'kind' | 'level' | 'depth'> {
	/** Of a figure. */
	readonly picture?: string;
	readonly alt?: string;
}

interface Token {
	readonly raw: string;
	/** Whether a cell of a table ends here. */
	readonly parts?: true;
	readonly piece: (span: Span) => Piece | undefined;
}

const change = (raw: string, reading: string, span: Span): Piece => {
	const emended = raw.startsWith('!');
	return {
		kind: 'changed',
		reading,
		change: {
			class: emended ? 'emendation' : 'normalization',
			rule: emended ? 'editor' : 'letter-space',
			spans: [span],
			diplomatic: emended ? raw.slice(1) : raw,
			reading,
			lemma: reading,
			reason: 'Zo bedoeld in deze proef.',
		},
	};
};

/** The parts of a cell's markup, with the letters each has in the seed. */
function tokens(markup: string, lone: ReadonlyMap<string, Span>): Token[] {
	return [
		...markup.matchAll(/\[([^\]>]*)>([^\]]*)\]|\^([^^]+)\^|‹([^›]+)›|¬$| ¦ |(?:(?! ¦ )[^[^‹¬])+|./gu),
	].map((match): Token => {
		const [all, from, to, inline, placed] = match;
		if (from !== undefined && to !== undefined) {
			return { raw: from.replace(/^!/, ''), piece: (span) => change(from, to, span) };
		}
		if (inline !== undefined)
			return { raw: inline, piece: (span) => ({ kind: 'call', reading: '', label: inline, span }) };
		if (placed !== undefined) {
			const span = lone.get(placed);
			if (span === undefined) throw new Error(`No cell @${placed} above.`);
			return { raw: '', piece: () => ({ kind: 'call', reading: '', label: placed, span }) };
		}
		if (all === ' ¦ ') return { raw: ' ', parts: true, piece: () => undefined };
		if (all === '¬') return { raw: '-', piece: (span) => change('-', '', span) };
		return { raw: all, piece: (span) => ({ kind: 'run', reading: all, span }) };
	});
}

/** Where `letters` stand in the raw line from `from` on; white space between cells may be of any width. */
function find(raw: string, letters: string, from: number): number {
	const at = raw.indexOf(letters, from);
	if (at < 0 || raw.slice(from, at).trim() !== '')
		throw new Error(`“${letters}” does not stand in “${raw}” at ${from}.`);
	return at;
}

function contentOf(
	cells: readonly { readonly parts: readonly (readonly Piece[])[] }[],
	pieces: readonly Piece[],
	kind: Block['kind'],
	{ picture = '', alt = '' }: { readonly picture: string | undefined; readonly alt: string | undefined },
): Content<Piece> {
	if (kind === 'figure') return { form: 'figure', picture, alt: { text: alt, by: 'editors' }, pieces };
	if (kind !== 'table') return text(pieces);
	const rows = cells.map(({ parts }) => parts.map((own) => ({ pieces: own })));
	return { form: 'table', head: { rows: 1, columns: 0 }, rows };
}

/**
 * Reads the markup. With `seed`, spans point into its lines; without, the lines are the cells joined by a
 * space.
 */
export function markedPage(
	markup: string,
	blocks: Readonly<Record<string, MarkedBlock>>,
	seed?: string,
): PageReading {
	const names = Object.keys(blocks);
	const seedLines = seed?.replace(/\n$/, '').split('\n');
	const lines: string[] = [];
	const rows: Row[] = [];
	const lone = new Map<string, Span>();
	const parts = new Map<
		string,
		{ column: number | null; line: number; pieces: Piece[]; parts: Piece[][]; joins: boolean }[]
	>();
	const labels = new Map<string, { label: string; labelSpan: Span }>();

	markup.split('\n').forEach((rowMarkup, index) => {
		const line = index + 1;
		const cells: Cell[] = [];
		let raw = seedLines?.[index] ?? '';
		let at = 0;
		for (const cellMarkup of rowMarkup === '' ? [] : rowMarkup.split(' | ')) {
			const [, columnSign = '', name = '', content = ''] = /^([-\d])(\S+) (.*)$/u.exec(cellMarkup) ?? [];
			const block = names.indexOf(name);
			if (block < 0) throw new Error(`Row ${line}: “${cellMarkup}” names no block.`);
			const column = columnSign === '-' ? null : Number(columnSign);
			const only = /^@(\S+)$/u.exec(content)?.[1];
			const list = only === undefined ? tokens(content, lone) : [{ raw: only, piece: () => undefined }];
			const letters = list.map((token) => token.raw).join('');
			if (seedLines === undefined) raw += `${raw === '' ? '' : ' '}${letters}`;
			const start = find(raw, letters, at);
			at = start + letters.length;
			cells.push({ column, span: { line, start, end: at }, block });
			if (only !== undefined) {
				lone.set(only, { line, start, end: at });
				continue;
			}
			let pieces: Piece[] = [];
			const cellsOfTable = [pieces];
			let position = start;
			const kind = blocks[name]?.kind;
			const isLabelled = (kind === 'footnote' || kind === 'list-item') && !labels.has(name);
			list.forEach((token, order) => {
				const span = { line, start: position, end: position + token.raw.length };
				position = span.end;
				let piece = token.piece(span);
				if (token.parts) {
					pieces = [];
					cellsOfTable.push(pieces);
				}
				if (isLabelled && order === 0 && piece?.kind === 'run') {
					const [, label = '', rest = ''] = /^(\S+\s+)(.*)$/u.exec(piece.reading) ?? [];
					labels.set(name, {
						label: label.trim(),
						labelSpan: { line, start, end: start + label.trim().length },
					});
					piece = { kind: 'run', reading: rest, span: { line, start: start + label.length, end: span.end } };
				}
				if (piece !== undefined && !(piece.kind === 'run' && piece.reading === '')) pieces.push(piece);
			});
			const list2 = parts.get(name) ?? [];
			list2.push({ column, line, pieces, parts: cellsOfTable, joins: /[-¬]$/u.test(content) });
			parts.set(name, list2);
		}
		lines.push(raw);
		rows.push({ line, cells, doubt: false });
	});

	const built = names.map((name): Block => {
		const cells = [...(parts.get(name) ?? [])].sort(
			(a, b) => (a.column ?? 0) - (b.column ?? 0) || a.line - b.line,
		);
		const pieces = cells.flatMap((cell, index): Piece[] => {
			const last = index === cells.length - 1;
			return last ? cell.pieces : [...cell.pieces, { kind: 'line-end', reading: cell.joins ? '' : ' ' }];
		});
		const { picture, alt, ...marked } = blocks[name] as MarkedBlock;
		return {
			...marked,
			...labels.get(name),
			content: contentOf(cells, pieces, marked.kind, { picture, alt }),
		};
	});
	const columns = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column ?? 0)));
	return { lines, language: 'nl', columns, rows, blocks: built, decisions: [], diagnostics: [] };
}
