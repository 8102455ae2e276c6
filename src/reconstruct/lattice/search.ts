/**
 * The search: a beam over the rows of a page. A hypothesis says for every row which words belong to which column; its
 * cost is a sum of evidence that depends only on each column's last line, so equal states merge without loss.
 * Within a row the best splits into cells are found exactly, by dynamic programming over the columns.
 */
import { lineJoin } from '#reconstruct/evidence/adjacency.ts';
import { breaks, fits } from '#reconstruct/evidence/measure.ts';
import type { Ablation } from '#reconstruct/evidence/weights.ts';
import { KIND, TRAITS } from '#reconstruct/lattice/kinds.ts';
import { CLOSE, OPEN, type SearchPage, type SearchRow, type Word } from '#reconstruct/lattice/page.ts';
import {
	type ColumnState,
	type Hypothesis,
	MODE,
	type Placed,
	type Step,
} from '#reconstruct/lattice/state.ts';

/** How the page is set; found by trying. Widths are thousandths of an em. */
export interface Setting {
	readonly columns: number;
	readonly measure: number;
	/** Uncertainty of a line's width. */
	readonly sigma: number;
	/** Whether paragraphs are set apart by a blank line or begin with an indent right below. */
	readonly paragraphs: 'blank' | 'indent' | 'either';
	readonly indent: number;
	readonly widths: Widths;
	/** Size of the notes' type as a factor: notes set wider than a column show as smaller than they are. */
	readonly noteScale: number;
}

/** Words measured in one face: for each row the left edge of each word and one past the end. */
export interface Widths {
	readonly name: string;
	readonly space: number;
	readonly left: readonly Float64Array[];
	readonly word: readonly Float64Array[];
	readonly unit: readonly Float64Array[];
	readonly solid: readonly Float64Array[];
}

export interface SearchOptions {
	readonly beam: number;
	readonly window: number;
	readonly off: Ablation;
	/** What an editor decided: for a row (index) and a column, the word its cell ends before; -1 where it has no cell. */
	/** Reads no further than this many rows. */
	readonly rows?: number;
	/** A reading of one row that is not allowed, to learn what the next best costs. */
	readonly barred?: { readonly row: number; readonly signature: string };
	readonly fixed?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** A column taken up late, in leadings, before it costs anything. */
const JUNK = 15;
const CLOSED = 1.6;
const LATE = 3.5;
const TRAILING = 3.2;
const FREE_ROW = 0.3;
const HEADING_LOOSE = 4;
/** Share of what the class of a word claims about ending and beginning a block that is believed. */
const ENDING = 0.6;
const BEGINNING = 0.6;
/** A sentence that ends inside a line of a heading. */
const HEADING_SENTENCE = 3.5;
const LONE_LABEL = 5;
/** Each further line of a heading: few have more than two. */
const HEADING_LINE = 2.4;
/** Words of a heading's line beyond this many cost each so much. */
const HEADING_WORDS = 6;
const HEADING_WORD = 0.5;
const NOTE_NUMBER_END = 0.5;
/** A line inside a block that begins with the label of a note. */
const LABEL_INSIDE = 4.5;

interface StartOption {
	readonly kind: number;
	readonly first: boolean;
	readonly indented: boolean;
	/** Cost of beginning at each word, without `add`. */
	readonly costs: Float64Array;
	/** Cost that does not depend on the word. */
	readonly add: number;
}
/** Offers a reading of the row; it is made only when it is the best of its state. */
type Keep = (cost: number, columns: readonly ColumnState[], make: () => Hypothesis) => void;

/** A height the row may have. */
interface Height {
	readonly y: number;
	readonly cost: number;
	readonly loose: number;
}
interface EmptyOption {
	readonly cost: number;
	readonly state: ColumnState;
}

/** Where a cell that begins at `p` may end: anywhere, or where an editor said. */
function range(end: number | undefined, p: number, n: number): [number, number] {
	return end === undefined ? [p + 1, n] : end > p ? [end, end] : [1, 0];
}

/** The cuts and columns of a row, in short: what has to differ for a reading to be another one. */
export function signatureOf(steps: readonly Step[]): string {
	return steps.map(({ column, placed }) => `${column}:${placed.s}-${placed.e}`).join(' ');
}

export class Search {
	readonly #page: SearchPage;
	readonly #setting: Setting;
	readonly #options: SearchOptions;
	readonly #ids = new Map<number, Placed>();
	readonly #labelled: boolean;
	readonly #memory = new Map<string, readonly StartOption[]>();
	readonly #ahead = new Map<string, Float64Array>();
	#begins: readonly (Float64Array | null)[] = [];
	#tops: readonly (Float64Array | null)[] = [];

