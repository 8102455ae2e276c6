/**
 * Where a call that stands apart may belong: after any of the words the layout gives it, some likelier than
 * others. A gap before punctuation gives a call away, a word of its note speaks for a place, the room it took
 * in its line may tell, and a call hardly follows a small word. Each term is the log of how much oftener it
 * is seen where a call stands than where none does.
 */
import { kindsWhere } from '#edition/block-kinds.ts';
import type { Evidence } from '#edition/model.ts';
import { bare } from '#layout/language/word-class.ts';
import type { LayoutCall } from '#layout/layout.ts';
import type { RawWord } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { isLoosePunctuation, type Lexicon } from '#reconstruct/stages/letters.ts';

/** A place in the text. */
export interface Place {
	readonly block: number;
	/** Position in reading order. */
	readonly order: number;
	readonly line: number;
	readonly column: number | null;
	readonly word: RawWord;
	readonly next: RawWord | undefined;
}

/** A place a call may have. */
export interface Candidate extends Place {
	/** Sum of its evidence, nats. */
	readonly score: number;
	readonly terms: readonly Evidence[];
}

/** What the places of a page are weighed by. */
export interface PlaceContext {
	readonly places: readonly Place[];
	/** Raw lines that have a raised call above them: what they show of calls is not what other lines show. */
	readonly called: ReadonlySet<number | undefined>;
	readonly lexicon: Lexicon;
	/** The column of each note by its label, where notes stand under the column of their call. */
	readonly noteColumns: ReadonlyMap<string, number>;
}

/** Share of the calls that leave a gap before punctuation, and of other words that have one. */
const GAPS = { atCalls: 0.5, elsewhere: 0.001 };
/** The same of words that the note repeats. */
const REPEATS = { atCalls: 0.2, elsewhere: 0.01 };
/** A long word is hardly shared with a note by chance. */
const LONG_REPEAT = 1.5;
/** A word in another column than the note, on a page where notes stand under the column of their call. */
const NOT_OVER_NOTE = -5;
const SHORT_WORD = -3;
const SMALL_WORD = -1.2;
const LONG_WORD = 0.5;
const BEFORE_STOP = 0.6;

const MAY_CALL = kindsWhere(({ stands }) => stands === 'flow' || stands === 'apart');

/** All places in the running text, in reading order. */
export function placesOf(blocks: readonly DraftBlock[]): Place[] {
	const places: Place[] = [];
	blocks.forEach((block, index) => {
		if (!MAY_CALL.has(block.kind)) return;
		for (const { line, column, words } of block.cells) {
			words.forEach((word, i) => {
				places.push({ block: index, order: places.length, line, column, word, next: words[i + 1] });
			});
		}
	});
	return places;
}

/** The places a call may have, weighed; `note` holds the words of its note, lower case. */
export function candidatesFor(
	call: LayoutCall,
	note: ReadonlySet<string>,
	{ places, called, lexicon, noteColumns }: PlaceContext,
): Candidate[] {
	const room = new Map(call.places.map(({ line, start, nats }) => [`${line}:${start}`, nats]));
	const roomAt = ({ line, word }: Place): number | undefined => room.get(`${line}:${word.start}`);
	const others = places.filter(({ line }) => !called.has(line));
	const own = noteColumns.get(call.mark);
	const gap = rarity(others, (place) => isGap(place, lexicon.language.code), GAPS);
	const repeated = rarity(others, ({ word }) => shares(core(word), note), REPEATS);
	return places
		.filter((place) => roomAt(place) !== undefined)
		.map((place) => {
			const word = core(place.word);
			const weighed: readonly Evidence[] = [
				{ term: 'gap-before-punctuation', nats: isGap(place, lexicon.language.code) ? gap : 0 },
				{ term: 'note-words', nats: shares(word, note) ? repeated + (word.length > 8 ? LONG_REPEAT : 0) : 0 },
				{ term: 'note-column', nats: own !== undefined && place.column !== own ? NOT_OVER_NOTE : 0 },
				{ term: 'room', nats: roomAt(place) ?? 0 },
				{ term: 'short-word', nats: word.length < 4 ? SHORT_WORD : 0 },
				{ term: 'small-word', nats: lexicon.language.frequent.has(word) ? SMALL_WORD : 0 },
				{ term: 'long-word', nats: word.length > 8 ? LONG_WORD : 0 },
				{ term: 'before-stop', nats: /[.,;:]$/.test(place.word.text) ? BEFORE_STOP : 0 },
			];
			const terms = weighed.filter(({ nats }) => nats !== 0);
			return { ...place, terms, score: terms.reduce((sum, { nats }) => sum + nats, 0) };
		});
}

const core = (word: RawWord): string => bare(word.text).toLowerCase();

const isGap = ({ next }: Place, language: string): boolean =>
	next !== undefined && isLoosePunctuation(next.text, language);

/** Words whose worth of expectation is mixed with what the page shows. */
const EXPECTED = 200;

/**
 * ln of how much oftener a mark is seen at a call than elsewhere on this page: where all lines have it, it
 * tells nothing.
 */
function rarity(
	others: readonly Place[],
	has: (place: Place) => boolean,
	{ atCalls, elsewhere }: { readonly atCalls: number; readonly elsewhere: number },
): number {
	const rate = (others.filter(has).length + EXPECTED * elsewhere) / (others.length + EXPECTED);
	return Math.max(0, Math.log(atCalls / rate));
}

/**
 * Whether a word and a word of the note begin with the same nine letters, or are the same word of five or
 * more.
 */
function shares(word: string, note: ReadonlySet<string>): boolean {
	if (word.length < 5) return false;
	if (note.has(word)) return true;
	if (word.length < 9) return false;
	for (const other of note) if (other.length >= 9 && other.slice(0, 9) === word.slice(0, 9)) return true;
	return false;
}
