/** Chance that gives the same again for the same seed (mulberry32). */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = Math.imul(seed, 0x9e3779b1) >>> 0;
	}

	/** From 0 to 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}

	between(least: number, most: number): number {
		return least + this.next() * (most - least);
	}

	whole(least: number, most: number): number {
		return Math.floor(this.between(least, most + 1));
	}

	is(share: number): boolean {
		return this.next() < share;
	}

	of<Value>(values: readonly Value[]): Value {
		return values[Math.floor(this.next() * values.length)] as Value;
	}
}
