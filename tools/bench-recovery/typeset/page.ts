/** Sets one page: blocks go down the columns, and what stands on nearly one baseline becomes a raw line. */
import type { Chance } from '../../bench-import/generate/chance.ts';
import { CALL, type Content, type Matter } from './content.ts';
import { linesOf } from './lines.ts';
import type { Setting } from './setting.ts';
import { type Piece, type Spliced, spliced } from './splice.ts';

interface Block {
	readonly kind: Matter['kind'] | 'header' | 'folio' | 'other';
	text: string;
	readonly number?: string;
}

/** A page as its truth tells it (`score.ts`), and its raw lines. */
export interface SetPage extends Spliced {
	readonly blocks: readonly Block[];
	readonly calls: readonly { readonly number: string; readonly after: string }[];
	/** Whether it is no running text. */
	readonly foreign: boolean;
}

/** A raised call stands this much higher than its word, points. */
const RAISED = 4;
const MISREAD: Readonly<Record<string, string>> = {
	l: '1',
	i: 'l',
	e: 'c',
	m: 'rn',
	o: '0',
	n: 'ii',
	h: 'b',
};

export class Page {
	readonly #setting: Setting;
	readonly #content: Content;
	readonly #chance: Chance;
	/** What the page before left over. */
	readonly #over: Matter[];
	readonly #pieces: Piece[] = [];
	readonly #blocks: Block[] = [];
	readonly #calls: { number: string; after: string }[] = [];

	constructor(setting: Setting, content: Content, chance: Chance, over: Matter[]) {
		this.#setting = setting;
		this.#content = content;
		this.#chance = chance;
		this.#over = over;
	}

	set(folio: number, title: string): SetPage {
		const { head, leading, rows, wide, foreign } = this.#setting;
		const chance = this.#chance;
		const last = rows * leading;
		if (head !== 'none') {
			const y = head === 'glued' ? 0.5 : -2 * leading;
			this.#put(this.#spaced(title), y, null, this.#block({ kind: 'header', text: this.#spaced(title) }));
			const foot = this.#block({ kind: 'folio', text: String(folio) });
			this.#put(String(folio), last + 2.5 * leading, null, foot);
		}
		const isForeign = chance.is(foreign);
		if (isForeign) this.#foreign(rows);
		else {
			let top = 0;
			if (chance.is(wide)) top = this.#across(top, chance.of(['heading', 'lead'] as const));
			const at = chance.is(wide * 0.4) ? top + (last - top) * chance.between(0.3, 0.6) : last;
			const bottom = this.#wideNotes(last);
			if (at < bottom - 12 * leading) {
				this.#columns(top, at);
				top = this.#across(at + leading, chance.of(['pullquote', 'lead'] as const));
			}
			this.#columns(top, bottom);
		}
		return this.#spliced(isForeign);
	}

