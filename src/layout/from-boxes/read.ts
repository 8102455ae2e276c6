/**
 * The reader of a page whose words have their places: lines by baselines, columns by gutters, kinds of block
 * by the size of type.
 */
import type { Boxes } from '#layout/boxes.ts';
import { type BoxesState, boxesStages } from '#layout/from-boxes/stages.ts';
import { sizeOf } from '#layout/from-boxes/styles.ts';
import type { Layout, LayoutCell, LayoutOptions, SourcePage } from '#layout/layout.ts';
import { NO_EVIDENCE } from '#layout/report.ts';
import { runStages, type Watch } from '#layout/stage.ts';

/** Level of the largest headings of a page. */
const HIGHEST = 2;
const LOWEST = 6;

export function fromBoxes(
	{ lines, boxes }: SourcePage & { readonly boxes: Boxes },
	options: LayoutOptions,
	watch?: Watch<BoxesState>,
): Layout {
	const start: BoxesState = {
		lines,
		boxes,
		options,
		rows: [],
		body: { size: 0, bold: false, leading: 0 },
		calls: [],
		furniture: [],
		report: NO_EVIDENCE,
		claims: [],
		region: { kind: 'text', rows: [] },
		columns: { columns: [], columnOf: new Map() },
		blocks: [],
		carriedOut: new Set(),
	};
	const state = runStages(boxesStages, start, watch);
	const { columns, calls, carriedOut } = state;
	return {
		columns: columns.columns.length,
		cells: cellsOf(state),
		calls,
		decisions: [],
		diagnostics: [],
		carriedOut,
	};
}

/** The cells in reading order: furniture first. */
function cellsOf({ furniture, blocks }: BoxesState): LayoutCell[] {
	const sizes = new Set(
		blocks.flatMap(({ kind, cells }) => (kind === 'heading' ? [sizeOf(cells[0]?.words ?? [])] : [])),
	);
	const ranked = [...sizes].sort((a, b) => b - a);
	const outer = furniture
		.toSorted((a, b) => Number(a.kind === 'folio') - Number(b.kind === 'folio'))
		.map(({ kind, words }): LayoutCell => {
			return { line: words[0]?.line ?? 0, column: null, words, kind, first: true, doubt: false };
		});
	const text = blocks.flatMap(({ kind, cells }) => {
		const rank = kind === 'heading' ? ranked.indexOf(sizeOf(cells[0]?.words ?? [])) : -1;
		const level = rank < 0 ? {} : { level: Math.min(LOWEST, HIGHEST + rank) };
		return cells.map((cell, i): LayoutCell => ({ ...cell, kind, first: i === 0, ...level, doubt: false }));
	});
	return [...outer, ...text];
}
