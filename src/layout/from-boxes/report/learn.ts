/** Learns from all pages of a report what each of them is read by. */
import type { Boxes } from '#layout/boxes.ts';
import type { Endnotes } from '#layout/from-boxes/blocks/endnotes.ts';
import { type RegionBlock, regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import { raisedCalls } from '#layout/from-boxes/calls.ts';
import { furniture } from '#layout/from-boxes/furniture/furniture.ts';
import { furnitureSlots } from '#layout/from-boxes/furniture/slots.ts';
import { type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import { leadingsOf } from '#layout/from-boxes/lines/setting.ts';
import { regionOf, type TextRegion, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { headingStyles } from '#layout/from-boxes/report/heading-styles.ts';
import {
	headingKeysOf,
	linkKeysOf,
	styleOfText,
	textKeysOf,
} from '#layout/from-boxes/report/learn-styles.ts';
import { boxedWords, inSight } from '#layout/from-boxes/words.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import { type EndnotesOpen, NO_EVIDENCE, type ReportEvidence } from '#layout/report.ts';

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
		...raisedCalls(inSight(boxedWords(lines, boxes)).rows),
		height: boxes.page.height,
		label: boxes.page.label,
		folioTold: boxes.page.folio !== undefined,
	}));
	const body = styleOfText(read.flatMap(({ rows }) => rows));
	if (body.size === 0) return NO_EVIDENCE;
	const slots = furnitureSlots(read, body);
	const called = new Set(read.flatMap(({ calls }) => calls.map(({ mark }) => mark)));
	const known = { ...NO_EVIDENCE, pages: pages.length, body, furniture: slots, called };
	const ofPages = read.map((page) => textsOf(regionOf(furniture(page, known).rows, body)));
	const lines = ofPages.flat().map(({ rows }) => linesOf(rows));
	const report: ReportEvidence = {
		...known,
		textKeys: textKeysOf(lines),
		linkKeys: linkKeysOf(lines.flat(), body),
		leadings: leadingsOf(lines, OFTEN),
		hyphenated: isDivided(lines),
	};
	const { blocks, endnotes } = blocksOf(ofPages, report);
	const headings = blocks.flatMap(({ kind, lines: own }): Line[] => (kind === 'heading' ? [own[0]] : []));
	return {
		...report,
		endnotes,
		headings: headingStyles(headings.map(({ style }) => style)),
		headingKeys: headingKeysOf(blocks),
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

/** The blocks of pages, and the notes at the ends of chapters that are open at the foot of one. */
function blocksOf(
	pages: readonly (readonly TextRegion[])[],
	report: ReportEvidence,
): { readonly blocks: readonly RegionBlock[]; readonly endnotes: readonly EndnotesOpen[] } {
	const found: EndnotesOpen[] = [];
	let known = report;
	const blocks = pages.flatMap((regions) => {
		let endnotes: Endnotes | undefined;
		const own = regions.flatMap(({ rows }, i) => {
			const read = regionBlocks(rows, { report: known, afterText: true, endnotes, opens: i === 0 });
			endnotes = read.endnotes;
			return read.blocks;
		});
		const { next, size, bold = false } = endnotes ?? {};
		const open = next === undefined || size === undefined ? [] : [{ next, size, bold }];
		known = { ...report, endnotes: open };
		found.push(...open);
		return own;
	});
	return { blocks, endnotes: found };
}
