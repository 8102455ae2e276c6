/** The blocks of a region, from top to bottom: its lines where blocks begin, each with its kind. */
import type { BlockKind } from '#edition/block-kinds.ts';
import { begins } from '#layout/from-boxes/blocks/breaks.ts';
import { kindOf, type Lines } from '#layout/from-boxes/blocks/kinds.ts';
import { notesAtFoot } from '#layout/from-boxes/blocks/notes.ts';
import { claimOf, type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import { type Setting, settingOf } from '#layout/from-boxes/lines/setting.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { ReportEvidence } from '#layout/report.ts';

/** A block of a region, before its column is known. */
export interface RegionBlock {
	/** What it is; a number where it stands for a claim. */
	readonly kind: BlockKind | number;
	readonly lines: readonly [Line, ...Line[]];
}

export interface RegionBlocks {
	readonly setting: Setting;
	readonly blocks: readonly RegionBlock[];
}

export function regionBlocks(
	rows: readonly BoxRow[],
	report: ReportEvidence,
	afterText: boolean,
): RegionBlocks {
	const lines = linesOf(rows);
	const setting = settingOf(lines, report);
	const parts: [Line, ...Line[]][] = [];
	for (const line of lines) {
		const open = parts.at(-1);
		if (open && !begins(line, open, setting)) open.push(line);
		else parts.push([line]);
	}
	const notes = parts.length - notesAtFoot(parts, report.body);
	let text = afterText;
	const blocks = parts.map((own, i): RegionBlock => {
		const claim = claimOf(own[0]);
		if (claim !== undefined) return { kind: claim, lines: own };
		if (i >= notes) return { kind: 'footnote', lines: own };
		const around = { above: textAt(parts, i - 1), below: textAt(parts, i + 1), report, afterText: text };
		const kind = kindOf(own, around);
		text ||= kind === 'paragraph' || kind === 'list-item';
		return { kind, lines: own };
	});
	return { setting, blocks };
}

const textAt = (parts: readonly [Line, ...Line[]][], at: number): Lines | undefined => {
	const own = parts[at];
	return own && claimOf(own[0]) === undefined ? own : undefined;
};
