/**
 * A word with the few facts that the evidence asks for, so that nothing is looked up twice in the inner loop.
 */

import { isNumber, noteMark } from '#edition/note-marks.ts';
import type { Language } from '#layout/language/language.ts';
import { bare } from '#layout/language/word-class.ts';
import type { RawWord } from '#layout/raw-lines.ts';

/** How a word closes: this tells whether a block may end after it. */
export const CLOSE = { bare: 0, sentence: 1, colon: 2, comma: 3, hyphen: 4, question: 5 } as const;
/** How a word opens: this tells whether a block may begin with it. */
export const OPEN = { lower: 0, capital: 1, number: 2, quote: 3, mark: 4 } as const;

export interface Word extends RawWord {
	/** Without outer punctuation, lower case. */
	readonly core: string;
	/** Number of the word on its page. */
	readonly id: number;
	/** Cores of its neighbours in the raw line; empty where there are none. */
	readonly before: string;
	readonly after: string;
	readonly close: number;
	readonly open: number;
	readonly left: number;
	readonly right: number;
	/** How likely a block is to end with this word and to begin with it, nats, by its class alone. */
	readonly ending: number;
	readonly beginning: number;
	/**
	 * The least of the word that can stand at a line end: up to its first hyphen, or its first division with a
	 * hyphen.
	 */
	readonly unit: string;
	/** The same without automatic hyphenation: up to the first hyphen the word itself has. */
	readonly solid: string;
	/** Whether it begins as a caption does: `Figuur`, `Abb.` */
	readonly caption: boolean;
	/** Whether it can only stand at the head of an item of a list: `•`. */
	readonly bullet: boolean;
	/** Whether it can label an item of a list: a bullet, a dash, `2.`, `(a)`. */
	readonly itemLabel: boolean;
	/** The rank of its mark, where it may label a note: `8`, `12)`, `*`. 0 where not. */
	readonly label: number;
}

const CAPTION =
	/^(afbeelding|figuur|fig\.?|tabel|grafiek|kader|figure|table|abbildung|abb\.?|tabelle|tableau|illustration|schéma|image|foto|photo)$/iu;

const BULLET = /^[•‣▪●■◦∙⁃➢➤✓✔]$/u;
const ITEM_LABEL = /^(?:[•‣▪●■◦∙⁃➢➤✓✔–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z])\.)$/u;

function closeOf(text: string): number {
	if (/\p{L}(?:[-‐‑]?\u00ad+|[-‐‑])$/u.test(text)) return CLOSE.hyphen;
	if (/\?[)\]"'”’»›]*$/u.test(text)) return CLOSE.question;
	if (/[.!…][)\]"'”’»›]*$/u.test(text)) return CLOSE.sentence;
	if (/[:][)\]"'”’»›]*$/u.test(text)) return CLOSE.colon;
	if (/[,;][)\]"'”’»›]*$/u.test(text)) return CLOSE.comma;
	return CLOSE.bare;
}

function openOf(text: string): number {
	if (/^\p{Ll}/u.test(text)) return OPEN.lower;
	if (/^\p{Lu}/u.test(text)) return OPEN.capital;
	if (/^\d/u.test(text)) return OPEN.number;
	if (/^["'“‘„«‹([¿¡]/u.test(text)) {
		const inner = text.replace(/^[\p{P}\p{S}]+/u, '');
		return /^\p{Ll}/u.test(inner) ? OPEN.lower : OPEN.quote;
	}
	return OPEN.mark;
}

/** The least part of a word a line end can leave on the line before. */
function unitOf(text: string, hyphenated: boolean, language: Language): string {
	const own = /^(.*?\p{L}{2,}[-‐–/])\p{L}/u.exec(text);
	const solid = own ? (own[1] as string) : text;
	if (!hyphenated) return solid;
	const letters = /^[^\p{L}]*(\p{L}+)/u.exec(text);
	if (!letters || (letters[1] as string).length < 5) return solid;
	const run = (letters[1] as string).toLowerCase();
	const offset = letters[0].length - run.length;
	for (let i = 2; i <= run.length - 2; i++) {
		if (!language.divisions.has(run.slice(i - 2, i + 2))) continue;
		const part = `${text.slice(0, offset + i)}-`;
		return part.length < solid.length ? part : solid;
	}
	return solid;
}

const SOFT_END = /\u00ad+$/u;

/** Adds the facts of a word; `calls` are the ranks of the marks that notes are called by. */
export function wordOf(
	raw: RawWord,
	id: number,
	hyphenated: boolean,
	language: Language,
	calls: ReadonlySet<number>,
): Word {
	const core = bare(raw.text.replace(SOFT_END, '')).toLowerCase();
	const right = language.right(raw.text);
	const mark = noteMark(raw.text);
	const label = mark && (isNumber(mark) || calls.has(mark.rank)) ? mark.rank : 0;
	return {
		...raw,
		core,
		id,
		before: '',
		after: '',
		close: closeOf(raw.text),
		open: openOf(raw.text),
		left: language.left(raw.text),
		right,
		ending: language.ending(raw.text),
		beginning: language.beginning(right),
		unit: unitOf(raw.text, hyphenated, language),
		solid: unitOf(raw.text, false, language),
		bullet: BULLET.test(raw.text),
		itemLabel: ITEM_LABEL.test(raw.text),
		caption: CAPTION.test(bare(raw.text)) || CAPTION.test(raw.text),
		label,
	};
}
