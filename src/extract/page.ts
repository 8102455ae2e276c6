/** A drawn page → its page file, and the boxes beside it. */

import { withAccents } from '#extract/accents.ts';
import type { Box, DrawnPage, Glyph } from '#extract/drawn.ts';
import { ARTIFACT } from '#extract/figures.ts';
import { type Row, rowsOf } from '#extract/rows.ts';
import { doubtfulGlyphs, hasLetter, signOf } from '#extract/signs.ts';
import { markTwice } from '#extract/twice.ts';
import { commonGlyph, textOf, type Word } from '#extract/word.ts';
import type { Boxes, WordBox } from '#layout/boxes.ts';

/** What an import writes of a page. */
export interface ExtractedPage {
	/** Of `NAME.txt`: each raw line ends in a line feed. */
	readonly text: string;
	/** Of `NAME.boxes.json`, without the files of its pictures. */
	readonly boxes: Boxes;
}

/** A word with its place in the page file. */
interface Put {
	readonly word: Word;
	readonly row: Row;
	readonly box: WordBox;
}

export function extractPage(page: DrawnPage): ExtractedPage {
	const doubtful = doubtfulGlyphs(page.glyphs);
	const isRead = (glyph: Glyph): boolean => hasLetter(glyph) && !doubtful.has(`${glyph.font} ${glyph.code}`);
	const glyphs = markTwice(page.glyphs).map((glyph) =>
		isRead(glyph) ? withoutSpace(glyph) : withSign(glyph, page),
	);
	const rows = rowsOf(withAccents(glyphs));
	const put: Put[] = [];
	const lines = rows.map((row, index) => {
		let line = '';
		for (const word of row.words) {
			const text = textOf(word);
			if (line !== '') line += ' ';
			put.push({ word, row, box: boxOf(word, index + 1, line.length, text.length) });
			line += text;
		}
		return row.trailing ? `${line} ` : line;
	});
	return { text: lines.map((line) => `${line}\n`).join(''), boxes: boxesOf(page, put, glyphs) };
}

/** The glyph without the white space that its source tells beside its letters: where words end, gaps tell. */
const withoutSpace = (glyph: Glyph): Glyph =>
	/\S\s|\s\S/u.test(glyph.text) ? { ...glyph, text: glyph.text.replace(/\s+/gu, '') } : glyph;

/** The glyph with a sign of its own, where its source does not tell what it reads. */
const withSign = (glyph: Glyph, { fonts }: DrawnPage): Glyph => ({
	...glyph,
	text: signOf(fonts[glyph.font]?.name ?? '', glyph.code),
});

const round = (value: number): number => Math.round(value * 100) / 100;
const rounded = (box: Box): [number, number, number, number] => [
	round(box[0]),
	round(box[1]),
	round(box[2]),
	round(box[3]),
];

function boxOf(word: Word, line: number, start: number, length: number): WordBox {
	const first = word.glyphs[0]?.glyph;
	return [
		line,
		start,
		start + length,
		round(first?.x ?? 0),
		round(first?.y ?? 0),
		round(Math.max(0, word.end - word.start)),
		Math.max(0.01, round(word.size)),
		commonGlyph(word)?.font ?? 0,
	];
}

function boxesOf(page: DrawnPage, put: readonly Put[], glyphs: readonly Glyph[]): Boxes {
	const where = (test: (one: Put) => boolean): number[] =>
		put.flatMap((one, index) => (test(one) ? [index] : []));
	const glued = where(({ word }) => word.glued);
	const spaced = where(({ word }) => word.spaced === true);
	const turned = grouped(put, ({ row }) => (row.angle === 0 ? undefined : row.angle));
	const unseen = grouped(put, ({ word }) => word.unseen);
	const colors = grouped(put, ({ word }) => inkOf(word));
	const signs = signsOf(page, glyphs);
	const readings = readingsOf(page);
	return {
		version: 1,
		page: {
			width: round(page.width),
			height: round(page.height),
			...(page.label === undefined ? {} : { label: page.label }),
		},
		fonts: page.fonts,
		words: put.map(({ box }) => box),
		...(colors.length === 0 ? {} : { colors: Object.fromEntries(colors) }),
		...(turned.length === 0 ? {} : { turned: turned.map(([angle, words]) => ({ angle, words })) }),
		...(glued.length === 0 ? {} : { glued }),
		...(spaced.length === 0 ? {} : { spaced }),
		...(unseen.length === 0 ? {} : { unseen: unseen.map(([why, words]) => ({ why, words })) }),
		...(signs.length === 0 ? {} : { signs }),
		...(readings.length === 0 ? {} : { readings }),
		rules: page.rules.map(rounded),
		fills: page.fills.map(({ box, color }) => ({ box: rounded(box), color })),
		pictures: [],
		links: page.links.map(({ box, url }) => ({ box: rounded(box), url })),
		...(page.tags === undefined ? {} : { tags: tagsOf(page.tags, put) }),
	};
}

const BLACK = '#000000';
const inkOf = (word: Word): string | undefined => {
	const color = commonGlyph(word)?.color;
	return color === BLACK ? undefined : color;
};

/** Indexes of words by what they have, where they have it. */
function grouped<Key>(put: readonly Put[], keyOf: (one: Put) => Key | undefined): [Key, number[]][] {
	const groups = new Map<Key, number[]>();
	put.forEach((one, index) => {
		const key = keyOf(one);
		if (key === undefined) return;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [index]);
		else group.push(index);
	});
	return [...groups];
}

function signsOf(page: DrawnPage, glyphs: readonly Glyph[]): NonNullable<Boxes['signs']> {
	const signs = new Map<string, NonNullable<Boxes['signs']>[number]>();
	glyphs.forEach(({ text, font, code }, index) => {
		const drawn = page.glyphs[index];
		if (drawn === undefined || drawn.text === text) return;
		signs.set(text, { sign: text, font, code, ...(drawn.text === '' ? {} : { said: drawn.text }) });
	});
	return [...signs.values()];
}

/** Glyphs whose letters their font's names tell, each once. */
function readingsOf({ glyphs }: DrawnPage): NonNullable<Boxes['readings']> {
	const readings = new Map<string, NonNullable<Boxes['readings']>[number]>();
	for (const { font, code, text, said } of glyphs)
		if (said !== undefined) readings.set(`${font} ${code}`, { font, code, said, is: text });
	return [...readings.values()];
}

/**
 * A word stands in the element that holds its first glyph; what stands in none is in an `Artifact` of our
 * own.
 */
function tagsOf(tags: NonNullable<DrawnPage['tags']>, put: readonly Put[]): NonNullable<Boxes['tags']> {
	const words = new Map(grouped(put, ({ word }) => word.glyphs[0]?.glyph.mark));
	const elements = tags.map(({ type, marks, parent, alt }) => ({
		type,
		words: marks.flatMap((mark) => words.get(mark) ?? []),
		...(parent === undefined ? {} : { parent }),
		...(alt === undefined ? {} : { alt }),
	}));
	const artifacts = words.get(ARTIFACT) ?? [];
	return artifacts.length === 0 ? elements : [...elements, { type: 'Artifact', words: artifacts }];
}
