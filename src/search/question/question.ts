/**
 * What a reader asked, taken apart: words, and phrases between quotation marks. All of them must stand
 * together in one paragraph, heading or note.
 */
import { MARK_SIGNS } from '#edition/paragraph-mark.ts';
import { noteMarks, notes } from '#search/question/numbered.ts';
import { lettersOf, wordsOf } from '#search/text/tokens.ts';

/**
 * Characters a question may have; room for a quotation of some sentences, and no more than an address can
 * carry.
 */
export const longestQuestion = 500;

/**
 * What parts words, or is no word, in a question that is no phrase: tags of a page it was copied from, signs
 * between words, and the operators of other searches. All words must be there as it is; a near spelling needs
 * no sign.
 */
const operators = /<\/?[a-z][^<>]*>|\bAND\b|[~^]\d*(?= |$)|[;&|<>=]|(?<!\d)[,:/]|[,:/](?!\d)/g;

/** *41 · 6* is one mark. */
const looseMark = new RegExp(`(?<=\\d) ?([${MARK_SIGNS}]) ?(?=\\d)`, 'g');

/** One thing asked. */
export interface Term {
	readonly kind: 'word' | 'phrase' | 'place';
	/** As typed, without its quotation marks: `collega-diensten`. */
	readonly asked: string;
	/** As search compares it, all words joined: `collegadiensten`. */
	readonly letters: string;
	/** Its words: `collega`, `diensten`. */
	readonly parts: readonly string[];
	/**
	 * Whether its last word may go on, whatever else the language has: `jihadis*`, `"nationale veil` without a
	 * closing mark.
	 */
	readonly open?: true;
	/** Whether it is still being typed: what it begins may be what is meant. */
	readonly unfinished?: true;
	/** Whether it is short for what was asked. */
	readonly isAbbreviation?: true;
	/** Of a place, which has no words: its name in the index, `p 41`, `noot 8`. */
	readonly place?: string;
}

/** A question that can be answered, or the reason why it cannot. */
export type Question =
	| { readonly kind: 'asked'; readonly terms: readonly Term[] }
	| { readonly kind: 'empty' }
	| { readonly kind: 'too-long'; readonly length: number }
	| { readonly kind: 'no-words' };

/**
 * Reads what was typed. A quotation mark without its pair opens a phrase that runs to the end, as it does
 * while somebody is typing one.
 * @param typing whether its last word is not finished before something stands behind it.
 */
export function readQuestion(typed: string, typing = false): Question {
	// Control and format characters part or turn words on the screen; none of them can be searched for.
	const text = typed
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
		.trim();
	if (text === '') return { kind: 'empty' };
	if (text.length > longestQuestion) return { kind: 'too-long', length: text.length };
	const terms = new Map<string, Term>();
	const pieces = text.replace(looseMark, '$1').split(/["“”„«»]/);
	// *noot †*, *noten * en †*: behind the name of a note a sign is its mark; elsewhere it is no word.
	let ofNote = false;
	for (const [index, piece] of pieces.entries()) {
		const quoted = index % 2 === 1;
		const unclosed = quoted && index === pieces.length - 1;
		for (const asked of quoted ? [piece.trim()] : piece.replace(operators, ' ').split(' ')) {
			const words = wordsOf(asked).map((word) => word.letters);
			const isSign: boolean = words.length === 0 && ofNote && noteMarks.test(asked);
			const parts = isSign ? [asked] : words;
			if (parts.length === 0) continue;
			const letters: string = isSign ? asked : lettersOf(asked);
			ofNote = notes.test(letters) || (ofNote && (letters === 'en' || noteMarks.test(letters)));
			const term: Term = {
				kind: quoted && parts.length > 1 ? 'phrase' : 'word',
				asked,
				letters,
				parts,
				...(unclosed || /^\p{L}{3,}\*$/u.test(asked) ? { open: true } : {}),
			};
			terms.set(`${term.kind} ${term.letters}`, term);
		}
	}
	const all = [...terms.values()];
	const last = all.at(-1);
	if (!last) return { kind: 'no-words' };
	const unfinished = typing && last.kind === 'word' && /[\p{L}\p{N}]$/u.test(typed);
	return { kind: 'asked', terms: unfinished ? [...all.slice(0, -1), { ...last, unfinished }] : all };
}

/** A term as it was typed. */
export function typedOf({ kind, asked }: Term): string {
	return kind === 'phrase' ? `"${asked}"` : asked;
}
