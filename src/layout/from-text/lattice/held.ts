/**
 * A reading whose blocks are held while their columns stay open. Cuts are told by what stands in a row and
 * near it; which column a block stands in shows only far below, when a beam of like hypotheses has long
 * forgotten the others. With the blocks held there are so few readings that the search sees them all.
 */
import { type Hypothesis, type Placed, placeKey } from '#layout/from-text/model/state.ts';

export class HeldBlocks {
	/** Ends of the cells, by row and the word they begin with. */
	readonly #ends: readonly ReadonlyMap<number, number>[];
	/** The cell above that a cell runs on from, and the other way round. */
	readonly #above = new Map<number, number>();
	readonly #runsOn = new Set<number>();

	constructor(chosen: readonly Hypothesis[]) {
		const lasts: (Placed | undefined)[] = [];
		this.#ends = chosen.map(({ steps }) => {
			for (const { column, placed } of steps) {
				const last = lasts[column];
				if (!placed.first && last) {
					this.#above.set(placeKey(placed.row, placed.s), placeKey(last.row, last.s));
					this.#runsOn.add(placeKey(last.row, last.s));
				}
				lasts[column] = placed;
			}
			return new Map(steps.map(({ placed }) => [placed.s, placed.e]));
		});
	}

	/** Where the cell ends that begins with this word; -1 where none begins. */
	end(row: number, s: number): number {
		return this.#ends[row]?.get(s) ?? -1;
	}

	/**
	 * Whether the cell that begins with this word may stand below `last`, as the first line of a block or not.
	 */
	allows(row: number, s: number, first: boolean, last: Placed | null): boolean {
		const above = this.#above.get(placeKey(row, s));
		if (above === undefined) return true;
		return !first && last !== null && placeKey(last.row, last.s) === above;
	}

	/** Whether the block of this cell has more lines. */
	runsOn(last: Placed): boolean {
		return this.#runsOn.has(placeKey(last.row, last.s));
	}
}
