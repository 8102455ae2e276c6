/**
 * Furniture: a running head, a running foot and the folio, set apart from the text at the top or the foot of
 * the page. What recurs on the pages of the report is known; a page alone shows it by its white.
 */
import { noteMark } from '#edition/note-marks.ts';
import { edgeParts, partsOf } from '#layout/from-boxes/furniture/edge-parts.ts';
import { ONE_PLACE } from '#layout/from-boxes/furniture/slots.ts';
import { titleOn } from '#layout/from-boxes/furniture/title.ts';
import { isBullet } from '#layout/from-boxes/labels.ts';
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import { sizeOf } from '#layout/from-boxes/styles.ts';
import { type BoxedWord, type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';
import type { ReportEvidence, Style } from '#layout/report.ts';

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
/** The label of a note is raised where its type is smaller than this share of its line's. */
const RAISED = 0.85;
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
	const folio = told.length > 0 ? [told] : [];
	const isTitle = titleOn(page.rows, report.titles);
	const known = knownParts({ ...page, rows: without(page.rows, folio) }, report, isTitle);
	const left = without(page.rows, [...folio, ...known]);
	const taken = [...known, ...edgesOf({ ...page, rows: left }, report).filter((row) => !isTitle(row))];
	const outer = taken.length > 0 && without(left, taken).length === 0 ? [] : taken;
	const parts = outer.flatMap(partsOf).sort((a, b) => baselineOf(a) - baselineOf(b));
	return {
		pieces: [...piecesOf(parts, page), ...folio.map((words) => ({ kind: 'folio', words }) as const)],
		rows: without(page.rows, [...folio, ...outer]),
	};
}

function without(rows: readonly BoxRow[], taken: readonly BoxRow[]): BoxRow[] {
	const gone = new Set(taken.flat());
	return rows.map((row) => row.filter((word) => !gone.has(word))).filter((row) => row.length > 0);
}

const withoutColor = (style: string): string => style.replace(/ #[\da-f]+$/u, '');

/** The parts of a page that the report knows. */
function knownParts(
	{ rows, height }: Page,
	{ furniture: slots }: ReportEvidence,
	isTitle: (words: BoxRow) => boolean,
): BoxRow[] {
	const parts = edgeParts(rows, height);
	return parts.flatMap((part) => {
		const place = slots.filter(({ baseline }) => Math.abs(baseline - part.baseline) <= ONE_PLACE);
		const isKnown = place.some(({ text, style }) =>
			text === undefined
				? style === part.style && part.rank === 0 && part.alone && !isTitle(part.words)
				: // On a coloured page it is set in another colour.
					text === part.text && withoutColor(style) === withoutColor(part.style),
		);
		return isKnown ? [part.words] : [];
	});
}

/**
 * The rows at the head and the foot that white parts from the text. Notes stand apart at the foot too: where
 * the report tells its feet, only a folio is one more.
 */
function edgesOf({ rows, height }: Page, report: ReportEvidence): BoxRow[] {
	const head = edgeRows(rows, report, (row) => baselineOf(row) <= height * ZONE);
	const foot = edgeRows(rows.toReversed(), report, (row) => baselineOf(row) >= height * (1 - ZONE));
	return [...head, ...foot.filter((row) => report.pages < ENOUGH_PAGES || FOLIO.test(joined(row)))];
}

/** The rows at an edge of the page, from the edge inwards, that white parts from the text. */
function edgeRows(
	rows: readonly BoxRow[],
	report: ReportEvidence,
	inZone: (row: BoxRow) => boolean,
): BoxRow[] {
	const { body, leadings } = report;
	const leading = Math.max(...leadings.values(), LEADING * body.size);
	const isKnown = report.pages >= ENOUGH_PAGES;
	for (let count = Math.min(isKnown ? 1 : MOST, rows.length - 1); count > 0; count--) {
		const own = rows.slice(0, count);
		const [last, next] = [own.at(-1), rows[count]];
		if (!last || !next || !own.every(inZone)) continue;
		const white = Math.abs(baselineOf(next) - baselineOf(last)) / leading;
		if (own.some((row) => isText(row, body))) continue;
		const alike = own.every((row) => Math.abs(sizeOf(row) - body.size) < body.size * 0.02);
		if (isKnown && own.some((row) => keyOf(styleOfAll(row)) === keyOf(body) && !FOLIO.test(joined(row))))
			continue;
		if (white >= (alike || isKnown ? APART : NEARER) && own.every((row) => sizeOf(row) <= body.size * 1.02))
			return own;
	}
	return [];
}

/**
 * Furniture that only white tells has fewer words in the size of the text and no bullet; what has a raised
 * label is a note.
 */
const FEW_WORDS = 9;

function isText(row: BoxRow, body: Style): boolean {
	const [first, second] = row;
	if (first && second && noteMark(first.text) && first.size < RAISED * second.size) return true;
	return isBullet(row) || (row.length >= FEW_WORDS && Math.abs(sizeOf(row) - body.size) <= body.size * 0.02);
}

const joined = (row: BoxRow): string => row.map(({ text }) => text).join('');

/**
 * Parts as folios and running heads; where no part is a number, one at the end of a part may be the folio.
 */
function piecesOf(parts: readonly BoxRow[], { label, folioTold }: Page): Furniture[] {
	const isFolio = (words: BoxRow): boolean =>
		!folioTold && (joined(words) === label || FOLIO.test(joined(words)));
	if (parts.some(isFolio))
		return parts.map((words) => ({ kind: isFolio(words) ? 'folio' : 'header', words }) as const);
	return parts.flatMap((words): Furniture[] => {
		const [first, last] = [words.slice(0, 1), words.slice(-1)];
		const folio = isFolio(first) ? first : isFolio(last) ? last : [];
		const rest = words.filter((word) => !folio.includes(word));
		return [
			...(rest.length > 0 ? [{ kind: 'header', words: rest } as const] : []),
			...(folio.length > 0 ? [{ kind: 'folio', words: folio } as const] : []),
		];
	});
}
