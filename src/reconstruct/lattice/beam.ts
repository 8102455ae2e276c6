/**
 * The hypotheses after a row: of equal states the cheapest, and of all no more than the beam holds. States are equal that
 * differ only in the names of tracks whose order is not known.
 */
import { TRAITS } from '#reconstruct/lattice/kinds.ts';
import { mayFollow, renamed } from '#reconstruct/lattice/order.ts';
import { type ColumnState, type Hypothesis, MODE } from '#reconstruct/lattice/state.ts';

/** Of each pattern a beam keeps the square of so many times its width: a narrow one its best alone, the last and widest a score. */
const QUOTA = 80;
/** States of one column a row can meet, so that those of four columns and their order (six bits) fit in one number. */
const STATES = 3400;
/** Patterns of begun, open and ended columns, and of their kinds of block. */
const MODES = MODE.closed + 1;
const KINDS = TRAITS.length + 1;

export class Beam {
	readonly #width: number;
	readonly #window: number;
	readonly #found = new Map<number, Hypothesis>();
	readonly #states = new Map<number, number>();
	#best = Number.POSITIVE_INFINITY;
	#crowd: number;
	/** No hypothesis dearer than this is wanted any more. */
	limit = Number.POSITIVE_INFINITY;

	constructor(width: number, window: number) {
		this.#width = width;
		this.#window = window;
		this.#crowd = width * 4;
	}

	/** Offers a reading; it is made only when it is the best of its state. */
	offer(cost: number, columns: readonly ColumnState[], order: number, make: () => Hypothesis): void {
		const key = this.#key(columns, order);
		if (key < 0) return;
		const rival = this.#found.get(key);
		if (rival && rival.cost <= cost) return;
		this.#found.set(key, make());
		if (cost < this.#best) {
			this.#best = cost;
			this.limit = Math.min(this.limit, cost + this.#window);
		}
		if (this.#found.size <= this.#crowd) return;
		// More than the beam can hold: what lies behind the crowd is not looked for any more.
		const costs = Float64Array.from(this.#found.values(), (one) => one.cost).sort();
		this.limit = Math.min(this.limit, costs[this.#width * 2] as number);
		this.#crowd = this.#found.size + this.#width * 4;
	}

	/** A number for the state; negative where a row has met more states than can be told apart. */
	#key(columns: readonly ColumnState[], order: number): number {
		const ids = columns.map((column) => this.#id(column));
		const names: number[] = [];
		while (names.length < ids.length) {
			let next = -1;
			for (let track = 0; track < ids.length; track++) {
				if (!mayFollow(order, names, track)) continue;
				if (next < 0 || (ids[track] as number) < (ids[next] as number)) next = track;
			}
			names.push(next);
		}
		let key = 0;
		for (const track of names) key = key * STATES + (ids[track] as number);
		if (this.#states.size >= STATES) return -1;
		return key * 64 + pairs(renamed(order, names), ids.length);
	}

	#id(column: ColumnState): number {
		const id = column.last ? column.last.id * 4 + column.mode : -1;
		let index = this.#states.get(id);
		if (index === undefined) {
			index = this.#states.size;
			this.#states.set(id, index);
		}
		return index;
	}

	/**
	 * The best of them, and of every pattern of begun, open and ended columns and their kinds of block the best few even if they are behind: which
	 * column a block stands in shows only later, and a beam of like hypotheses would have forgotten the others.
	 */
	kept(): Hypothesis[] {
		const sorted = [...this.#found.values()].sort((a, b) => a.cost - b.cost);
		const quota = Math.max(1, Math.floor((this.#width / QUOTA) ** 2));
		const limit = (sorted[0]?.cost ?? 0) + this.#window;
		const taken = new Map<number, number>();
		return sorted.filter((hypothesis, i) => {
			let pattern = 0;
			for (const column of hypothesis.columns)
				pattern = (pattern * MODES + column.mode) * KINDS + (column.last ? column.last.kind + 1 : 0);
			const count = taken.get(pattern) ?? 0;
			taken.set(pattern, count + 1);
			return i < this.#width || (count < quota && hypothesis.cost < limit);
		});
	}
}

/** Of what is known about tracks named from left to right, the six pairs that can be known. */
function pairs(order: number, tracks: number): number {
	let bits = 0;
	for (let left = 0; left < tracks; left++)
		for (let right = left + 1; right < tracks; right++) bits = bits * 2 + ((order >> (left * 4 + right)) & 1);
	return bits;
}
