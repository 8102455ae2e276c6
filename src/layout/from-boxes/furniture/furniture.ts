/**
 * Furniture: a running head, a running foot and the folio, set apart from the text at the top or the foot of
 * the page. What recurs on the pages of the report is known; a page alone shows it by its white.
 */
import { edgeParts, partsOf } from '#layout/from-boxes/furniture/edge-parts.ts';
import { ONE_PLACE } from '#layout/from-boxes/furniture/slots.ts';
import { sizeOf } from '#layout/from-boxes/styles.ts';
import { type BoxedWord, type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';
import type { ReportEvidence } from '#layout/report.ts';

/** A piece of furniture. */
export interface Furniture {
	readonly kind: 'header' | 'folio';
	readonly words: readonly BoxedWord[];
}

/** Where only a page tells, furniture stands within this share of its height from its edge, */
const ZONE = 0.14;
/** this many leadings from the text, where it is set as the text is, and at least so many where it is not. */
const APART = 1.8;
const NEARER = 1.15;
/** A leading where no two lines tell, in sizes. */
const LEADING = 1.3;
/** Rows of furniture at one edge. */
const MOST = 3;
/** A report of fewer pages does not tell all of its furniture. */
const ENOUGH_PAGES = 4;
const FOLIO = /^(?:\d{1,4}|[ivxlc]{1,6}|[A-Z]-?\d{1,3}|\d{1,3}\|\d{1,3})$/u;

export interface Page {
	/** From top to bottom. */
	readonly rows: readonly BoxRow[];
	readonly height: number;
	/** The page's label in the source. */
	readonly label: string | undefined;
	/** Whether the import learnt its printed number, or that it has none: nothing else is a folio then. */
	readonly folioTold?: boolean;
}

/** The furniture of a page, and the rows without it. */
export function furniture(
	page: Page,
	report: ReportEvidence,
): { readonly pieces: readonly Furniture[]; readonly rows: readonly BoxRow[] } {
	const told = page.rows.flat().filter(({ folio }) => folio === true);
	const known = knownParts({ ...page, rows: without(page.rows, [told]) }, report);
	const left = without(page.rows, [told, ...known]);
	const bySight =
		report.pages < ENOUGH_PAGES || known.length === 0
			? edgesOf({ ...page, rows: left }, report)
			: onlyFolios({ ...page, rows: left }, report);
	const taken = [...(told.length > 0 ? [told] : []), ...known, ...bySight];
	if (taken.flat().length === page.rows.flat().length) {
		const folio = told.length > 0 ? [{ kind: 'folio', words: told } as const] : [];
		return { pieces: folio, rows: without(page.rows, [told]) };
	}
	return {
		pieces: [...taken].sort((a, b) => baselineOf(a) - baselineOf(b)).flatMap((row) => piecesOf(row, page)),
		rows: without(page.rows, taken),
	};
}

function without(rows: readonly BoxRow[], taken: readonly BoxRow[]): BoxRow[] {
	const gone = new Set(taken.flat());
	return rows.map((row) => row.filter((word) => !gone.has(word))).filter((row) => row.length > 0);
}

/** The parts of a page that the report knows. */
function knownParts({ rows, height }: Page, { furniture: slots }: ReportEvidence): BoxRow[] {
	const parts = edgeParts(rows, height);
	return parts.flatMap((part) => {
		const place = slots.filter(
			({ baseline, style }) => Math.abs(baseline - part.baseline) <= ONE_PLACE && style === part.style,
		);
		const isKnown = place.some(({ text }) => text === part.text || (text === undefined && part.rank === 0));
		return isKnown ? [part.words] : [];
	});
}

/** The rows at the head and the foot that white parts from the text. */
function edgesOf({ rows, height }: Page, report: ReportEvidence): BoxRow[] {
	const head = edgeRows(rows, report, (row) => baselineOf(row) <= height * ZONE);
	const foot = edgeRows(rows.toReversed(), report, (row) => baselineOf(row) >= height * (1 - ZONE));
	return [...head, ...foot];
}

/** Folios at the head and the foot that white parts from the text. */
const onlyFolios = (page: Page, report: ReportEvidence): BoxRow[] =>
	edgesOf(page, report).filter((row) => row.every((word) => isFolio(word, page)));

/** The rows at an edge of the page, from the edge inwards, that white parts from the text. */
function edgeRows(
	rows: readonly BoxRow[],
	{ body, leadings }: ReportEvidence,
	inZone: (row: BoxRow) => boolean,
): BoxRow[] {
	const leading = Math.max(...leadings.values(), LEADING * body.size);
	for (let count = Math.min(MOST, rows.length - 1); count > 0; count--) {
		const own = rows.slice(0, count);
		const [last, next] = [own.at(-1), rows[count]];
		if (!last || !next || !own.every(inZone)) continue;
		const white = Math.abs(baselineOf(next) - baselineOf(last)) / leading;
		const alike = own.every((row) => Math.abs(sizeOf(row) - body.size) < body.size * 0.02);
		if (white >= (alike ? APART : NEARER) && own.every((row) => sizeOf(row) <= body.size * 1.02)) return own;
	}
	return [];
}

const isFolio = (word: BoxedWord | undefined, { label, folioTold }: Page): boolean => {
	if (word === undefined || folioTold) return word?.folio === true;
	return word.text === label || FOLIO.test(word.text);
};

/** A row as a folio and running heads; the folio is a number at either end, or the page's label. */
function piecesOf(row: BoxRow, page: Page): Furniture[] {
	const at = isFolio(row[0], page) ? 0 : isFolio(row.at(-1), page) ? row.length - 1 : -1;
	const folio = row.filter((_, i) => i === at);
	const rest = partsOf(row.filter((_, i) => i !== at));
	return [
		...rest.filter((part) => part.length > 0).map((words) => ({ kind: 'header', words }) as const),
		...(folio.length > 0 ? [{ kind: 'folio', words: folio } as const] : []),
	];
}
