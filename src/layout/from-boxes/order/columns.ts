/** Which column each region of a page is: the columns of its running text, counted from left to right. */
import type { Region, TextRegion } from '#layout/from-boxes/regions/regions.ts';
import { textsOf } from '#layout/from-boxes/regions/regions.ts';
import type { Style } from '#layout/report.ts';

/** Left and right edge, points. */
export interface Column {
	readonly left: number;
	readonly right: number;
}

/** A region reaches into a column where it covers this share of the narrower of the two. */
const REACHES = 0.25;
/** A column has this share of the letters of the fullest one, and so many lines. */
const LEAST = 0.1;
const FEWEST_LINES = 3;
/** A region with so many lines of running text has it, however long the notes under it are. */
const MOST_NOTED = 4;
/** Type that differs less from that of the running text, as a share, is its own. */
const ONE_SIZE = 0.12;
/** Share of the letters that the columns must have for the page to be set in them. */
const IN_COLUMNS = 0.3;

interface Measured extends Column {
	readonly region: TextRegion;
	readonly letters: number;
	readonly lines: number;
	readonly bodied: boolean;
}

export interface PageColumns {
	/** From left to right; one at least where there are words. */
	readonly columns: readonly Column[];
	/** From 1; `null` for what is set across, or beside them. */
	readonly columnOf: ReadonlyMap<TextRegion, number | null>;
}

export function pageColumns(page: Region, body: Style): PageColumns {
	const all = textsOf(page).map((region) => measured(region, body));
	const sets = setsOf(page);
	const inSets = sets.map((set) => textsOf(set).map((region) => measured(region, body)));
	const bodied = (own: readonly Measured[]): number =>
		own.reduce((sum, one) => sum + (one.bodied ? one.letters : 0), 0);
	// Sets of as many columns, one below the other, are one setting.
	const settings = [...Map.groupBy(inSets, (own) => columnsAmong(own).length).values()].map((own) =>
		own.flat(),
	);
	const [fullest] = settings.sort((a, b) => bodied(b) - bodied(a));
	const columns = fullest && bodied(fullest) >= IN_COLUMNS * bodied(all) ? columnsAmong(fullest) : [];
	if (columns.length < 2) {
		const whole = {
			left: Math.min(...all.map(({ left }) => left)),
			right: Math.max(...all.map(({ right }) => right)),
		};
		return {
			columns: all.length === 0 ? [] : [whole],
			columnOf: new Map([...all.map(({ region }) => [region, 1] as const), ...besideEachOther(sets)]),
		};
	}
	const standing = new Set(sets.flatMap(textsOf));
	return {
		columns,
		columnOf: new Map(
			all.map((one) => [one.region, standing.has(one.region) ? columnAt(one, columns) : null]),
		),
	};
}

/**
 * What stands side by side on a page of one column is told apart all the same: a block may run on from the
 * one to the other.
 */
const besideEachOther = (sets: readonly Region[]): (readonly [TextRegion, number])[] =>
	sets.flatMap((set) =>
		set.kind === 'columns'
			? set.parts.flatMap((part, i) => textsOf(part).map((region) => [region, i + 1] as const))
			: [],
	);

/** The outermost sets of columns. */
const setsOf = (region: Region): readonly Region[] =>
	region.kind === 'columns' ? [region] : region.kind === 'bands' ? region.parts.flatMap(setsOf) : [];

function measured(region: TextRegion, body: Style): Measured {
	const words = region.rows.flat().filter(({ claim }) => claim === undefined);
	const own = words.filter(({ size }) => Math.abs(size - body.size) <= ONE_SIZE * body.size);
	const count = (list: readonly { text: string }[]): number =>
		list.reduce((sum, { text }) => sum + text.length, 0);
	const bodyLines = region.rows.filter(
		(row) => row.filter((word) => own.includes(word)).length * 2 > row.length,
	).length;
	return {
		region,
		left: Math.min(...region.rows.flat().map(({ left }) => left)),
		right: Math.max(...region.rows.flat().map(({ right }) => right)),
		letters: count(words),
		lines: region.rows.length,
		bodied: count(own) * 2 >= count(words) || bodyLines >= MOST_NOTED,
	};
}

const reach = (one: Column, other: Column): number =>
	(Math.min(one.right, other.right) - Math.max(one.left, other.left)) /
	Math.max(1, Math.min(one.right - one.left, other.right - other.left));

/** The narrowest regions make the columns; a wider one over two of them is set across. */
function columnsAmong(regions: readonly Measured[]): Column[] {
	const columns: { left: number; right: number; letters: number }[] = [];
	const narrowFirst = regions
		.filter(({ bodied, lines }) => bodied && lines >= FEWEST_LINES)
		.sort((a, b) => a.right - a.left - (b.right - b.left));
	for (const { left, right, letters } of narrowFirst) {
		const met = columns.filter((column) => reach(column, { left, right }) >= REACHES);
		const [only] = met;
		if (met.length === 0) columns.push({ left, right, letters });
		else if (only && met.length === 1) {
			only.left = Math.min(only.left, left);
			only.right = Math.max(only.right, right);
			only.letters += letters;
		}
	}
	const most = Math.max(...columns.map(({ letters }) => letters));
	return columns.filter(({ letters }) => letters >= LEAST * most).sort((a, b) => a.left - b.left);
}

function columnAt(region: Column, columns: readonly Column[]): number | null {
	const met = columns.flatMap((column, k) => (reach(column, region) >= REACHES ? [k + 1] : []));
	return met.length === 1 ? (met[0] ?? null) : null;
}
