/**
 * The reader of a page whose words have their places: lines by baselines, columns by gutters, kinds of block
 * by the size of type.
 */
import type { Boxes } from '#layout/boxes.ts';
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import { isBullet } from '#layout/from-boxes/labels.ts';
import { headingStyles } from '#layout/from-boxes/report/heading-styles.ts';
import { type BoxesState, boxesStages } from '#layout/from-boxes/stages.ts';
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { Layout, LayoutCell, LayoutOptions, SourcePage } from '#layout/layout.ts';
import { type HeadingStyle, NO_EVIDENCE, type ReportEvidence, type Style } from '#layout/report.ts';
import { runStages, type Watch } from '#layout/stage.ts';

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
		aside: [],
		body: { size: 0, bold: false, leading: 0 },
		initials: [],
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

/** The cells in reading order: furniture first, with what is turned and what is not seen. */
function cellsOf({ furniture, aside, blocks, report }: BoxesState): LayoutCell[] {
	const outer = [
		...furniture,
		...aside.map((words) => ({ kind: words[0]?.unseen ?? 'header', words }) as const),
	]
		.toSorted((a, b) => Number(a.kind === 'folio') - Number(b.kind === 'folio'))
		.map(({ kind, words }): LayoutCell => {
			return { line: words[0]?.line ?? 0, column: null, words, kind, first: true, doubt: false };
		});
	const levels = levelsOf(blocks, report);
	const text = blocks.flatMap((block) => {
		const { kind, cells, table, figure, depth, bullet, doubt } = block;
		const level = levels.get(block);
		const traits = {
			...(table ? { table } : {}),
			...(figure ? { figure } : {}),
			...(depth === undefined ? {} : { depth }),
			...(kind === 'list-item' ? bulletOf(bullet, cells[0]?.words ?? []) : {}),
		};
		return cells.map(
			(cell, i): LayoutCell => ({
				...cell,
				kind,
				first: i === 0,
				...(level === undefined ? {} : { level }),
				...(i === 0 ? traits : {}),
				doubt: doubt ?? false,
			}),
		);
	});
	return [...outer, ...text];
}

/** Of an item: a bullet that is drawn or shown, or is a letter of a face of signs. */
function bulletOf(shown: true | undefined, words: BoxRow): Pick<LayoutCell, 'bullet' | 'sign'> {
	if (shown ?? words[0]?.bullet) return { bullet: true };
	return isBullet(words) ? { sign: true } : {};
}

/** Levels of the headings: of the report where it knows their style, else of those on the page. */
function levelsOf(blocks: readonly BoxedBlock[], report: ReportEvidence): Map<BoxedBlock, number> {
	const headings = blocks.filter(({ kind }) => kind === 'heading');
	const styles = new Map(headings.map((block) => [block, styleOfAll(block.cells[0]?.words ?? [])]));
	const ranked =
		report.headings.length > 0
			? report.headings
			: headingStyles([...styles.values()].map((style) => ({ style })));
	const known = new Map(ranked.map(({ key, level }) => [key, level]));
	return new Map(
		headings.flatMap((block) => {
			const style = styles.get(block);
			const level = block.level ?? (style && (known.get(keyOf(style)) ?? nearestLevel(style, ranked)));
			return level === undefined ? [] : [[block, level] as const];
		}),
	);
}

/** The level of the style that is nearest in size. */
const nearestLevel = ({ size }: Style, ranked: readonly HeadingStyle[]): number | undefined =>
	ranked.toSorted((a, b) => Math.abs(a.style.size - size) - Math.abs(b.style.size - size))[0]?.level;
