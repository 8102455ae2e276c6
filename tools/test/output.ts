/**
 * What stages say, in the order of the stages, though they run side by side: the first that is not over is
 * heard as it speaks, the others when their turn comes.
 */
export class Output {
	readonly #write: (text: string) => void;
	readonly #turns: { said: string; over: boolean }[] = [];

	constructor(write: (text: string) => void) {
		this.#write = write;
	}

	/** A turn to speak, behind those that were given before. */
	turn(): { readonly say: (text: string) => void; readonly end: () => void } {
		const turn = { said: '', over: false };
		this.#turns.push(turn);
		return {
			say: (text) => {
				turn.said += text;
				this.#flush();
			},
			end: () => {
				turn.over = true;
				this.#flush();
			},
		};
	}

	#flush(): void {
		for (let [turn] = this.#turns; turn; [turn] = this.#turns) {
			this.#write(turn.said);
			turn.said = '';
			if (!turn.over) return;
			this.#turns.shift();
		}
	}
}
