/**
 * Sets text in columns and makes the page files of it, with the reading that is known because they were set
 * here. Lines are broken by counting characters; a paragraph runs on in the next column and on the next page;
 * notes stand at the foot of the page that calls them, across its columns.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { Decision, PageReading } from '#edition/model.ts';
import { type MarkedBlock, markedPage } from '../marked-page.ts';

/**
 * A block of the text. In `text` a `·` is where a word may be broken, `^8^` a call, `[!from>to]` an
 * emendation; `notes` are the definitions of labels that are called here for the first time.
 */
export interface TextBlock {
	readonly kind: Exclude<BlockKind, 'header' | 'folio' | 'footnote'>;
	readonly level?: number;
	/** Of an item of a list, whose text begins with its label. */
	readonly depth?: number;
	/** Of a figure, whose text is what is printed in it. */
	readonly picture?: string;
	readonly alt?: string;
	/** Of a table each row is a line, and ` ¦ ` stands between its cells. */
	readonly text: string;
	readonly notes?: Readonly<Record<string, string>>;
	/** Begins on a new page. */
	readonly newPage?: true;
}

/** How a chapter is set. `measure` counts characters, `height` lines. */
export interface Setting {
	readonly header: string;
	/** Folio of the first page. */
	readonly folio: number;
	readonly columns: number;
	readonly measure: number;
	readonly height: number;
	readonly language?: string;
}

/** A page as printed: its file, and how that is to be read. */
export interface PressedPage {
	readonly folio: string;
	readonly text: string;
	readonly reading: PageReading;
	/** Whether its last block goes on on the next page, and whether its last words tell so. */
	readonly runsOn: boolean;
	readonly tells: boolean;
}

interface Line {
	readonly block: number;
	readonly text: string;
}

const UNITS = /(?:\[[^\]]*\]|\S)+/gu;
const plain = (text: string): string => text.replaceAll('·', '');
/** Characters a line has in print: calls and changes as the seed has them. */
const width = (text: string): number =>
	plain(text)
		.replace(/\[!?([^>]*)>[^\]]*\]/gu, '$1')
		.replace(/\^/gu, '').length;

/** The part of a word that still fits, up to one of its break points. */
function breakWord(word: string, room: number): readonly [string, string] | undefined {
	const points = [...word.matchAll(/·/gu)].map(({ index }) => index).reverse();
	const at = points.find((point) => point > 1 && width(word.slice(0, point)) + 1 <= room);
	return at === undefined ? undefined : [word.slice(0, at), word.slice(at + 1)];
}

/** A text in lines; one that ends inside a word ends in `¬`. */
function broken(text: string, measure: number, hyphens: boolean): string[] {
	const lines: string[] = [''];
	for (let word of text.match(UNITS) ?? []) {
		const last = lines.at(-1) ?? '';
		const space = last === '' ? '' : ' ';
		if (width(last + space + word) <= measure) {
			lines[lines.length - 1] = last + space + word;
			continue;
		}
		const parts = hyphens && last !== '' ? breakWord(word, measure - width(`${last} `)) : undefined;
		if (parts) {
			lines[lines.length - 1] = `${last} ${parts[0]}¬`;
			word = parts[1];
		}
		if (lines.at(-1) === '') lines.pop();
		lines.push(word);
	}
	return lines.map(plain);
}

/** Lines into pages of columns. A heading stays with what follows; a page does not end inside a word. */
function paginate(
	blocks: readonly TextBlock[],
	{ columns, measure, height }: Setting,
): (Line | undefined)[][][] {
	const pages: (Line | undefined)[][][] = [];
	let column: (Line | undefined)[] = [];
	const turn = (page: boolean) => {
		if (page || pages.length === 0 || pages.at(-1)?.length === columns) pages.push([]);
		column = [];
		pages.at(-1)?.push(column);
	};
	turn(true);
	blocks.forEach((block, index) => {
		if (block.kind === 'pullquote') return;
		const heading = block.kind === 'heading';
		const lines = block.text.split('\n').flatMap((line) => broken(line, measure, !heading));
		if (block.newPage && (column.length > 0 || (pages.at(-1)?.length ?? 0) > 1)) turn(true);
		if (column.length + (heading ? lines.length + 3 : 2) > height) turn(false);
		if (column.length > 0) column.push(undefined);
		for (const text of lines) {
			if (column.length >= height || (column.length === height - 1 && text.endsWith('¬'))) turn(false);
			column.push({ block: index, text });
		}
	});
	return pages;
}

