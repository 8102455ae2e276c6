/**
 * Hyphens at line ends: does the hyphen belong to the word (`collega-` / `diensten`), to the line (`stu-` /
 * `ren`), or does the word wait for its second half (`Onderzoeks- en`)? The page's own spelling decides
 * first, then the word list.
 */
import type { Change, Decision, Evidence, PageDecision } from '#edition/model.ts';
import { LENDER, languageOf } from '#layout/language/language.ts';
import { SUSPENDED } from '#layout/language/suspended.ts';
import { bare } from '#layout/language/word-class.ts';
import type { RawWord } from '#layout/raw-lines.ts';
import type { DraftCell } from '#reconstruct/stages/draft.ts';
import { isKnown, type Lexicon } from '#reconstruct/stages/letters.ts';

/** How two cells of a block are joined. */
export interface LineEnd {
	/** What stands between them in the reading text. */
	readonly reading: ' ' | '';
	/** The hyphen taken away, where it is. */
	readonly change?: Change;
	readonly decision?: Decision;
}

/** A hyphen at a line end, a soft one, or a hyphen and the soft one it is printed for. */
const SIGN = /(?:[-‐]?\u00ad+|[-‐])$/u;
const HYPHEN = /[\p{L}\d][)"'”’»“]*(?:[-‐]?\u00ad+|[-‐])$/u;
/** Some extractors set the soft hyphen apart from its word. */
const LONE = /^\u00ad+$/u;
const SEEN = 3;
const LISTED = 2;
const HABIT = 1.2;
const SHORT_HEAD = 2.5;
const NAME = 1.8;
const TWO_WORDS = 1.5;
/** A soft hyphen is the line's, never the word's. */
const SOFT = 12;
/** The word has hyphens of its own and its last part is a word: `state-of-the-`, `up-to-`. */
const CHAIN = 4;
const SHORT_CHAIN = 2.4;
/** French words that are tied to their verb with a hyphen. */
const ENCLITICS =
	/^(je|tu|il|elle|on|nous|vous|ils|elles|moi|toi|le|la|les|lui|leur|ce|ci|là|t|y|en|même|mêmes)$/iu;

/** What a line end is judged by. */
export interface LineEndContext {
	readonly lexicon: Lexicon;
	/** Whether the page divides words at its line ends. */
	readonly hyphenated: boolean;
	/** The raw line of the cell above. */
	readonly text: string;
	readonly editor?: Extract<PageDecision, { kind: 'hyphen' }> | undefined;
}

/** The hyphen that ends a line, and the halves on both sides of it. */
interface Divided {
	/** The sign as printed, and whether it is a soft hyphen alone. */
	readonly sign: string;
	readonly soft: boolean;
	readonly head: string;
	readonly tail: string;
	/** The word without the hyphen, and with it. */
	readonly joined: string;
	readonly kept: string;
}

/** How the last words of a cell and the first of the one below are joined. */
export function lineEnd(before: DraftCell, after: DraftCell, context: LineEndContext): LineEnd {
	const { lexicon, text, editor } = context;
	const end = before.words.at(-1) as RawWord;
	const first = after.words[0] as RawWord;
	if (!/[-‐\u00ad–—/]$/u.test(end.text)) return { reading: ' ' };
	const alone = LONE.test(end.text) && before.words.length > 1;
	const last = alone ? (before.words.at(-2) as RawWord) : end;
	if (!alone && !HYPHEN.test(last.text)) return { reading: isTied(before, last, first) ? '' : ' ' };
	const divided = dividedAt(last, first);
	const { sign, soft, tail, joined, kept } = divided;
	if (!editor && !soft && SUSPENDED.has(tail.toLowerCase()) && !isKnown(lexicon, joined))
		return { reading: ' ' };
	if (!editor && !/^\p{L}|\d/u.test(first.text)) return { reading: ' ' };
	const { keep, decision } = decided(
		before.line,
		divided,
		evidenceOf(divided, before, first, context),
		editor,
	);
	// What is left out: the sign, or of a hyphen that is kept the soft one behind it.
	const start = keep && !soft ? last.end - sign.length + 1 : last.end - sign.length;
	if (start === end.end) return { reading: '', decision };
	const change: Change = {
		class: 'normalization',
		rule: keep ? 'soft-hyphen' : 'line-end-hyphen',
		spans: [{ line: before.line, start, end: end.end }],
		diplomatic: text.slice(start, end.end),
		reading: keep && soft ? '-' : '',
		lemma: keep ? kept : joined,
	};
	return { reading: '', decision, change };
}

function dividedAt(last: RawWord, first: RawWord): Divided {
	const sign = SIGN.exec(last.text)?.[0] ?? '';
	const head = bare(last.text.replace(SIGN, ''));
	const tail = bare(first.text);
	const soft = /^\u00ad*$/u.test(sign);
	return { sign, soft, head, tail, joined: `${head}${tail}`, kept: `${head}-${tail}` };
}

