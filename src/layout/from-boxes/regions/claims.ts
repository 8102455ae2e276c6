/**
 * What specialists take out of the running text: a table, a figure with the words inside it, a sidebar, the
 * printed contents. A specialist looks at the page as the regions part it, takes words, and gives them back
 * as blocks of cells. The regions are then cut again, with the claim's box as one thing that stands there;
 * its blocks come out where the box stands in reading order.
 */
import type { PageDecision } from '#edition/model.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import type { Region } from '#layout/from-boxes/regions/regions.ts';
import type { BodyStyle } from '#layout/from-boxes/styles.ts';
import { type BoxedWord, type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';
import type { LayoutCall } from '#layout/layout.ts';
import type { ReportEvidence } from '#layout/report.ts';

/** A part of the page, points from its top left. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What a specialist takes. Every word of its box is its own or stays text; no word is taken twice. */
export interface Claim {
	/** Who takes it: `table`, `figure`. */
	readonly by: string;
	readonly box: Box;
	/** The words taken: those of its blocks, all of them, and no others. */
	readonly words: ReadonlySet<BoxedWord>;
	/** In its own reading order; none for a picture without words, that only takes its room. */
	readonly blocks: readonly BoxedBlock[];
	/** Whether it stands in reading order where its box does, or after all text of the page. */
	readonly stands: 'flow' | 'apart';
	/** The editor's decisions that were carried out with it. */
	readonly carriedOut?: readonly PageDecision[];
}

/** A page as a specialist sees it. */
export interface ClaimPage {
	/** Words without furniture and calls, from top to bottom. */
	readonly rows: readonly BoxRow[];
	readonly calls: readonly LayoutCall[];
	readonly boxes: Boxes;
	/** What an editor decided about the page. */
	readonly decisions: readonly PageDecision[];
	readonly body: BodyStyle;
	readonly report: ReportEvidence;
	/** The page cut without any claim. */
	readonly region: Region;
}

/** Finds what is of its kind on a page. */
export type Specialist = (page: ClaimPage) => readonly Claim[];

/** The claims of all specialists, first come first served: who comes later does not see what is taken. */
export function claimsOf(page: ClaimPage, specialists: readonly Specialist[]): readonly Claim[] {
	const taken = new Set<BoxedWord>();
	return specialists.flatMap((specialist) => {
		const rows = page.rows
			.map((row) => row.filter((word) => !taken.has(word)))
			.filter((row) => row.length > 0);
		return specialist({ ...page, rows }).filter(({ words }) => {
			if ([...words].some((word) => taken.has(word))) return false;
			for (const word of words) taken.add(word);
			return true;
		});
	});
}

/** The rows without what is taken, and with words that stand for the claims: one a line of running text. */
export function rowsWithClaims(
	rows: readonly BoxRow[],
	claims: readonly Claim[],
	{ size, leading }: BodyStyle,
): BoxRow[] {
	const taken = new Set(claims.flatMap(({ words }) => [...words]));
	const left = rows.map((row) => row.filter((word) => !taken.has(word)));
	const standIns = claims.flatMap((claim, index): BoxRow[] => {
		if (claim.stands === 'apart') return [];
		const { box } = claim;
		const count = Math.max(1, Math.floor((box.bottom - box.top) / leading));
		return Array.from({ length: count }, (_, i) => [
			{
				text: '',
				line: 0,
				start: 0,
				end: 0,
				left: box.left,
				right: box.right,
				baseline: box.top + ((i + 1) * (box.bottom - box.top)) / count,
				size,
				font: { name: '', bold: false, italic: false, serif: true, fixed: false },
				claim: index,
			},
		]);
	});
	return [...left.filter((row) => row.length > 0), ...standIns].sort((a, b) => baselineOf(a) - baselineOf(b));
}
