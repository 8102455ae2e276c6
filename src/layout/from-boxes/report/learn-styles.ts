/** What the styles of a report are for: its text, its headings, its links. */
import type { RegionBlock } from '#layout/from-boxes/blocks/region-blocks.ts';
import { partsOf } from '#layout/from-boxes/furniture/edge-parts.ts';
import type { Line } from '#layout/from-boxes/lines/line.ts';
import { keyOf, styleOf, styleOfAll } from '#layout/from-boxes/style.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { Style } from '#layout/report.ts';

/** Cells of tables and labels have fewer words without a white between. */
const RUNNING = 4;

/** The style of most letters of running text; of all where there is none. */
export function styleOfText(rows: readonly BoxRow[]): Style {
	const running = rows.flatMap(partsOf).filter(({ length }) => length >= RUNNING);
	return styleOfAll((running.length > 0 ? running : rows).flat());
}

/** Running text has this share of the lines of a report that so many others of their style stand beside. */
const TEXT = { lines: 4, share: 0.08 };

export function textKeysOf(regions: readonly (readonly Line[])[]): Set<string> {
	const found = new Map<string, number>();
	let all = 0;
	for (const lines of regions) {
		let from = 0;
		for (const [i, { key }] of lines.entries()) {
			if (lines[i + 1]?.key === key) continue;
			const count = i + 1 - from;
			from = i + 1;
			if (count < TEXT.lines) continue;
			all += count;
			found.set(key, (found.get(key) ?? 0) + count);
		}
	}
	return new Set([...found].flatMap(([key, count]) => (count >= TEXT.share * all ? [key] : [])));
}

/** Styles of so many headings are theirs, where so great a share of what is set in them is one. */
const THEIRS = { headings: 3, share: 0.7 };

export function headingKeysOf(blocks: readonly RegionBlock[]): Set<string> {
	const keys = new Set<string>();
	for (const [key, own] of Map.groupBy(blocks, ({ lines: [first] }) => first.key)) {
		const headings = own.filter(({ kind }) => kind === 'heading').length;
		if (headings >= THEIRS.headings && headings >= THEIRS.share * own.length) keys.add(key);
	}
	return keys;
}

/** Words of a style in so many lines of the text are links. */
const LINKS = 2;

export function linkKeysOf(lines: readonly Line[], body: Style): Set<string> {
	const found = new Map<string, number>();
	for (const { key, row } of lines)
		if (key === keyOf(body))
			for (const own of new Set(
				row
					.map(styleOf)
					.filter(({ color }) => color !== body.color)
					.map(keyOf),
			))
				found.set(own, (found.get(own) ?? 0) + 1);
	return new Set([...found].flatMap(([key, count]) => (count >= LINKS ? [key] : [])));
}
