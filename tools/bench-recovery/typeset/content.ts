/** What stands on the pages: blocks of real prose, as a report has them. */
import type { Chance } from '../../bench-import/generate/chance.ts';
import type { Setting } from './setting.ts';

export interface Matter {
	readonly kind:
		| 'paragraph'
		| 'heading'
		| 'list-item'
		| 'caption'
		| 'pullquote'
		| 'footnote'
		| 'lead'
		| 'figure';
	readonly text: string;
	readonly number?: string;
	/** Factors of the body's size and leading. */
	readonly size: number;
	/** White above it, leadings. */
	readonly above: number;
}

/** Where a note is called: the n-th of its report. */
export const CALL = /¤(\d+)/u;

export class Content {
	readonly #prose: readonly string[];
	readonly #chance: Chance;
	readonly #setting: Setting;
	#at: number;
	#note = 0;

	constructor(prose: readonly string[], chance: Chance, setting: Setting) {
		this.#prose = prose;
		this.#chance = chance;
		this.#setting = setting;
		this.#at = chance.whole(0, prose.length - 1);
	}

	/** The next paragraph of the prose. */
	#next(): string {
		this.#at = (this.#at + 1) % this.#prose.length;
		return this.#prose[this.#at] as string;
	}

	phrase(least: number, most: number): string {
		const words = this.#next().split(' ');
		const from = this.#chance.whole(0, Math.max(0, words.length - most - 1));
		const own = words.slice(from, from + this.#chance.whole(least, most)).join(' ');
		const bare = own.replace(/[^\p{L}\p{N}]+$/u, '');
		return bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
	}

	sentence(): string {
		return this.#next().match(/^.+?[.?!](?= |$)/u)?.[0] ?? this.#next();
	}

	/** Some blocks of running text, and the notes they call. */
	section(): { readonly matter: readonly Matter[]; readonly notes: readonly Matter[] } {
		const chance = this.#chance;
		const { paragraphs, notes: where, bullet, bells, figures, quotes } = this.#setting;
		const gap = paragraphs === 'blank' ? 1 : paragraphs === 'half' ? 0.5 : 0;
		const notes: Matter[] = [];
		const matter: Matter[] = [];
		if (chance.is(0.7))
			matter.push({ kind: 'heading', text: this.phrase(1, 7), size: chance.of([1, 1.1, 1.25]), above: 1 });
		const count = chance.whole(1, 4);
		for (let i = 0; i < count; i++) {
			let text = this.#next();
			if (where !== 'none' && chance.is(0.25)) {
				const number = String(++this.#note);
				text = text.replace(/([.,])( |$)/u, `$1¤${number}$2`);
				notes.push({ kind: 'footnote', text: this.sentence(), number, size: 0.82, above: 0 });
			}
			matter.push({ kind: 'paragraph', text, size: 1, above: i === 0 ? 0 : gap });
			if (chance.is(0.12)) {
				const sign = bells ? `${bullet}\u0007` : bullet;
				for (let k = chance.whole(2, 4); k > 0; k--)
					matter.push({ kind: 'list-item', text: `${sign} ${this.sentence()}`, size: 1, above: 0 });
			}
			if (chance.is(figures * 0.12)) {
				matter.push({ kind: 'figure', text: '', size: 1, above: chance.whole(5, 14) });
				const text = `Figuur ${chance.whole(1, 30)} ${this.sentence()}`;
				matter.push({ kind: 'caption', text, size: 0.85, above: 0.4 });
			}
			if (chance.is(quotes * 0.15))
				matter.push({ kind: 'pullquote', text: this.phrase(6, 16), size: 1.4, above: 1.2 });
		}
		return { matter, notes };
	}

	/** Rows of what is no running text: numbers under heads, formulas, or lines of a program. */
	foreign(rows: number): string[][] {
		const chance = this.#chance;
		const kind = chance.of(['table', 'formula', 'code'] as const);
		const number = (): string =>
			chance.is(0.2) ? '–' : `${chance.whole(0, 999)}${chance.is(0.5) ? `,${chance.whole(0, 9)}` : ''}`;
		const columns = chance.whole(3, 8);
		return Array.from({ length: rows }, () => {
			if (kind === 'table')
				return [...this.phrase(1, 4).split(' '), ...Array.from({ length: columns }, number)];
			if (kind === 'formula')
				return Array.from({ length: chance.whole(3, 14) }, () =>
					chance.of(['=', '+', 'x', 'y(t)', '∑', '∂', number(), 'λ', '(1)', 'dx', 'α', ')', 'f(x,']),
				);
			const name = (): string => chance.of(['if', 'return', 'x', 'i++', '{', '}', 'const', 'value;', 'map(']);
			return Array.from({ length: chance.whole(1, 9) }, name);
		});
	}
}
