/** How the lines of a region are set: its edges, whether they are even, how far its lines stand apart. */
import type { Line } from '#layout/from-boxes/lines/line.ts';
import type { ReportEvidence } from '#layout/report.ts';

export interface Setting {
	/** Where its lines begin that do not stand in, and where full lines end, points. */
	readonly left: number;
	readonly right: number;
	/** Whether full lines all end at the right edge. */
	readonly justified: boolean;
	/** From one baseline of a style to the next, points. */
	readonly leading: (line: Line) => number;
	/** That of most of its letters. */
	readonly body: number;
}

/** Edges are even within so many sizes of type. */
const EVEN = 0.25;
/** Lines of justified text that end at the edge; the others are last lines. */
const AT_EDGE = 0.5;
/** An edge has this share of the lines. */
const SHARED = 0.1;
/** Distances of baselines that were seen so often in a region are its leading. */
const OFTEN = 3;
const USUAL_LEADING = 1.35;
/** Baselines further apart, in sizes of type, are no leading. */
const FURTHEST = 2.2;

export function settingOf(lines: readonly Line[], report: ReportEvidence): Setting {
	const own = lines.filter(({ key }) => key === commonKey(lines));
	const size = own[0]?.style.size ?? 1;
	const left =
		leastShared(
			own.map((line) => line.left),
			EVEN * size,
		) ?? 0;
	const right = Math.max(...own.map((line) => line.right), left);
	const even = own.filter((line) => right - line.right <= EVEN * size);
	const leadings = leadingsOf([lines]);
	const leading = ({ key, style }: Line): number =>
		leadings.get(key) ?? report.leadings.get(key) ?? style.size * USUAL_LEADING;
	return {
		left,
		right,
		body: own[0] ? leading(own[0]) : 0,
		justified: own.length >= OFTEN && even.length >= AT_EDGE * own.length,
		leading,
	};
}

function commonKey(lines: readonly Line[]): string | undefined {
	const letters = new Map<string, number>();
	for (const { key, row } of lines)
		letters.set(key, (letters.get(key) ?? 0) + row.reduce((sum, { text }) => sum + text.length, 0));
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The least value that enough others are within `near` of. */
function leastShared(values: readonly number[], near: number): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const enough = Math.max(2, SHARED * values.length);
	return (
		sorted.find(
			(value) => values.filter((other) => other >= value && other - value <= near).length >= enough,
		) ?? sorted[0]
	);
}

/** White inside a line so wide, in sizes of its type, parts the cells of a table. */
const CELLS = 1.5;
/** Width of a space, in sizes of type. */
const SPACE = 0.25;

/**
 * By style, the commonest distance of the baselines of two lines of it, where it is seen often in these
 * regions: of lines that left no room for the next word, if there are enough, for others may end a paragraph.
 */
export function leadingsOf(regions: readonly (readonly Line[])[], often = OFTEN): Map<string, number> {
	const pairs = regions.flatMap(pairsOf);
	const full = commonestBy(pairs.filter((pair) => pair.full));
	return new Map(
		[...commonestBy(pairs)].flatMap(([key, any]) => {
			const most = [full.get(key), any].find((one) => one !== undefined && one.count >= often);
			return most ? [[key, most.gap] as const] : [];
		}),
	);
}

interface Pair {
	readonly key: string;
	readonly gap: number;
	readonly full: boolean;
}

/** Lines of one style with the next one below, but for rows of tables. */
function pairsOf(lines: readonly Line[]): Pair[] {
	const right = new Map<string, number>();
	for (const line of lines) right.set(line.key, Math.max(line.right, right.get(line.key) ?? line.right));
	return lines.flatMap((line, i) => {
		const next = lines[i + 1];
		const [first] = next?.row ?? [];
		if (!next || !first || next.key !== line.key || isParted(line) || isParted(next)) return [];
		const { size } = line.style;
		const gap = Math.round((next.baseline - line.baseline) * 10) / 10;
		const room = (right.get(line.key) ?? line.right) - line.right - SPACE * size;
		const full = room < first.right - first.left;
		return gap > FURTHEST * size ? [] : [{ key: line.key, gap, full }];
	});
}

const isParted = ({ row, style }: Line): boolean =>
	row.some((word, i) => i > 0 && word.left - (row[i - 1]?.right ?? word.left) > CELLS * style.size);

function commonestBy(pairs: readonly Pair[]): Map<string, { readonly gap: number; readonly count: number }> {
	return new Map(
		[...Map.groupBy(pairs, ({ key }) => key)].flatMap(([key, own]) => {
			const counts = [...Map.groupBy(own, ({ gap }) => gap)].map(([gap, { length: count }]) => ({
				gap,
				count,
			}));
			const [most] = counts.sort((a, b) => b.count - a.count || a.gap - b.gap);
			return most ? [[key, most] as const] : [];
		}),
	);
}