	constructor(page: SearchPage, setting: Setting, options: SearchOptions) {
		this.#page = page;
		this.#setting = setting;
		this.#options = options;
		this.#labelled = page.calls.size > 0;
	}

	/** Goes on from a hypothesis that has read all rows before `from`, up to `to` (exclusive); the best first. */
	stretch(start: Hypothesis, from: number, to: number): Hypothesis[] {
		let beam: Hypothesis[] = [start];
		for (let r = from; r < to; r++) beam = this.#advance(beam, this.#page.rows[r] as SearchRow, r);
		return beam;
	}

	/** What a final hypothesis costs beyond its rows. */
	closing(hypothesis: Hypothesis): number {
		return this.#closing(hypothesis);
	}

	/** Reads the whole page; returns the final hypotheses, best first. */
	run(): Hypothesis[] {
		const { columns } = this.#setting;
		const none = Array.from({ length: columns }, () => null);
		let beam: Hypothesis[] = [
			{
				cost: 0,
				y: 0,
				columns: none.map(() => ({ last: null, mode: MODE.unstarted, y: 0, loose: 0 })),
				steps: [],
				across: false,
				before: null,
				tops: none,
				bottoms: none,
			},
		];
		const rows = Math.min(this.#page.rows.length, this.#options.rows ?? Number.POSITIVE_INFINITY);
		for (let r = 0; r < rows; r++) beam = this.#advance(beam, this.#page.rows[r] as SearchRow, r);
		return beam
			.map((hypothesis) => ({ ...hypothesis, cost: hypothesis.cost + this.#closing(hypothesis) }))
			.sort((a, b) => a.cost - b.cost);
	}

	#advance(beam: readonly Hypothesis[], row: SearchRow, r: number): Hypothesis[] {
		const cells = this.#cellCosts(row, r);
		this.#memory.clear();
		this.#begins = this.#startCosts(row, r, false);
		this.#tops = this.#startCosts(row, r, true);
		this.#ahead.clear();
		const found = new Map<number, Hypothesis>();
		const { beam: width, window } = this.#options;
		let best = Number.POSITIVE_INFINITY;
		let limit = Number.POSITIVE_INFINITY;
		let crowd = width * 4;
		const states = new Map<number, number>();
		const keep: Keep = (cost, columns, make) => {
			// Thirteen bits a column: a row never meets that many states of one column.
			let key = 0;
			for (const column of columns) {
				const id = column.last ? column.last.id * 4 + column.mode : -1;
				let index = states.get(id);
				if (index === undefined) {
					index = states.size;
					states.set(id, index);
				}
				key = key * 8192 + index;
			}
			const rival = found.get(key);
			if (rival && rival.cost <= cost) return;
			found.set(key, make());
			if (cost < best) {
				best = cost;
				limit = Math.min(limit, best + window);
			}
			if (found.size > crowd) {
				// More than the beam can hold: what lies behind the crowd is not looked for any more.
				const costs = Float64Array.from(found.values(), (one) => one.cost).sort();
				limit = Math.min(limit, costs[width * 2] as number);
				crowd = found.size + width * 4;
			}
		};
		for (const hypothesis of beam) {
			for (const height of this.#heights(hypothesis)) {
				this.#place(hypothesis, row, r, height, hypothesis.cost + height.cost, cells, () => limit, keep);
			}
			const across = hypothesis.cost + JUNK;
			if (across < limit) {
				keep(across, hypothesis.columns, () => ({
					...hypothesis,
					cost: across,
					steps: [],
					across: true,
					before: hypothesis,
				}));
			}
		}
		return this.#thin([...found.values()].sort((a, b) => a.cost - b.cost));
	}

	/**
	 * The best of them, and of every pattern of begun, open and ended columns the best few even if they are behind: which
	 * column a block stands in shows only later, and a beam of like hypotheses would have forgotten the others.
	 */
	#thin(sorted: readonly Hypothesis[]): Hypothesis[] {
		const { beam, window } = this.#options;
		const quota = Math.max(2, Math.floor(beam / 10));
		const limit = (sorted[0] as Hypothesis).cost + window;
		const taken = new Map<number, number>();
		return sorted.filter((hypothesis, i) => {
			let pattern = 0;
			for (const column of hypothesis.columns) pattern = pattern * 4 + column.mode;
			const count = taken.get(pattern) ?? 0;
			taken.set(pattern, count + 1);
			return i < beam || (count < quota && hypothesis.cost < limit);
		});
	}

	/** Where this row can lie: at the height an open block's next line is due, or freely before that. */
	#heights(hypothesis: Hypothesis): Height[] {
		const heights: Height[] = [];
		let least = Number.POSITIVE_INFINITY;
		let startable = false;
		for (const column of hypothesis.columns) {
			if (column.mode !== MODE.open || !column.last) {
				startable ||= column.mode !== MODE.closed;
				continue;
			}
			const [lo, likely, hi] = (TRAITS[column.last.kind] as (typeof TRAITS)[number]).leading;
			const due = Math.min(
				Math.max(column.y + likely, hypothesis.y + 0.05),
				Math.max(column.y + hi, hypothesis.y + 0.05),
			);
			least = Math.min(least, column.y + lo);
			if (!heights.some((height) => Math.abs(height.y - due) < 0.02))
				heights.push({
					y: due,
					cost: 0,
					loose: hi > lo || column.loose > 0 ? Math.max(column.loose, (hi - lo) / 2) : 0,
				});
		}
		if (startable || heights.length === 0) {
			if (least === Number.POSITIVE_INFINITY) {
				const step = this.#setting.paragraphs === 'blank' ? 2 : 1;
				const started = hypothesis.columns.some((column) => column.last);
				heights.push({ y: started ? hypothesis.y + step : 0, cost: 0, loose: 0 });
			} else if (least > hypothesis.y + 0.1) {
				heights.push({ y: (hypothesis.y + least) / 2, cost: FREE_ROW, loose: (least - hypothesis.y) / 2 });
			}
		}
		return heights.sort((a, b) => a.y - b.y);
	}

	/** Costs of every stretch of the row as a cell, by kind (body twice: plain and with an indent). */
	#cellCosts(row: SearchRow, r: number): Float64Array[] {
		const n = row.words.length;
		const { widths, measure, sigma, indent } = this.#setting;
		const left = widths.left[r] as Float64Array;
		const word = widths.word[r] as Float64Array;
		const out = TRAITS.map(() => new Float64Array((n + 1) * (n + 1)).fill(Number.POSITIVE_INFINITY));
		out.push(new Float64Array((n + 1) * (n + 1)).fill(Number.POSITIVE_INFINITY));
		const off = this.#options.off.has('measure');
		for (let s = 0; s < n; s++) {
			for (let e = s + 1; e <= n; e++) {
				const width = (left[e - 1] as number) + (word[e - 1] as number) - (left[s] as number);
				if (width * 0.6 > measure * 1.06) break;
				const language = (row.tied[e - 1] as number) - (row.tied[s] as number);
				const at = s * (n + 1) + e;
				for (let kind = 0; kind < TRAITS.length; kind++) {
					const traits = TRAITS[kind] as (typeof TRAITS)[number];
					const spread = sigma + traits.scatter * measure;
					const wide = width * (kind === KIND.note ? this.#setting.noteScale : traits.scale);
					if (wide > measure * 1.08) continue;
					const fit = off ? (wide > measure * 1.08 ? 20 : 0) : fits(wide, measure, spread);
					// A note's label does not stand alone on its line.
					const lone = kind === KIND.note && e === s + 1 && (row.words[s] as Word).label > 0 ? LONE_LABEL : 0;
					(out[kind] as Float64Array)[at] =
						fit -
						language +
						lone +
						(kind === KIND.heading
							? HEADING_WORD * Math.max(0, e - s - HEADING_WORDS) +
								HEADING_SENTENCE * ((row.sentences[e - 1] as number) - (row.sentences[s] as number))
							: 0);
				}
				const indented = off ? 0 : fits(width + indent, measure, sigma);
				if (width + indent <= measure * 1.08) (out[TRAITS.length] as Float64Array)[at] = indented - language;
			}
		}
		return out;
	}

	#place(
		hypothesis: Hypothesis,
		row: SearchRow,
		r: number,
		height: Height,
		base: number,
		cells: readonly Float64Array[],
		limit: () => number,
		keep: Keep,
	): void {
		const n = row.words.length;
		const { columns } = this.#setting;
		const ends = this.#options.fixed?.get(r);
		const barred = this.#options.barred?.row === r ? this.#options.barred.signature : null;
		const { y } = height;
		const empties: EmptyOption[][] = [];
		const starts: (readonly StartOption[])[] = [];
		for (let k = 0; k < columns; k++) {
			const column = hypothesis.columns[k] as ColumnState;
			const end = ends?.get(k);
			empties.push(end === undefined || end < 0 ? this.#emptyOptions(column, y) : []);
			starts.push(
				end !== undefined && end < 0 ? [] : this.#remembered(column, row, r, height, k, hypothesis),
			);
		}
		// ahead[k][p]: least cost of the columns from k on taking the words from p on. It depends on the states of those
		// columns only, which many hypotheses share.
		const ahead: Float64Array[] = new Array(columns + 1);
		let suffix = `${Math.round(y * 50)},${Math.round(height.loose * 50)}`;
		ahead[columns] = this.#nothing(n);
		for (let k = columns - 1; k >= 0; k--) {
			const column = hypothesis.columns[k] as ColumnState;
			suffix += `;${column.last ? column.last.id : -1 - k},${column.mode},${Math.round(column.y * 50)},${Math.round(column.loose * 50)}`;
			const known = column.last || hypothesis.y <= 2 ? this.#ahead.get(suffix) : undefined;
			if (known) {
				ahead[k] = known;
				continue;
			}
			const next = ahead[k + 1] as Float64Array;
			const here = new Float64Array(n + 1);
			ahead[k] = here;
			this.#ahead.set(suffix, here);
			let empty = Number.POSITIVE_INFINITY;
			for (const option of empties[k] as EmptyOption[]) empty = Math.min(empty, option.cost);
			for (let p = 0; p <= n; p++) {
				let least = empty + (next[p] as number);
				if (p < n) {
					for (const option of starts[k] as readonly StartOption[]) {
						const begin = (option.costs[p] as number) + option.add;
						if (begin === Number.POSITIVE_INFINITY) continue;
						const table = cells[option.indented ? TRAITS.length : option.kind] as Float64Array;
						const [from, to] = range(ends?.get(k), p, n);
						for (let e = from; e <= to; e++) {
							const cell = table[p * (n + 1) + e] as number;
							if (cell === Number.POSITIVE_INFINITY) break;
							const total = begin + cell + (next[e] as number);
							if (total < least) least = total;
						}
					}
				}
				here[p] = least;
			}
		}
		const states: ColumnState[] = [];
		const steps: Step[] = [];
		const descend = (k: number, p: number, cost: number): void => {
			const least = cost + ((ahead[k] as Float64Array)[p] as number);
			if (least > limit() || least === Number.POSITIVE_INFINITY) return;
			if (k === columns) {
				if (steps.length === 0 || (barred !== null && signatureOf(steps) === barred)) return;
				keep(cost, states, () => {
					const tops = hypothesis.tops.slice();
					const bottoms = hypothesis.bottoms.slice();
					for (const { column, placed } of steps) {
						if (placed.kind === KIND.note) continue;
						if (!tops[column]) tops[column] = placed;
						bottoms[column] = placed;
					}
					return {
						cost,
						y,
						columns: states.slice(),
						steps: steps.slice(),
						across: false,
						before: hypothesis,
						tops,
						bottoms,
					};
				});
				return;
			}
			for (const option of empties[k] as EmptyOption[]) {
				states[k] = option.state;
				descend(k + 1, p, cost + option.cost);
			}
			if (p === n) return;
			const next = ahead[k + 1] as Float64Array;
			for (const option of starts[k] as readonly StartOption[]) {
				const begin = (option.costs[p] as number) + option.add;
				if (begin === Number.POSITIVE_INFINITY) continue;
				const table = cells[option.indented ? TRAITS.length : option.kind] as Float64Array;
				const [from, to] = range(ends?.get(k), p, n);
				for (let e = from; e <= to; e++) {
					const cell = table[p * (n + 1) + e] as number;
					if (cell === Number.POSITIVE_INFINITY) break;
					if (cost + begin + cell + (next[e] as number) > limit()) continue;
					const placed = this.#placed(r, p, e, option);
					states[k] = { last: placed, mode: MODE.open, y, loose: height.loose };
					steps.push({ column: k, placed });
					descend(k + 1, e, cost + begin + cell);
					steps.pop();
				}
			}
		};
		descend(0, 0, base);
	}

	#nothing(n: number): Float64Array {
		const none = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
		none[n] = 0;
		return none;
	}