/**
 * For rows of several cells, what the engine would have weighed: the last word of the first cell in the
 * second.
 */
function cuts(cellsOfLines: readonly (readonly string[])[]): Decision[] {
	return cellsOfLines.flatMap((cells, index): Decision[] => {
		const [first = '', second = '', ...rest] = cells;
		if (cells.length < 2 || !first.includes(' ')) return [];
		const at = first.lastIndexOf(' ');
		const nats = ((index * 37) % 90) / 10 + 0.5;
		return [
			{
				subject: 'cut',
				line: index + 1,
				chosen: cells.join(' | '),
				rival: [first.slice(0, at), `${first.slice(at + 1)} ${second}`, ...rest].join(' | '),
				margin: nats,
				evidence: [{ term: 'measure', nats }],
				by: 'engine',
				undecided: false,
			},
		];
	});
}

/** The pages of a chapter. */
export function press(blocks: readonly TextBlock[], setting: Setting): PressedPage[] {
	const pages = paginate(blocks, setting);
	const printed = new Set<number>();
	return pages.map((columns, at): PressedPage => {
		const folio = String(setting.folio + at);
		const named: Record<string, MarkedBlock> = { kop: { kind: 'header' }, fol: { kind: 'folio' } };
		const rows = [`-kop ${setting.header}`, `-fol ${folio}`];
		const here = [...new Set(columns.flat().flatMap((line) => line?.block ?? []))];
		const later = new Set(
			pages
				.slice(at + 1)
				.flat(2)
				.flatMap((line) => line?.block ?? []),
		);
		for (const index of here) {
			const quote = blocks[index - 1];
			if (quote?.kind !== 'pullquote' || printed.has(index)) continue;
			named[`q${index}`] = { kind: 'pullquote' };
			rows.push(...broken(quote.text, 30, false).map((text) => `-q${index} ${text}`));
		}
		for (const index of here) {
			const { text, notes, newPage, ...marked } = blocks[index] as TextBlock;
			named[`b${index}`] = marked;
			printed.add(index);
		}
		const height = Math.max(...columns.map(({ length }) => length));
		for (let y = 0; y < height; y += 1) {
			const cells = columns.flatMap((column, k) => {
				const line = column[y];
				return line ? [`${k + 1}b${line.block} ${line.text}`] : [];
			});
			if (cells.length > 0) rows.push(cells.join(' | '));
		}
		const called = columns.flat().flatMap((line) => {
			const labels = line?.text.match(/(?<=\^)[^^ ]+(?=\^)/gu) ?? [];
			return labels.map((label) => ({ label, note: blocks[line?.block ?? 0]?.notes?.[label] }));
		});
		for (const { label, note } of called) {
			if (note === undefined || named[`n${label}`] !== undefined) continue;
			named[`n${label}`] = { kind: 'footnote' };
			rows.push(
				...broken(`${label} ${note}`, setting.measure * setting.columns, true).map(
					(text) => `-n${label} ${text}`,
				),
			);
		}
		const reading = markedPage(rows.join('\n'), named);
		const cells = reading.rows.map((row) =>
			row.cells.map(({ span }) => (reading.lines[span.line - 1] ?? '').slice(span.start, span.end)),
		);
		return {
			folio,
			text: `${reading.lines.join('\n')}\n`,
			runsOn: later.has(here.at(-1) ?? -1),
			tells: !/[.!?:;…]$/u.test(columns.flat().at(-1)?.text ?? ''),
			reading: { ...reading, language: setting.language ?? 'nl', decisions: cuts(cells) },
		};
	});
}
