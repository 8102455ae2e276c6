/** How a page whose words have their places is read, on one screen. */
import type { PageDecision } from '#edition/model.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import { withBullets, withSigns } from '#layout/from-boxes/bullets.ts';
import { calledMarks, raisedCalls } from '#layout/from-boxes/calls.ts';
import { type Furniture, furniture } from '#layout/from-boxes/furniture/furniture.ts';
import { type Initial, withInitials, withoutInitials } from '#layout/from-boxes/initials.ts';
import { type PageColumns, pageColumns } from '#layout/from-boxes/order/columns.ts';
import { cutAsDecided } from '#layout/from-boxes/order/decided.ts';
import { withDepths } from '#layout/from-boxes/order/depths.ts';
import { inOrder } from '#layout/from-boxes/order/in-order.ts';
import { type Claim, claimsOf, rowsWithClaims } from '#layout/from-boxes/regions/claims.ts';
import { type Region, regionOf, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { evidenceFor } from '#layout/from-boxes/report/page-evidence.ts';
import { SPECIALISTS } from '#layout/from-boxes/specialists.ts';
import { strokesOf } from '#layout/from-boxes/strokes.ts';
import { type BodyStyle, bodyStyle } from '#layout/from-boxes/styles.ts';
import { type BoxRow, boxedWords, inSight } from '#layout/from-boxes/words.ts';
import type { LayoutCall, LayoutOptions } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { ReportEvidence } from '#layout/report.ts';
import type { Stage } from '#layout/stage.ts';

/** A page on its way through the stages. */
export interface BoxesState {
	readonly lines: readonly RawLine[];
	readonly boxes: Boxes;
	readonly options: LayoutOptions;
	/** What the report tells, or the page alone. */
	readonly report: ReportEvidence;
	/** The words that are left for the columns: of each raw line, from top to bottom. */
	readonly rows: readonly BoxRow[];
	/** Rows that are turned, or not seen. */
	readonly aside: readonly BoxRow[];
	readonly body: BodyStyle;
	readonly initials: readonly Initial[];
	readonly calls: readonly LayoutCall[];
	readonly furniture: readonly Furniture[];
	readonly claims: readonly Claim[];
	readonly region: Region;
	readonly columns: PageColumns;
	/** In reading order, without furniture. */
	readonly blocks: readonly BoxedBlock[];
	readonly carriedOut: ReadonlySet<PageDecision>;
}

export const boxesStages: readonly Stage<BoxesState>[] = [
	{
		name: 'words',
		does: 'Gives every word its box.',
		run: ({ lines, boxes }) => ({ rows: boxedWords(lines, boxes) }),
	},
	{
		name: 'aside',
		does: 'Sets apart what is turned, and what a reader of the printed page does not see.',
		run: ({ rows }) => inSight(rows),
	},
	{
		name: 'styles',
		does: 'Finds the size and the leading of the running text, of the report where it is known.',
		run: ({ rows, boxes, options }) => ({
			body: bodyStyle(rows),
			report: evidenceFor(rows, boxes, options.report),
		}),
	},
	{
		name: 'initials',
		does: 'Sets apart large letters that paragraphs begin with, each with the word it begins.',
		run: ({ rows, body }) => withoutInitials(rows, body),
	},
	{
		name: 'bullets',
		does: 'Finds the bullets of lists that are drawn, or letters of a face of signs.',
		run: ({ rows, boxes }) => ({ rows: withSigns(withBullets(rows, boxes)) }),
	},
	{
		name: 'raised-calls',
		does: 'Sets apart small raised marks, each with the word it stands at.',
		run: ({ rows }) => raisedCalls(rows),
	},
	{
		name: 'furniture',
		does: 'Sets apart the running head, the running foot and the folio.',
		run: ({ rows, report, boxes: { page } }) => {
			const found = furniture(
				{ rows, height: page.height, label: page.label, folioTold: page.folio !== undefined },
				report,
			);
			return { furniture: found.pieces, rows: found.rows };
		},
	},
	{
		name: 'regions',
		does: 'Cuts the page at its gutters, each as far as it reaches.',
		run: ({ rows, report }) => ({ region: regionOf(rows, report.body) }),
	},
	{
		name: 'claims',
		does: 'Lets specialists take tables, figures and boxes, and cuts what is left again.',
		run: ({ rows, calls, boxes, body, report, region, options: { decisions }, carriedOut }) => {
			const page = { rows, calls, boxes, decisions, body, report, region };
			const claims = claimsOf(page, SPECIALISTS);
			const { across } = strokesOf(boxes);
			if (claims.length === 0 && across.length === 0) return { claims };
			return {
				claims,
				region: regionOf(rowsWithClaims(rows, claims, body), { size: report.body.size, across }),
				carriedOut: new Set([...carriedOut, ...claims.flatMap((claim) => claim.carriedOut ?? [])]),
			};
		},
	},
	{
		name: 'columns',
		does: 'Counts the columns of running text.',
		run: ({ region, report }) => ({ columns: pageColumns(region, report.body) }),
	},
	{
		name: 'blocks',
		does: 'Groups the lines of each region into blocks, in reading order, joins what runs on, and tells how deep items stand.',
		run: ({ region, report, claims, rows, calls, initials, columns: { columnOf } }) => {
			const called = calledMarks(rows, calls);
			const blocks = withDepths(inOrder(textsOf(region), { report, claims, called, columnOf }));
			return { blocks: withInitials(blocks, initials) };
		},
	},
	{
		name: 'decided',
		does: 'Cuts rows where an editor said.',
		run: ({ blocks, rows, options, columns: { columns }, carriedOut }) => {
			const cut = cutAsDecided(blocks, rows, options.decisions, columns.length);
			return { blocks: cut.blocks, carriedOut: new Set([...carriedOut, ...cut.carriedOut]) };
		},
	},
];