/** What speaks for a hyphen of the word's own; what is negative, for one of the line. */
function evidenceOf(
	{ soft, head, tail, joined, kept }: Divided,
	before: DraftCell,
	first: RawWord,
	{ lexicon, hyphenated }: LineEndContext,
): Evidence[] {
	return [
		{ term: 'page', nats: SEEN * (seen(lexicon, kept) - seen(lexicon, joined)) },
		{ term: 'word-list', nats: isKnown(lexicon, joined) ? -LISTED : 0 },
		{ term: 'habit', nats: hyphenated ? -HABIT : HABIT },
		{ term: 'shape', nats: /^\p{Lu}+$|\d$/u.test(head) || /^\p{Lu}|^\d/u.test(first.text) ? SHORT_HEAD : 0 },
		...compound(before, head, tail, lexicon),
		...chained(head, tail, lexicon),
		...(soft ? [{ term: 'soft-hyphen', nats: -SOFT } as const] : []),
	];
}

function decided(
	line: number,
	{ kept, joined }: Divided,
	evidence: readonly Evidence[],
	editor: LineEndContext['editor'],
): { readonly keep: boolean; readonly decision: Decision } {
	const sum = evidence.reduce((total, { nats }) => total + nats, 0);
	const keep = editor ? editor.keep : sum >= 0;
	const decision: Decision = {
		subject: 'join',
		line,
		chosen: keep ? kept : joined,
		rival: keep ? joined : kept,
		margin: editor ? 0 : Math.abs(sum),
		evidence: keep ? evidence : evidence.map(({ term, nats }) => ({ term, nats: -nats })),
		by: editor ? 'editor' : 'engine',
		...(editor ? { reason: editor.reason } : {}),
		undecided: false,
	};
	return { keep, decision };
}

/** What speaks for a hyphen of a word that has some already, and whose last part is a word of its own. */
function chained(head: string, tail: string, lexicon: Lexicon): Evidence[] {
	const parts = head.split(/[-‐]/u);
	const part = (parts.at(-1) ?? '').toLowerCase();
	if (parts.length < 2 || isKnown(lexicon, part + tail)) return [];
	const isWord = [lexicon.language, languageOf(LENDER)].some(
		({ frequent, vocabulary }) => frequent.has(part) || vocabulary.has(part),
	);
	return isWord ? [{ term: 'hyphens', nats: parts.length > 2 ? CHAIN : SHORT_CHAIN }] : [];
}

/** 1 where the page has this word; for one with a hyphen also where it has another that begins so. */
function seen(lexicon: Lexicon, word: string): number {
	const core = word.toLowerCase();
	if ((lexicon.counts.get(core) ?? 0) > 0) return 1;
	const hyphen = core.indexOf('-');
	if (hyphen < 0) return 0;
	const stem = core.slice(0, Math.min(core.length, hyphen + 5));
	for (const other of lexicon.counts.keys())
		if (other.startsWith(stem) && other.length > hyphen + 3) return 1;
	return 0;
}

/**
 * What speaks for two words with a hyphen of their own, where the whole is not a word the page or the
 * language knows.
 */
function compound(before: DraftCell, head: string, tail: string, lexicon: Lexicon): Evidence[] {
	if (isKnown(lexicon, head + tail)) return [];
	const { code } = lexicon.language;
	// Each half counts once on the page: where it stands itself.
	const isWord = (word: string): boolean =>
		word.length > 2 &&
		((lexicon.counts.get(word.toLowerCase()) ?? 0) > 1 ||
			lexicon.language.vocabulary.has(word.toLowerCase()));
	const inside = /[^.!?:…]$/u.test(before.words.at(-2)?.text ?? '.');
	return [
		// A name that also stands alone: `Debian-systeem`. In German every noun has a capital.
		{ term: 'name', nats: code !== 'de' && inside && /^\p{Lu}\p{Ll}/u.test(head) && isWord(head) ? NAME : 0 },
		// No division leaves a part without a vowel: `gcm-viewer`.
		{ term: 'no-vowel', nats: /^[^aeiouyáàâäéèêëíîïóôöúûüæœø]+$/iu.test(head) ? SHORT_HEAD : 0 },
		{ term: 'two-words', nats: code === 'en' && isWord(head) && isWord(tail) ? TWO_WORDS : 0 },
		{ term: 'enclitic', nats: code === 'fr' && ENCLITICS.test(tail) ? SEEN : 0 },
	];
}

/**
 * Whether a line end after a sign other than a word's hyphen joins: `en/` `of`, `1994–` `98`, `en -`
 * `lezers`.
 */
function isTied(before: DraftCell, last: RawWord, first: RawWord): boolean {
	if (/\/$/u.test(last.text)) return true;
	if (/\d–$/u.test(last.text)) return /^\d/u.test(first.text);
	const word = bare(before.words.at(-2)?.text ?? '').toLowerCase();
	return /^[-‐]$/u.test(last.text) && SUSPENDED.has(word) && /^\p{Ll}/u.test(first.text);
}
