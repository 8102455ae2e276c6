/** Text of a conversion as it comes, piece by piece → its words. */
import type { ConvertedWord } from '#compare/model.ts';

export class WordList {
	readonly #words: ConvertedWord[] = [];
	#text = '';
	#line = 1;
	#aside = false;

	/**
	 * Text that goes on with what came before; white space ends a word.
	 * @param line 1-based, of its beginning
	 */
	add(text: string, line: number, aside = false): void {
		let at = line;
		for (const [part] of text.matchAll(/\s+|\S+/gu)) {
			const ends = part.match(/\n|\f/gu)?.length ?? 0;
			if (/^\s/u.test(part)) this.#end(ends > 0);
			else {
				if (this.#text === '') [this.#line, this.#aside] = [at, aside];
				this.#text += part;
			}
			at += ends;
		}
	}

	/** The end of a paragraph, a cell, a line. */
	break(): void {
		this.#end(true);
	}

	#end(endsLine: boolean): void {
		if (this.#text !== '')
			this.#words.push({ text: this.#text, line: this.#line, endsLine, aside: this.#aside });
		else if (endsLine) {
			const last = this.#words.at(-1);
			if (last && !last.endsLine) this.#words[this.#words.length - 1] = { ...last, endsLine };
		}
		this.#text = '';
	}

	/** All of them; the last word is ended. */
	words(): readonly ConvertedWord[] {
		this.#end(true);
		return this.#words;
	}
}
