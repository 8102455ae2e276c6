/** The blocks of a region, from top to bottom: its lines where blocks begin, each with its kind. */
import type { BlockKind } from '#edition/block-kinds.ts';
import { begins } from '#layout/from-boxes/blocks/breaks.ts';
import {
	BELOW_TITLE,
	type Endnotes,
	isNotesTitle,
	noteLine,
	openEndnotes,
} from '#layout/from-boxes/blocks/endnotes.ts';
import { kindOf, type Lines } from '#layout/from-boxes/blocks/kinds.ts';
import { notesAtFoot } from '#layout/from-boxes/blocks/notes.ts';
import { claimOf, type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import { type Setting, settingOf } from '#layout/from-boxes/lines/setting.ts';
import { styleOfAll } from '#layout/from-boxes/style.ts';
import { type Part, withTitles } from '#layout/from-boxes/titles/titled.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { ReportEvidence } from '#layout/report.ts';

/** A block of a region, before its column is known. */
export interface RegionBlock {
	/** What it is; a number where it stands for a claim. */
	readonly kind: BlockKind | number;
	readonly lines: readonly [Line, ...Line[]];
	/** Of a note at the end of a chapter: whether it begins here, or goes on. */
	readonly endnote?: 'begins' | 'goes-on';
	/** Of a heading, where the report tells it. */
	readonly level?: number;
}

export interface RegionBlocks {
	readonly setting: Setting;
	readonly blocks: readonly RegionBlock[];
	/** Notes at the end of a chapter that are open at its foot. */
	readonly endnotes: Endnotes | undefined;
}

/** What is known of a page before its region is read. */
export interface RegionContext {
	readonly report: ReportEvidence;
	/** Whether running text stands before it. */
	readonly afterText: boolean;
	/** The marks that the page calls notes by, where they are known. */
	readonly called?: ReadonlySet<string>;
	/** Notes at the end of a chapter that are open where it begins; told by it where absent. */
	readonly endnotes?: Endnotes | undefined;
	/** Whether it is the first of its page: notes of the page before may go on. */
	readonly opens?: boolean;
}

export function regionBlocks(rows: readonly BoxRow[], context: RegionContext): RegionBlocks {
	const { report, afterText, called } = context;
	const lines = linesOf(rows);
	const setting = settingOf(lines, report);
	const { parts: begun, ofNotes, endnotes } = partsOf(lines, setting, context);
	const mayBe = (part: Part): boolean => claimOf(part[0]) === undefined && !ofNotes.has(part);
	const { parts, titled } = withTitles(begun, mayBe, report);
	const notes = parts.length - notesAtFoot(parts, report.body, called);
	const own = withOwnBody(report, lines, parts.length - notes);
	let text = afterText;
	const blocks = parts.map((part, i): RegionBlock => {
		const claim = claimOf(part[0]);
		if (claim !== undefined) return { kind: claim, lines: part };
		const endnote = ofNotes.get(part);
		if (endnote) return { kind: 'footnote', lines: part, endnote };
		if (i >= notes) return { kind: 'footnote', lines: part };
		const level = titled.get(part)?.level;
		if (level !== undefined) return { kind: 'heading', lines: part, level };
		const around = { above: textAt(parts, i - 1), below: textAt(parts, i + 1), report: own, afterText: text };
		const kind = kindOf(part, around);
		text ||= kind === 'paragraph' || kind === 'list-item';
		return { kind, lines: part };
	});
	return { setting, blocks, endnotes };
}

/** The lines of a region where blocks begin; with those that are notes at the end of a chapter. */
function partsOf(
	lines: readonly Line[],
	setting: Setting,
	{ report, called = new Set(), endnotes: above, opens = false }: RegionContext,
): {
	readonly parts: readonly Part[];
	readonly ofNotes: ReadonlyMap<Part, 'begins' | 'goes-on'>;
	readonly endnotes: Endnotes | undefined;
} {
	const parts: Part[] = [];
	const ofNotes = new Map<Part, 'begins' | 'goes-on'>();
	const left = Math.min(...lines.map((line) => line.left));
	const known = { called: new Set([...report.called, ...called]), left };
	let endnotes = opens ? openEndnotes(lines, report.endnotes, left) : above;
	for (const [i, line] of lines.entries()) {
		const open = parts.at(-1);
		if (open && !ofNotes.has(open) && isNotesTitle(open)) endnotes = BELOW_TITLE;
		const read = endnotes && claimOf(line) === undefined ? noteLine(line, endnotes, known) : undefined;
		if (read) endnotes = read.endnotes;
		if (read && read.is !== 'text') {
			if (read.is === 'goes-on' && open && ofNotes.has(open)) open.push(line);
			else {
				parts.push([line]);
				ofNotes.set(parts.at(-1) as Part, read.is === 'note' ? 'begins' : 'goes-on');
			}
		} else if (open && !ofNotes.has(open) && !begins(line, open, setting, lines[i + 1])) open.push(line);
		else parts.push([line]);
	}
	return { parts, ofNotes, endnotes };
}

/** A region without notes that is set smaller than the report in so many lines has a text of its own. */
const MANY_LINES = 12;
/** Such text is no smaller than this share of the report's. */
const SMALLEST = 0.75;

/** The report, as a region that is set smaller sees it: rules and laws, a second article. */
function withOwnBody(report: ReportEvidence, lines: Lines, notes: number): ReportEvidence {
	const body = styleOfAll(lines.flatMap(({ row }) => row));
	const isOwn = lines.length >= MANY_LINES && notes === 0 && !body.bold;
	return isOwn && body.size < report.body.size && body.size >= SMALLEST * report.body.size
		? { ...report, body }
		: report;
}

const textAt = (parts: readonly [Line, ...Line[]][], at: number): Lines | undefined => {
	const own = parts[at];
	return own && claimOf(own[0]) === undefined ? own : undefined;
};
