/**
 * Typesets invented text into a page whose words all have a place, and writes it down as an import would: raw
 * lines across all columns, and the boxes beside them. What stands where is known, because it was put there.
 * The same number always gives the same page.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { Boxes } from '#layout/boxes.ts';
import { FACES, type Face } from '#layout/from-text/evidence/advance-widths.ts';
import { broken, chance, typesetPage } from './typeset-page.ts';

/** How a page is set. */
export interface Setting {
	readonly columns: 1 | 2 | 3;
	/** How paragraphs are told apart. */
	readonly paragraphs: 'blank' | 'indent';
	/** A title set across all columns. */
	readonly title: boolean;
	/** Notes at the foot of the last column, each called in the text. */
	readonly notes: boolean;
	readonly lists: boolean;
	/** How far the columns stand lower than each other, in leadings. */
	readonly step: number;
}

/** A page, what an import writes of it, and what it is. */
export interface BoxedPage {
	readonly text: string;
	readonly boxes: Boxes;
	/** Cells of each raw line that has any but a call. */
	readonly cells: readonly { readonly line: number; readonly column: number | null; readonly text: string }[];
	/** In reading order. */
	readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
	readonly calls: readonly { readonly mark: string; readonly after: string }[];
	/** Whether a paragraph ends in a full line at a column's foot, and nothing tells that it ends. */
	readonly unsure: boolean;
}

const FACE = FACES[0] as Face;
const BODY = 10;
const LEADING = 13;
/** How far an indented line and the text of an item stand in. */
const INDENT = 10;
const HANG = 14;
const TOP = 120;
const BOTTOM = 700;
const MARGIN = 60;
const GUTTER = 14;
/** A line with less room than the longest word that begins a paragraph is full. */
const FULL = 60;
const MEASURES = { 1: 420, 2: 230, 3: 160 } as const;
const SIZES = { body: 10, heading: 12.5, note: 7.5, title: 20, head: 8 } as const;
const FONTS: Boxes['fonts'] = ['Proef', 'Proef-Vet'].map((name, at) => {
	return { name, bold: at === 1, italic: false, serif: true, fixed: false };
});
/** Words whose baselines are this near were put on one raw line. */
const ONE_LINE = 3;

interface Put {
	readonly text: string;
	readonly x: number;
	readonly baseline: number;
	readonly size: number;
	readonly bold: boolean;
	readonly column: number | null;
	readonly block: number;
	readonly call?: true;
}

const widthOf = (text: string, size: number): number => (FACE.width(text) * size) / 1000;

/** Words of one line from `x` on. */
function setLine(text: string, x: number, like: Omit<Put, 'text' | 'x'>): Put[] {
	let at = x;
	return text.split(' ').map((word) => {
		const put = { ...like, text: word, x: at };
		at += widthOf(word, like.size) + (FACE.space * like.size) / 1000;
		return put;
	});
}

