/** Learns from all pages of a report what each of them is read by. */
import type { Boxes } from '#layout/boxes.ts';
import { regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import { raisedCalls } from '#layout/from-boxes/calls.ts';
import { furniture } from '#layout/from-boxes/furniture/furniture.ts';
import { furnitureSlots } from '#layout/from-boxes/furniture/slots.ts';
import { type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import { leadingsOf } from '#layout/from-boxes/lines/setting.ts';
import { regionOf, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { headingStyles } from '#layout/from-boxes/report/heading-styles.ts';
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import { boxedWords, inSight } from '#layout/from-boxes/words.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import { NO_EVIDENCE, type ReportEvidence } from '#layout/report.ts';

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
	const body = styleOfAll(read.flatMap(({ rows }) => rows.flat()));
	if (body.size === 0) return NO_EVIDENCE;
	const slots = furnitureSlots(read, keyOf(body));
	const known: ReportEvidence = { ...NO_EVIDENCE, pages: pages.length, body, furniture: slots };
	const regions = read.flatMap((page) => textsOf(regionOf(furniture(page, known).rows, body)));
	const lines = regions.map(({ rows }) => linesOf(rows));
	const leadings = leadingsOf(lines, OFTEN);
	const blocks = regions.flatMap(
		({ rows }) => regionBlocks(rows, { report: { ...known, leadings }, afterText: true }).blocks,
	);
	const headings = blocks.flatMap(({ kind, lines: own }): Line[] => (kind === 'heading' ? [own[0]] : []));
	return {
		...known,
		leadings,
		hyphenated: isDivided(lines),
		headings: headingStyles(headings.map(({ style }) => style)),
	};
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
