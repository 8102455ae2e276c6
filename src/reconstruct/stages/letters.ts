/**
 * Normalizations and emendations inside a line: a letter-spaced capital drawn away from its word (`T
 * oezicht`), a gap before punctuation (`media , dat`), white space other than one space. Rules about any
 * page; each change names its rule.
 */
import type { Change } from '#edition/model.ts';
import type { Language } from '#layout/language/language.ts';
import { bare } from '#layout/language/word-class.ts';
import type { RawLine, RawWord, ReadSign } from '#layout/raw-lines.ts';
import type { DraftCell } from '#reconstruct/stages/draft.ts';
import { leaderChange } from '#reconstruct/stages/leaders.ts';

/** What the page and the language know of words. */
export interface Lexicon {
	readonly language: Language;
	/**
	 * How often a word (bare, lower case) stands on the page; what may be the rest of a word after its capital
	 * is left out.
	 */
	readonly counts: ReadonlyMap<string, number>;
}

const LONE_CAPITAL = /^["'“‘„«(]?\p{Lu}$/u;

/** What a page's raw lines know of words, beside its language. */
export function lexiconOf(language: Language, lines: readonly RawLine[]): Lexicon {
	const counts = new Map<string, number>();
	for (const { words } of lines) {
		words.forEach((word, i) => {
			const before = words[i - 1];
			if (before && LONE_CAPITAL.test(before.text) && /^\p{Ll}/u.test(word.text)) return;
			const core = bare(word.text).toLowerCase();
			counts.set(core, (counts.get(core) ?? 0) + 1);
		});
	}
	return { language, counts };
}

export function isKnown(lexicon: Lexicon, word: string): boolean {
	const core = bare(word).toLowerCase();
	return (
		(lexicon.counts.get(core) ?? 0) > 0 ||
		lexicon.language.vocabulary.has(core) ||
		lexicon.language.frequent.has(core)
	);
}

/** Changes inside one cell, in the order of the line. */
export function letterChanges(cell: DraftCell, text: string, lexicon: Lexicon): Change[] {
	const changes: Change[] = [];
	const { line, words } = cell;
	words.forEach((word, i) => {
		for (const sign of word.signs ?? []) changes.push(signChange(sign, word, words[i + 1], line, text));
	});
	for (let i = 1; i < words.length; i++) {
		const before = words[i - 1] as RawWord;
		const word = words[i] as RawWord;
		const gap = text.slice(before.end, word.start);
		const whole = { line, start: before.start, end: word.end };
		if (isStrayCapital(before, word, lexicon)) {
			const reading = before.text + word.text;
			changes.push({
				class: 'emendation',
				rule: 'letter-space',
				spans: [whole],
				diplomatic: text.slice(whole.start, whole.end),
				reading,
				lemma: bare(reading),
			});
			i++;
			drop(changes, whole);
		} else if (isLoosePunctuation(word.text, lexicon.language.code) && !/[([{]$/.test(before.text)) {
			changes.push({
				class: 'normalization',
				rule: 'gap-before-punctuation',
				spans: [{ line, start: before.end, end: word.end }],
				diplomatic: text.slice(before.end, word.end),
				reading: word.text,
				lemma: before.text + word.text,
			});
		} else if (gap !== ' ' && gap !== '') {
			changes.push({
				class: 'normalization',
				rule: 'white-space',
				spans: [{ line, start: before.end, end: word.start }],
				diplomatic: gap,
				reading: ' ',
				lemma: `${before.text} ${word.text}`,
			});
		}
	}
	const leaders = leaderChange(cell, text);
	const [dots] = leaders?.spans ?? [];
	if (!leaders || !dots) return changes;
	const others = changes.filter(({ spans: [own] }) => !own || own.end <= dots.start || own.start >= dots.end);
	return [...others, leaders];
}

/**
 * A sign of the extractor's, read as what is printed. Where nothing is, the text behind it still stands
 * apart.
 */
function signChange(
	sign: ReadSign,
	word: RawWord,
	next: RawWord | undefined,
	line: number,
	text: string,
): Change {
	const { start, end, rule, reason } = sign;
	const apart = sign.reading === '' && end === word.end && next?.start === end;
	const reading = apart ? ' ' : sign.reading;
	return {
		class: sign.reading === '' ? 'normalization' : 'emendation',
		rule,
		spans: [{ line, start, end }],
		diplomatic: text.slice(start, end),
		reading,
		lemma: bare(word.text) === '' ? word.text : bare(word.text),
		...(reason === undefined ? {} : { reason }),
	};
}

/** Takes out the changes inside a stretch that was just read otherwise as a whole. */
function drop(changes: Change[], { start, end }: { readonly start: number; readonly end: number }): void {
	const whole = changes.pop() as Change;
	const kept = changes.filter(({ spans: [span] }) => !span || span.start < start || span.end > end);
	changes.splice(0, changes.length, ...kept, whole);
}

function isStrayCapital(before: RawWord, word: RawWord, lexicon: Lexicon): boolean {
	if (!LONE_CAPITAL.test(before.text) || !/^\p{Ll}{2,}/u.test(word.text)) return false;
	const rest = bare(word.text).toLowerCase();
	if (isKnown(lexicon, rest)) return false;
	const joined = bare(before.text + word.text).toLowerCase();
	if (isKnown(lexicon, joined)) return true;
	if (rest.length < 3) return false;
	// A compound: its first part is a word.
	for (let length = joined.length - 3; length >= 5; length--)
		if (lexicon.language.vocabulary.has(joined.slice(0, length))) return true;
	return false;
}

/** French sets a space before high punctuation. */
export function isLoosePunctuation(text: string, language: string): boolean {
	return language === 'fr' ? /^[,.]+$/.test(text) : /^[,;:!?.]$/.test(text);
}