/** @param folio that it prints. */
export function boxedPage(seed: number, setting: Setting, folio = '12'): BoxedPage {
	const next = chance(seed);
	const { columns, paragraphs, title, notes, lists, step } = setting;
	const measure = MEASURES[columns];
	const texts = [seed, seed + 1, seed + 2, seed + 3].flatMap(
		(one) => typesetPage(one, 2, undefined, lists).blocks,
	);
	const kinds: BlockKind[] = ['header', 'folio'];
	const put: Put[] = [
		...setLine('Samen aan het werk', MARGIN, {
			baseline: 60,
			size: SIZES.head,
			bold: false,
			column: null,
			block: 0,
		}),
		...setLine(folio, 500, { baseline: 60, size: SIZES.head, bold: false, column: null, block: 1 }),
	];
	if (title) {
		const like = { baseline: TOP - 30, size: SIZES.title, bold: true, column: columns === 1 ? 1 : null };
		put.push(
			...setLine('Wat de dienst in dit jaar heeft gedaan', MARGIN, {
				...like,
				block: kinds.push('heading') - 1,
			}),
		);
	}
	const foot: string[] = notes
		? ['1 Zie het verslag van de raad.', '2 Rapport over het water, na overleg.']
		: [];
	const lefts = Array.from({ length: columns }, (_, k) => MARGIN + k * (measure + GUTTER));
	let at = 0;
	let unsure = false;
	let rest: { lines: string[]; block: number; item: boolean } | undefined;
	lefts.forEach((left, k) => {
		const last = k === columns - 1;
		const bottom = BOTTOM - (last ? foot.length * LEADING * 0.75 + LEADING : 0);
		let y = TOP + k * step * LEADING;
		const line = (text: string, block: number, size: number, indent: number): void => {
			const like = { baseline: y, size, bold: size === SIZES.heading, column: k + 1, block };
			put.push(...setLine(text, left + indent, like));
			width = indent + widthOf(text, size);
			y += LEADING;
		};
		let width = 0;
		while (y <= bottom) {
			const own = rest;
			if (own) {
				const head = own.lines.shift();
				if (head === undefined) {
					rest = undefined;
					if (paragraphs === 'blank') y += LEADING;
				} else line(head, own.block, SIZES.body, own.item ? HANG : 0);
				continue;
			}
			const { kind, text } = texts[at++ % texts.length] as (typeof texts)[number];
			const top = y === TOP + k * step * LEADING;
			if (kind === 'heading') {
				if (top || y + 4 * LEADING > bottom || widthOf(text, SIZES.heading) > measure) continue;
				if (paragraphs === 'indent') y += LEADING;
				y += 4;
				line(text, kinds.push('heading') - 1, SIZES.heading, 0);
				y += 2;
				continue;
			}
			const item = text.startsWith('• ');
			const indent = paragraphs === 'indent' && !item ? INDENT : 0;
			const block = kinds.push(item ? 'list-item' : 'paragraph') - 1;
			if (item) {
				const lines = broken(text.slice(2), ((measure - HANG) * 1000) / BODY);
				const [head, ...more] = lines;
				put.push({ text: '•', x: left, baseline: y, size: BODY, bold: false, column: k + 1, block });
				line(head ?? '', block, SIZES.body, HANG);
				rest = { lines: more, block, item };
			} else {
				const [head = ''] = broken(text, ((measure - indent) * 1000) / BODY);
				const more = text.slice(head.length + 1);
				line(head, block, SIZES.body, indent);
				rest = { lines: more === '' ? [] : broken(more, (measure * 1000) / BODY), block, item };
			}
		}
		if (!last && paragraphs === 'blank' && (rest?.lines.length ?? 0) === 0 && width > measure - FULL)
			unsure = true;
	});
	foot.forEach((text, i) => {
		const like = { baseline: BOTTOM - (foot.length - 1 - i) * LEADING * 0.75, size: SIZES.note, bold: false };
		put.push(
			...setLine(text, lefts.at(-1) ?? 0, { ...like, column: columns, block: kinds.push('footnote') - 1 }),
		);
	});
	const calls = foot.map((_, i) => {
		const body = put.filter(({ size, text }) => size === SIZES.body && text.length > 6);
		const word = body[Math.floor(((i + next()) / foot.length) * body.length)] as Put;
		const x = word.x + widthOf(word.text, BODY) + 0.3;
		const { baseline, block, column } = word;
		put.push({
			text: `${i + 1}`,
			x,
			baseline: baseline - 4,
			size: 6,
			bold: false,
			column,
			block,
			call: true,
		});
		return { mark: `${i + 1}`, after: word.text };
	});
	return { ...written(put, kinds), calls, unsure };
}

/** The page as an import writes it. */
function written(put: readonly Put[], kinds: readonly BlockKind[]): Omit<BoxedPage, 'calls' | 'unsure'> {
	const rows: Put[][] = [];
	for (const one of [...put].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
		const row = rows.at(-1);
		if (row?.[0] && one.baseline - row[0].baseline < ONE_LINE) row.push(one);
		else rows.push([one]);
	}
	const words: Boxes['words'][number][] = [];
	const cells: { line: number; column: number | null; text: string }[] = [];
	const lines = rows.map((row, r) => {
		let text = '';
		for (const one of row.sort((a, b) => a.x - b.x)) {
			const start = text === '' ? 0 : text.length + 1;
			text = text === '' ? one.text : `${text} ${one.text}`;
			const [x, width] = [one.x, widthOf(one.text, one.size)].map((value) => Math.round(value * 100) / 100);
			words.push([r + 1, start, text.length, x ?? 0, one.baseline, width ?? 0, one.size, one.bold ? 1 : 0]);
			const last = cells.at(-1);
			if (one.call) continue;
			if (last && last.line === r + 1 && last.column === one.column && one.block > 1)
				last.text += ` ${one.text}`;
			else if (last && last.line === r + 1 && one.block === 0) last.text += ` ${one.text}`;
			else cells.push({ line: r + 1, column: one.column, text: one.text });
		}
		return text;
	});
	const texts = kinds.map((kind, block) => ({
		kind,
		text: put
			.filter((one) => one.block === block && !one.call)
			.map(({ text }) => text)
			.join(' '),
	}));
	return {
		text: `${lines.join('\n')}\n`,
		boxes: {
			version: 1,
			page: { width: 595, height: 842, label: '12' },
			fonts: FONTS,
			words,
			rules: [],
			fills: [],
			pictures: [],
			links: [],
		},
		cells,
		blocks: texts,
	};
}
