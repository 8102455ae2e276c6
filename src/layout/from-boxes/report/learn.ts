/** Learns from all pages of a report what each of them is read by. */
import type { Boxes } from '#layout/boxes.ts';
import type { Endnotes } from '#layout/from-boxes/blocks/endnotes.ts';
import { type RegionBlock, regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import { raisedCalls } from '#layout/from-boxes/calls.ts';
import { contentsOn } from '#layout/from-boxes/contents/specialist.ts';
import { furniture } from '#layout/from-boxes/furniture/furniture.ts';
import { furnitureSlots } from '#layout/from-boxes/furniture/slots.ts';
import { type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import { leadingsOf } from '#layout/from-boxes/lines/setting.ts';
import { type Region, regionOf, type TextRegion, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { headingStyles } from '#layout/from-boxes/report/heading-styles.ts';
import {
	headingKeysOf,
	linkKeysOf,
	styleOfText,
	textKeysOf,
} from '#layout/from-boxes/report/learn-styles.ts';
import { titlesOn, titlesTold } from '#layout/from-boxes/titles/told-titles.ts';
import { boxedWords, inSight } from '#layout/from-boxes/words.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import { type EndnotesOpen, NO_EVIDENCE, type ReportEvidence, type ToldTitle } from '#layout/report.ts';

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
		boxes,
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
	const regions = read.map((page) => regionOf(furniture(page, known).rows, body));
	const contents = read.map(({ rows }, i) => contentsOn(regions[i] as Region, rows));
	const titles = titlesTold(read.map(({ boxes, rows }, i) => ({ boxes, rows, contents: contents[i] ?? [] })));
	const ofPages = read.map(({ boxes, rows }, i): LearnPage => {
		const own = { ...known, titles };
		return {
			regions: textsOf(regions[i] as Region),
			titles: titlesOn(own, boxes, rows),
			isContents: contents[i]?.length !== 0,
		};
	});
	const lines = ofPages.flatMap((page) => page.regions).map(({ rows }) => linesOf(rows));
	const report: ReportEvidence = {
		...known,
		titles,
		textKeys: textKeysOf(lines),
		linkKeys: linkKeysOf(lines.flat(), body),
		leadings: leadingsOf(lines, OFTEN),
		hyphenated: isDivided(lines),
	};
	const telling = ofPages.filter(({ isContents }) => !isContents);
	const { blocks, endnotes } = blocksOf(telling.length > 0 ? telling : ofPages, report);
	const headings = blocks.filter(({ kind }) => kind === 'heading');
	return {
		...report,
		endnotes,
		headings: headingStyles(headings.map(({ lines: [{ style }], level }) => ({ style, level }))),
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

interface LearnPage {
	readonly regions: readonly TextRegion[];
	readonly titles: readonly ToldTitle[];
	/** Whether it lists what stands on others. */
	readonly isContents: boolean;
}

/** The blocks of pages, and the notes at the ends of chapters that are open at the foot of one. */
function blocksOf(
	pages: readonly LearnPage[],
	report: ReportEvidence,
): { readonly blocks: readonly RegionBlock[]; readonly endnotes: readonly EndnotesOpen[] } {
	const found: EndnotesOpen[] = [];
	let known = report;
	const blocks = pages.flatMap(({ regions, titles }) => {
		let endnotes: Endnotes | undefined;
		const own = regions.flatMap(({ rows }, i) => {
			const read = regionBlocks(rows, {
				report: { ...known, titles },
				afterText: true,
				endnotes,
				opens: i === 0,
			});
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
