/** Lines of a page as they are set: where each begins, in which type. */
import type { Boxes } from '#layout/boxes.ts';
import { type RawLine, rawLines } from '#layout/raw-lines.ts';

/** A part of a line in one type; where `x` is not told, it stands a space behind the part before it. */
export interface SetPart {
	readonly text: string;
	readonly x?: number;
	readonly bold?: true;
	readonly italic?: true;
	readonly size?: number;
	readonly color?: string;
}

export interface SetLine {
	readonly y: number;
	readonly parts: readonly SetPart[];
}

const LETTER = 0.5;
const SPACE = 0.25;
const LEFT = 60;

/** A page of these lines; every letter is half its size wide. */
export function setPage(
	lines: readonly SetLine[],
	more: Partial<Boxes> = {},
): { readonly lines: readonly RawLine[]; readonly boxes: Boxes } {
	const words: Boxes['words'][number][] = [];
	const colors: Record<string, number[]> = {};
	const text = lines.map(({ y, parts }, i) => {
		let line = '';
		let right = LEFT;
		for (const { text: own, x, bold, italic, size = 10, color } of parts) {
			let left = x ?? (line === '' ? LEFT : right + SPACE * size);
			for (const word of own.split(' ')) {
				const start = line === '' ? 0 : line.length + 1;
				line = line === '' ? word : `${line} ${word}`;
				const width = word.length * LETTER * size;
				if (color) colors[color] = [...(colors[color] ?? []), words.length];
				words.push([i + 1, start, line.length, left, y, width, size, (bold ? 1 : 0) + (italic ? 2 : 0)]);
				right = left + width;
				left = right + SPACE * size;
			}
		}
		return line;
	});
	const font = { serif: true, fixed: false };
	return {
		lines: rawLines(text.join('\n')),
		boxes: {
			version: 1,
			page: { width: 595, height: 842 },
			fonts: [
				{ name: 'Proef', bold: false, italic: false, ...font },
				{ name: 'Proef-Vet', bold: true, italic: false, ...font },
				{ name: 'Proef-Cursief', bold: false, italic: true, ...font },
				{ name: 'Proef-VetCursief', bold: true, italic: true, ...font },
			],
			words,
			colors,
			rules: [],
			fills: [],
			pictures: [],
			links: [],
			...more,
		},
	};
}

/** Plain lines one below the other, `leading` apart. */
export const setText = (from: number, lines: readonly string[], x = LEFT, leading = 13): SetLine[] =>
	lines.map((text, i) => ({ y: from + i * leading, parts: [{ text, x }] }));