	#placed(row: number, s: number, e: number, option: StartOption): Placed {
		const key =
			((((row * 512 + s) * 512 + e) * 8 + option.kind) * 2 + (option.first ? 1 : 0)) * 2 +
			(option.indented ? 1 : 0);
		let placed = this.#ids.get(key);
		if (!placed) {
			placed = {
				row,
				s,
				e,
				kind: option.kind,
				first: option.first,
				indented: option.indented,
				id: this.#ids.size,
			};
			this.#ids.set(key, placed);
		}
		return placed;
	}

	#lastWord(placed: Placed): Word {
		return (this.#page.rows[placed.row] as SearchRow).words[placed.e - 1] as Word;
	}

	#emptyOptions(column: ColumnState, y: number): EmptyOption[] {
		if (column.mode !== MODE.open || !column.last) return [{ cost: 0, state: column }];
		const [lo, , hi] = (TRAITS[column.last.kind] as (typeof TRAITS)[number]).leading;
		const overdue = y - (column.y + hi);
		// Not yet due: nothing happens.
		if (overdue < -0.02) {
			if (y < column.y + lo - 0.02 || column.last.kind !== KIND.body) return [{ cost: 0, state: column }];
		}
		const options: EmptyOption[] = [{ cost: this.#end(column.last), state: { ...column, mode: MODE.ended } }];
		if (column.last.kind === KIND.body)
			options.push({ cost: CLOSED, state: { ...column, mode: MODE.closed } });
		if (overdue < 0.6 && !this.#options.off.has('clock')) {
			options.push({ cost: LATE + 4 * Math.max(0, overdue), state: { ...column, y: y - hi + 0.1 } });
		}
		return options;
	}

	/** Cost of a block ending with this line. */
	#end(last: Placed): number {
		if (this.#options.off.has('block-end')) return 1.5;
		const word = this.#lastWord(last);
		const traits = TRAITS[last.kind] as (typeof TRAITS)[number];
		let cost = traits.end[word.close] as number;
		// A note often ends with a date or a page number and no full stop.
		if (last.kind === KIND.note && /\d$/.test(word.text)) cost = NOTE_NUMBER_END;
		cost -= ENDING * word.ending;
		cost += this.#trailing(last, false);
		return cost;
	}

	/** What the white space at the end of the raw line says of the line's last cell. */
	#trailing(last: Placed, runsOn: boolean): number {
		if (!this.#page.trailingTells || this.#options.off.has('trailing-space')) return 0;
		const row = this.#page.rows[last.row] as SearchRow;
		if (last.e !== row.words.length) return 0;
		if (row.trailing) return runsOn ? 0 : TRAILING;
		if (this.#lastWord(last).close === CLOSE.hyphen) return 0;
		return runsOn ? TRAILING : 0;
	}

	/** The same column state meets the same row in many hypotheses: its options are worked out once. */
	#remembered(
		column: ColumnState,
		row: SearchRow,
		r: number,
		height: Height,
		k: number,
		hypothesis: Hypothesis,
	): readonly StartOption[] {
		if (!column.last) return this.#startOptions(column, row, r, height, k, hypothesis);
		const key = `${column.last.id},${column.mode},${Math.round(column.y * 50)},${Math.round(height.y * 50)},${Math.round(height.loose * 50)},${Math.round(column.loose * 50)}`;
		let known = this.#memory.get(key);
		if (!known) {
			known = this.#startOptions(column, row, r, height, k, hypothesis);
			this.#memory.set(key, known);
		}
		return known;
	}

	/** Costs of a block of each kind beginning at each word of a row; null where none can. */
	#startCosts(row: SearchRow, r: number, top: boolean): (Float64Array | null)[] {
		return TRAITS.map((_, kind) => {
			const costs = new Float64Array(row.words.length);
			let any = false;
			for (let s = 0; s < row.words.length; s++) {
				const cost = this.#start(kind, row, r, s, top) - BEGINNING * (row.words[s] as Word).beginning;
				any ||= cost < 20;
				costs[s] = cost < 20 ? cost : Number.POSITIVE_INFINITY;
			}
			return any ? costs : null;
		});
	}