	#spaced(text: string): string {
		return this.#setting.letterSpaced ? [...text.toUpperCase().replaceAll(' ', '  ')].join(' ') : text;
	}

	#block(block: Block): number {
		return this.#blocks.push(block) - 1;
	}

	#put(text: string, y: number, column: number | null, block: number): void {
		this.#pieces.push({ y, column, block, text: text.split(/\s+/u).filter(Boolean).join(' ') });
	}

	#foreign(rows: number): void {
		const block = this.#block({ kind: 'other', text: '' });
		this.#content.foreign(rows).forEach((words, row) => {
			this.#put(words.join(' '), row * this.#setting.leading, null, block);
		});
	}

	/** A title, a lead or a pull quote across the columns; returns where the text below it begins. */
	#across(top: number, kind: 'heading' | 'lead' | 'pullquote'): number {
		const { measures, leading } = this.#setting;
		const size = kind === 'lead' ? 1.2 : 1.7;
		const text = kind === 'lead' ? this.#content.sentence() : this.#content.phrase(3, 9);
		const measure = measures.reduce((all, one) => all + one + 1500, -1500);
		const block = this.#block({ kind, text });
		const lines = linesOf(text, measure, { size, indent: 0, divides: false }, this.#setting, this.#chance);
		for (const [i, { words }] of lines.entries())
			this.#put(words.join(' '), top + i * leading * size, null, block);
		return top + (lines.length * size + 0.8) * leading;
	}

	/** A note set across the foot of the page; returns where the text above it ends. */
	#wideNotes(last: number): number {
		const { notes, measures, leading } = this.#setting;
		if (notes !== 'across' || this.#chance.is(0.4)) return last;
		const number = String(this.#chance.whole(1, 60));
		const text = `${this.#content.sentence()} ${this.#content.sentence()}`;
		const measure = measures.reduce((all, one) => all + one + 1500, -1500);
		const style = { size: 0.82, indent: 0, divides: false };
		const lines = linesOf(`${number} ${text}`, measure, style, this.#setting, this.#chance);
		const block = this.#block({ kind: 'footnote', text, number });
		const top = last - lines.length * leading * 0.85;
		for (const [i, { words }] of lines.entries())
			this.#put(words.join(' '), top + i * leading * 0.85, null, block);
		return top - leading;
	}

	#columns(top: number, bottom: number): void {
		const { columns, drops, leading, notes: where, sideHeads } = this.#setting;
		for (let column = 0; column < columns; column++) {
			const own: Matter[] = [];
			let foot = bottom;
			const start = top + (drops[column] as number) * leading;
			let y = start;
			for (;;) {
				const matter = this.#over.shift();
				if (!matter) {
					const section = this.#content.section();
					this.#over.push(...section.matter);
					if (where !== 'columns') continue;
					for (const note of section.notes) {
						const rows = this.#broken(note, column).length;
						own.push(note);
						foot -= rows * leading * 0.85 + (own.length === 1 ? leading : 0);
					}
					continue;
				}
				const above = y === start ? 0 : matter.above * leading;
				if (matter.kind === 'heading' && y + above + 3 * leading > foot) {
					this.#over.unshift(matter);
					break;
				}
				const left = this.#down(matter, column, y + above, foot);
				y = left.y;
				if (left.rest) {
					this.#over.unshift({ ...matter, text: left.rest, above: 0, kind: matter.kind });
					break;
				}
				if (sideHeads && matter.kind === 'heading') y -= leading;
			}
			let at = foot + leading;
			for (const note of own) at = this.#down(note, column, at, Number.POSITIVE_INFINITY).y;
		}
	}

	#broken({ kind, text, size, number }: Matter, column: number) {
		const { measures, paragraphs, hyphenated } = this.#setting;
		const indent = kind === 'paragraph' && paragraphs === 'indent' ? 1500 : 0;
		const divides = hyphenated && (kind === 'paragraph' || kind === 'list-item' || kind === 'footnote');
		const whole = number === undefined ? text : `${number} ${text}`;
		return linesOf(whole, measures[column] as number, { size, indent, divides }, this.#setting, this.#chance);
	}

	/** A block down a column; what does not fit is left for the next. */
	#down(matter: Matter, column: number, from: number, bottom: number): { y: number; rest: string } {
		const { leading, grid, drops } = this.#setting;
		if (matter.kind === 'figure') return { y: from, rest: '' };
		const { kind, number, size } = matter;
		const step = leading * (kind === 'footnote' || kind === 'caption' ? 0.87 : size > 1.05 ? size : 1);
		const block: Block = { kind, text: '', ...(number === undefined ? {} : { number }) };
		const index = this.#block(block);
		const lines = this.#broken(matter, column);
		const drop = (drops[column] as number) * leading;
		let y = grid && size === 1 ? Math.ceil((from - drop) / leading - 0.01) * leading + drop : from;
		let done = 0;
		for (const { words } of lines) {
			if (y > bottom) break;
			this.#put(words.join(' '), y, column, index);
			y += step;
			done++;
		}
		const said = (some: typeof lines): string =>
			some
				.map(({ words, divided }) => (divided ? words.join(' ').slice(0, -1) : `${words.join(' ')} `))
				.join('');
		const own = said(lines.slice(0, done)).trim();
		block.text = number === undefined ? own : own.slice(number.length + 1);
		return { y, rest: said(lines.slice(done)).trim() };
	}

	/** A word as the extractor saw it: calls at their place, letters misread. */
	#seen(piece: Piece): { readonly text: string; readonly raised: readonly string[] } {
		const { calls, noise } = this.#setting;
		const raised: string[] = [];
		const words = piece.text.split(' ').map((word) => {
			const number = CALL.exec(word)?.[1];
			let plain = word.replace(CALL, '');
			if (number !== undefined) {
				this.#calls.push({ number, after: plain });
				if (calls === 'raised') raised.push(number);
				else plain += calls === 'glued' ? number : ` ${number}`;
			}
			if (noise === 0) return plain;
			return plain.replace(/\p{Ll}/gu, (letter) =>
				this.#chance.is(noise) ? (MISREAD[letter] ?? letter) : letter,
			);
		});
		return { text: words.join(' '), raised };
	}

	#spliced(foreign: boolean): SetPage {
		const placed = this.#pieces.flatMap((piece) => {
			const { text, raised } = this.#seen(piece);
			return [
				...raised.map((call) => ({ ...piece, y: piece.y - RAISED, text: call, call: true })),
				{ ...piece, text, call: false },
			];
		});
		const blocks = this.#blocks
			.filter(({ text }) => text !== '')
			.map((block) => ({ ...block, text: block.text.replace(/¤\d+/gu, '') }));
		return { ...spliced(placed), blocks, calls: this.#calls, foreign };
	}
}
