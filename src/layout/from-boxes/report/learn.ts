/** Learns from all pages of a report what each of them is read by. */
import type { Boxes } from '#layout/boxes.ts';
import { type RegionBlock, regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import { raisedCalls } from '#layout/from-boxes/calls.ts';
import { partsOf } from '#layout/from-boxes/furniture/edge-parts.ts';
import { furniture } from '#layout/from-boxes/furniture/furniture.ts';
import { furnitureSlots } from '#layout/from-boxes/furniture/slots.ts';
import { type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import { leadingsOf } from '#layout/from-boxes/lines/setting.ts';
import { regionOf, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { headingStyles } from '#layout/from-boxes/report/heading-styles.ts';
import { keyOf, styleOf, styleOfAll } from '#layout/from-boxes/style.ts';
import { type BoxRow, boxedWords, inSight } from '#layout/from-boxes/words.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import { NO_EVIDENCE, type ReportEvidence, type Style } from '#layout/report.ts';

export interface ReportPage {
	readonly lines: readonly RawLine[];
	readonly boxes: Boxes;
}

/** Distances of baselines that are seen so often in a report are a leading. */
const OFTEN = 4;

/** Share of the lines that end in a divided word, where words are divided at all, and the fewest of them. */
const DIVIDED = { share: 0.01, lines: 4 };

export function learnReport(pages: readonly ReportPage[]): ReportEvidence {
	const read = pages.map(({ lines, boxes }) => ({
		rows: raisedCalls(inSight(boxedWords(lines, boxes)).rows).rows,
		height: boxes.page.height,
		label: boxes.page.label,
		folioTold: boxes.page.folio !== undefined,
	}));
	const body = styleOfText(read.flatMap(({ rows }) => rows));
	if (body.size === 0) return NO_EVIDENCE;
	const slots = furnitureSlots(read, keyOf(body));
	const known = { ...NO_EVIDENCE, pages: pages.length, body, furniture: slots };
	const regions = read.flatMap((page) => textsOf(regionOf(furniture(page, known).rows, body)));
	const lines = regions.map(({ rows }) => linesOf(rows));
	const leadings = leadingsOf(lines, OFTEN);
	const linkKeys = linkKeysOf(lines.flat(), body);
	const textKeys = textKeysOf(lines);
	const report: ReportEvidence = { ...known, textKeys, leadings, linkKeys, hyphenated: isDivided(lines) };
	const blocks = regions.flatMap(({ rows }) => regionBlocks(rows, { report, afterText: true }).blocks);
	const headings = blocks.flatMap(({ kind, lines: own }): Line[] => (kind === 'heading' ? [own[0]] : []));
	return {
		...report,
		headings: headingStyles(headings.map(({ style }) => style)),
		headingKeys: headingKeysOf(blocks),
	};
}

/** Cells of tables and labels have fewer words without a white between. */
const RUNNING = 4;

/** The style of most letters of running text; of all where there is none. */
function styleOfText(rows: readonly BoxRow[]): Style {
	const running = rows.flatMap(partsOf).filter(({ length }) => length >= RUNNING);
	return styleOfAll((running.length > 0 ? running : rows).flat());
}

/** Running text has this share of the lines of a report that so many others of their style stand beside. */
const TEXT = { lines: 4, share: 0.08 };

function textKeysOf(regions: readonly (readonly Line[])[]): Set<string> {
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

function headingKeysOf(blocks: readonly RegionBlock[]): Set<string> {
	const keys = new Set<string>();
	for (const [key, own] of Map.groupBy(blocks, ({ lines: [first] }) => first.key)) {
		const headings = own.filter(({ kind }) => kind === 'heading').length;
		if (headings >= THEIRS.headings && headings >= THEIRS.share * own.length) keys.add(key);
	}
	return keys;
}

/** Words of a style in so many lines of the text are links. */
const LINKS = 2;

function linkKeysOf(lines: readonly Line[], body: Style): Set<string> {
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

/** Whether lines end in words that go on with a small letter. */
function isDivided(regions: readonly (readonly Line[])[]): boolean {
	const ends = regions.flatMap((lines) =>
		lines.slice(1).map(({ row: [next] }, i) => {
			const last = lines[i]?.row.at(-1)?.text ?? '';
			return /\p{Ll}[-‐\u00ad]$/u.test(last) && /^\p{Ll}/u.test(next?.text ?? '');
		}),
	);
	const divided = ends.filter(Boolean).length;
	return divided >= DIVIDED.lines && divided >= DIVIDED.share * ends.length;
}