	#startOptions(
		column: ColumnState,
		row: SearchRow,
		r: number,
		height: Height,
		k: number,
		hypothesis: Hypothesis,
	): StartOption[] {
		const { y } = height;
		const n = row.words.length;
		const { measure, sigma, widths, paragraphs, indent } = this.#setting;
		const out: StartOption[] = [];
		const last = column.last;
		const off = this.#options.off;
		let gap = Number.POSITIVE_INFINITY;
		let endCost = 0;
		if (last && column.mode !== MODE.unstarted) {
			gap = y - column.y;
			const traits = TRAITS[last.kind] as (typeof TRAITS)[number];
			const [lo, , hi] = traits.leading;
			if (column.mode === MODE.open) {
				const loose = Math.max(height.loose, column.loose);
				const deviation = Math.max(0, column.y + lo - y - loose, y - (column.y + hi) - loose);
				const tolerance = off.has('clock') ? 9 : 0.62;
				if (deviation < tolerance) {
					const costs = new Float64Array(n);
					const lastRow = last.row;
					const left = widths.left[lastRow] as Float64Array;
					const word = widths.word[lastRow] as Float64Array;
					const width =
						(left[last.e - 1] as number) +
						(word[last.e - 1] as number) -
						(left[last.s] as number) +
						(last.indented ? indent : 0);
					const tail = this.#lastWord(last);
					const fixed = (off.has('clock') ? 0 : 6 * deviation) + this.#trailing(last, true);
					const spread = sigma + traits.scatter * measure;
					const scale = last.kind === KIND.note ? this.#setting.noteScale : traits.breakScale;
					for (let s = 0; s < n; s++) {
						const head = row.words[s] as Word;
						let cost = fixed - lineJoin(this.#page, tail, head, off);
						if (!off.has('measure')) {
							let broken = breaks(
								width * scale,
								((widths.unit[r] as Float64Array)[s] as number) * scale,
								((widths.solid[r] as Float64Array)[s] as number) * scale,
								widths.space * scale,
								measure,
								spread,
							);
							if (last.kind !== KIND.body) broken = Math.min(broken, last.kind === KIND.note ? 2 : 4);
							cost += broken;
						}
						if (head.label > 0 && this.#page.calls.has(head.label) && r > this.#page.rows.length * 0.4)
							cost += LABEL_INSIDE;
						if (last.kind === KIND.heading) cost += HEADING_LINE;
						costs[s] = cost;
					}
					out.push({ kind: last.kind, first: false, indented: false, costs, add: 0 });
				}
				if (deviation > 0 && y < column.y + lo && last.kind === KIND.body && y < column.y + 0.7) return out;
				endCost = this.#end(last);
			}
		}
		for (let kind = 0; kind < TRAITS.length; kind++) {
			if (column.mode === MODE.closed && kind !== KIND.note) continue;
			if (last && last.kind === KIND.note && kind !== KIND.note) continue;
			if (last && last.kind === KIND.heading && column.mode === MODE.ended && kind > KIND.heading) continue;
			const between = last ? this.#gap(last.kind, kind, gap) : this.#late(hypothesis, k);
			const costs = (last ? this.#begins : this.#tops)[kind];
			if (!costs) continue;
			const indented =
				kind === KIND.body && paragraphs === 'indent' && last !== null && last.kind === KIND.body;
			out.push({ kind, first: true, indented, costs, add: endCost + between });
		}
		return out;
	}

	/** A column that begins after others: free in the first rows. */
	#late(hypothesis: Hypothesis, k: number): number {
		void k;
		return hypothesis.y > 2 ? 1.5 : 0;
	}

	/** Cost of the white between two blocks of one column, in leadings. */
	#gap(before: number, kind: number, gap: number): number {
		if (this.#options.off.has('clock')) return 0;
		if (before === KIND.note && kind === KIND.note) return gap < 0.6 ? 4 : gap < 1.3 ? -1 : 1;
		if (kind === KIND.note) return gap < 0.8 ? 4 : 1;
		if (before === KIND.heading) return gap < 0.85 ? 5 : gap < 2.6 ? 0.2 : 4;
		if (kind === KIND.heading) return gap < 0.95 ? 5 : gap < 1.2 ? 1.2 : gap < 3.5 ? 0.1 : 2.5;
		if (before === KIND.body && kind === KIND.body) {
			if (this.#setting.paragraphs === 'either')
				return gap < 0.85 ? 6 : gap < 1.15 ? 0.5 : gap < 1.75 ? 1.8 : gap < 2.3 ? 0.5 : 3;
			if (this.#setting.paragraphs === 'indent') return gap < 0.85 ? 6 : gap < 1.15 ? 0 : gap < 2.6 ? 3 : 5;
			return gap < 0.85 ? 6 : gap < 1.25 ? 3.6 : gap < 1.75 ? 1.5 : gap < 2.3 ? 0 : gap < 3.3 ? 2 : 4;
		}
		return gap < 0.8 ? 4 : gap < 5 ? 0.5 : 2;
	}

	/** Cost of a block of this kind beginning with word `s`; 20 and more means it cannot. */
	#start(kind: number, row: SearchRow, r: number, s: number, top: boolean): number {
		const word = row.words[s] as Word;
		const traits = TRAITS[kind] as (typeof TRAITS)[number];
		if (this.#options.off.has('block-start')) return kind === KIND.body ? 1 : 20;
		switch (kind) {
			case KIND.note: {
				if (word.label === 0 || (this.#labelled && !this.#page.calls.has(word.label))) return 99;
				if (s + 1 >= row.words.length) return 99;
				if (r < this.#page.rows.length * 0.4) return 99;
				return traits.start[OPEN.number] as number;
			}
			case KIND.caption: {
				const next = row.words[s + 1];
				return word.caption && next && /^\d/.test(next.text) ? (traits.start[OPEN.capital] as number) : 99;
			}
			case KIND.display: {
				const next = row.words[s + 1];
				if (!next) return 99;
				return (this.#page.pairs.get(`${word.core} ${next.core}`) ?? 0) > 1
					? (traits.start[word.open] as number)
					: 99;
			}
			case KIND.heading:
				return traits.start[word.open] as number;
			default: {
				// A column may begin in the middle of a sentence.
				if (top && word.open === OPEN.lower) return 0.8;
				return traits.start[word.open] as number;
			}
		}
	}

	/** What the page as a whole adds: headings without a text, and the way from each column's foot to the next one's head. */
	#closing(hypothesis: Hypothesis): number {
		let cost = 0;
		const { measure, sigma, widths } = this.#setting;
		for (let k = 0; k < hypothesis.columns.length; k++) {
			const column = hypothesis.columns[k] as ColumnState;
			if (column.last?.kind === KIND.heading) cost += HEADING_LOOSE;
			if (!column.last) cost += 6;
			else if (column.last.kind !== KIND.body && column.mode === MODE.open) cost += this.#end(column.last);
			const foot = hypothesis.bottoms[k];
			const head = hypothesis.tops[k + 1];
			if (!foot || !head) continue;
			const tail = this.#lastWord(foot);
			const first = (this.#page.rows[head.row] as SearchRow).words[head.s] as Word;
			const ends = this.#end(foot);
			const begins = TRAITS[head.kind]?.start[first.open] ?? 0;
			let runsOn = Number.POSITIVE_INFINITY;
			if (head.kind === KIND.body && foot.kind === KIND.body) {
				const left = widths.left[foot.row] as Float64Array;
				const width =
					(left[foot.e - 1] as number) +
					((widths.word[foot.row] as Float64Array)[foot.e - 1] as number) -
					(left[foot.s] as number);
				runsOn =
					breaks(
						width,
						(widths.unit[head.row] as Float64Array)[head.s] as number,
						(widths.solid[head.row] as Float64Array)[head.s] as number,
						widths.space,
						measure,
						sigma,
					) -
					lineJoin(this.#page, tail, first, this.#options.off) +
					this.#trailing(foot, true);
			}
			cost += Math.min(ends + begins, runsOn);
		}
		return cost;
	}
}
