/** Sentences that mean nothing, of the words of a language as often as they are used: enough to be set. */
import { readFileSync } from 'node:fs';
import type { Chance } from './chance.ts';

export type Tongue = 'nl' | 'en' | 'de';

/** Before a word that is set behind it by chance. */
const SOFT_HYPHEN = '\u00ad';
const LONG = 9;

export class Prose {
	readonly #words: readonly string[];
	readonly #chance: Chance;
	readonly #divided: boolean;

	/** `divided`: long words may be divided at line ends. */
	constructor(language: Tongue, chance: Chance, divided: boolean) {
		const file = new URL(`../../../src/layout/language/data/${language}.json`, import.meta.url);
		const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: string };
		this.#words = words.split(' ').filter((word) => /^\p{L}+$/u.test(word));
		this.#chance = chance;
		this.#divided = divided;
	}

	word(): string {
		const at = Math.floor(this.#words.length ** this.#chance.next());
		const word = this.#words[at] ?? 'de';
		if (!this.#divided || word.length < LONG) return word;
		const half = this.#chance.whole(3, word.length - 4);
		return `${word.slice(0, half)}${SOFT_HYPHEN}${word.slice(half)}`;
	}

	phrase(least: number, most: number): string {
		return capital(Array.from({ length: this.#chance.whole(least, most) }, () => this.word()).join(' '));
	}

	sentence(): string {
		const words = Array.from({ length: this.#chance.whole(6, 20) }, () => this.word());
		const at = this.#chance.whole(1, words.length - 2);
		if (this.#chance.is(0.4)) words[at] += ',';
		if (this.#chance.is(0.1)) words[at] = `${this.#chance.whole(2, 4999)}`;
		if (this.#chance.is(0.08)) words[at] = `(${words[at]?.replace(',', '')})`;
		if (this.#chance.is(0.1)) words[at] = capital(words[at] ?? '');
		return `${capital(words.join(' '))}${this.#chance.is(0.05) ? '?' : '.'}`;
	}

	paragraph(least = 2, most = 6): string {
		return Array.from({ length: this.#chance.whole(least, most) }, () => this.sentence()).join(' ');
	}
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
