/** A page of HTML as Chromium prints it and the engine reads it by its boxes. */
import type { PageDecision } from '#edition/model.ts';
import type { Boxes } from '#layout/boxes.ts';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { languageOf } from '#layout/language/language.ts';
import type { Layout, LayoutCell } from '#layout/layout.ts';
import { rawLines } from '#layout/raw-lines.ts';
import type { Paper } from './print-pdf.ts';
import { printedPages } from './printed-pages.ts';

export const PROSE =
	'De dienst werkt samen met gemeenten en met andere diensten, en legt daarvan elk jaar verantwoording af aan de raad, die het verslag bespreekt en vaststelt.';

/** `more`: what an import adds to the boxes, such as pictures. */
export async function printedLayout(
	inner: string,
	{ paper, more, decisions = [] }: { paper?: Paper; more?: Partial<Boxes>; decisions?: PageDecision[] } = {},
): Promise<Layout> {
	const html = `<!doctype html><meta charset="utf-8"><style>
		body { margin: 20mm; font: 10pt/1.4 serif } .caption { font: italic 8.5pt/1.3 serif }
	</style>${`<p>${PROSE} ${PROSE}</p>`.repeat(4)}${inner}`;
	const [page] = await printedPages(html, paper);
	if (!page) throw new Error('Nothing was printed.');
	const boxes = { ...page.boxes, ...more };
	return fromBoxes({ lines: rawLines(page.text), boxes }, { language: languageOf('nl'), decisions });
}

/** Blocks as `kind: words`, with the depth of an item. */
export function blocksOf({ cells }: Layout): string[] {
	const blocks: LayoutCell[][] = [];
	for (const cell of cells) {
		if (cell.first) blocks.push([cell]);
		else blocks.at(-1)?.push(cell);
	}
	return blocks.map((own) => {
		const depth = own[0]?.depth === undefined ? '' : ` ${own[0].depth}`;
		const words = own.flatMap((cell) => cell.words.map(({ text }) => text)).join(' ');
		return `${own[0]?.kind}${depth}: ${words}`;
	});
}
