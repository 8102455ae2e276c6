/**
 * Calls at their word. A raised call on a row of its own belongs to a word of the row below it: a gap before punctuation gives it
 * away, a word of the note speaks for a place, numbers rise in reading order, and a call hardly follows a small word.
 * A call that kept its word (`gegevens8`) only has to be told from a word that ends in a digit.
 */
import type { Decision, PageDecision, Span } from '#edition/model.ts';
import { bare } from '#reconstruct/evidence/word-class.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { isKnown, type Lexicon } from '#reconstruct/stages/letters.ts';
import { gluedLabel, type RaisedCall } from '#reconstruct/stages/raised-calls.ts';
import type { RawWord } from '#reconstruct/stages/raw-lines.ts';

/** A call at its place in the text. */
export interface PlacedCall {
	readonly label: string;
	/** Where the label stands in the seed. */
	readonly span: Span;
	/** Block, and the raw place right after the word it follows. */
	readonly block: number;
	readonly line: number;
	readonly at: number;
	/** The word it follows, without outer punctuation. */
	readonly after: string;
}

export interface Calls {
	readonly placed: readonly PlacedCall[];
	readonly decisions: readonly Decision[];
	/** Raised calls without a word: no text in the row below. */
	readonly homeless: readonly RaisedCall[];
	/** Editor's decisions that hit nothing. */
	readonly idle: readonly PageDecision[];
}

/** A place in the text a call may have. */
interface Place {
	readonly block: number;
	/** Position in reading order. */
	readonly order: number;
	readonly line: number;
	readonly word: RawWord;
	readonly next: RawWord | undefined;
}

interface Candidate extends Place {
	readonly score: number;
	readonly terms: readonly { readonly term: string; readonly nats: number }[];
}

const GAP = 6;
const NOTE_WORD = 3;
const SMALL_WORD = -3;
const LONG_WORD = 0.8;
const BEFORE_STOP = 0.6;
const UNORDERED = -8;
const KNOWN_WORD = 2;

/** All places in the running text, in reading order. */
function placesOf(blocks: readonly DraftBlock[]): Place[] {
	const places: Place[] = [];
	blocks.forEach((block, index) => {
		if (!['paragraph', 'heading', 'caption'].includes(block.kind)) return;
		for (const cell of block.cells) {
			cell.words.forEach((word, i) => {
				places.push({ block: index, order: places.length, line: cell.line, word, next: cell.words[i + 1] });
			});
		}
	});
	return places;
}

function scored(place: Place, note: ReadonlySet<string>, lexicon: Lexicon): Candidate {
	const core = bare(place.word.text).toLowerCase();
	const terms = [
		{ term: 'gap-before-punctuation', nats: place.next && /^[,.;:!?]$/.test(place.next.text) ? GAP : 0 },
		{ term: 'note-words', nats: shares(core, note) ? NOTE_WORD : 0 },
		{ term: 'small-word', nats: lexicon.language.frequent.has(core) || core.length < 3 ? SMALL_WORD : 0 },
		{ term: 'long-word', nats: core.length > 8 ? LONG_WORD : 0 },
		{ term: 'before-stop', nats: /[.,;:]$/.test(place.word.text) ? BEFORE_STOP : 0 },
	].filter(({ nats }) => nats !== 0);
	return { ...place, terms, score: terms.reduce((sum, { nats }) => sum + nats, 0) };
}

/** Whether a word and a word of the note begin with the same nine letters, or are the same word of five or more. */
function shares(core: string, note: ReadonlySet<string>): boolean {
	if (core.length < 5) return false;
	if (note.has(core)) return true;
	if (core.length < 9) return false;
	for (const other of note) if (other.length >= 9 && other.slice(0, 9) === core.slice(0, 9)) return true;
	return false;
}

export function placeCalls(
	blocks: readonly DraftBlock[],
	raised: readonly RaisedCall[],
	nextRow: (line: number) => number | undefined,
	lexicon: Lexicon,
	editor: readonly PageDecision[],
): Calls {
	const places = placesOf(blocks);
	const notes = new Map<string, ReadonlySet<string>>();
	for (const block of blocks) {
		if (block.kind !== 'footnote') continue;
		const words = block.cells.flatMap((cell) => cell.words.map((word) => bare(word.text).toLowerCase()));
		if (words[0]) notes.set(words[0], new Set(words.slice(1)));
	}
	const decisions: Decision[] = [];
	const homeless: RaisedCall[] = [];
	const wishes: {
		readonly call: RaisedCall;
		readonly candidates: readonly Candidate[];
		readonly reason?: string;
		readonly glued: boolean;
	}[] = [];
	const idle = new Set(editor.filter((decision) => decision.kind === 'call'));

	for (const call of raised) {
		const decided = editor.find((decision) => decision.kind === 'call' && decision.line === call.line);
		const row = nextRow(call.line);
		let candidates = places
			.filter((place) => place.line === row)
			.map((place) => scored(place, notes.get(call.label) ?? new Set(), lexicon));
		let reason: string | undefined;
		if (decided?.kind === 'call') {
			const named = candidates.filter(
				({ word }) => bare(word.text) === bare(decided.after) || word.text === decided.after,
			);
			if (named.length > 0) {
				candidates = named.slice(0, 1);
				reason = decided.reason;
				idle.delete(decided);
			}
		}
		if (candidates.length === 0) homeless.push(call);
		else wishes.push({ call, candidates, glued: false, ...(reason ? { reason } : {}) });
	}
	for (const label of notes.keys()) {
		if (wishes.some(({ call }) => call.label === label)) continue;
		const candidates = places
			.filter((place) => gluedLabel(place.word.text) === label)
			.map((place) => {
				const stem = place.word.text.replace(/\d+[^\p{L}\d]*$/u, '');
				const score = isKnown(lexicon, stem) ? KNOWN_WORD : 0;
				return { ...place, score, terms: [{ term: 'known-word', nats: score }] };
			});
		const first = candidates[0];
		if (first) wishes.push({ call: { label, line: first.line, start: 0, end: 0 }, candidates, glued: true });
	}
	wishes.sort((a, b) => Number(a.call.label) - Number(b.call.label));

	// Numbers rise in reading order: the best chain of places, one a call.
	interface Chain {
		readonly score: number;
		readonly order: number;
		readonly picks: readonly Candidate[];
	}
	let chains: Chain[] = [{ score: 0, order: -1, picks: [] }];
	for (const { candidates } of wishes) {
		const next: Chain[] = [];
		for (const candidate of candidates) {
			let best: Chain | null = null;
			for (const chain of chains) {
				const score = chain.score + candidate.score + (candidate.order > chain.order ? 0 : UNORDERED);
				if (!best || score > best.score)
					best = { score, order: Math.max(chain.order, candidate.order), picks: [...chain.picks, candidate] };
			}
			if (best) next.push(best);
		}
		chains = next.sort((a, b) => b.score - a.score).slice(0, 40);
	}
	const picks = chains[0]?.picks ?? [];
	const placed = wishes.map(({ call, candidates, glued, reason }, i): PlacedCall => {
		const pick = picks[i] as Candidate;
		const digits = glued ? (/\d+(?=[^\p{L}\d]*$)/u.exec(pick.word.text) as RegExpExecArray) : null;
		const start = digits ? pick.word.start + digits.index : call.start;
		const span: Span = digits
			? { line: pick.line, start, end: start + digits[0].length }
			: { line: call.line, start: call.start, end: call.end };
		const rivals = candidates.filter((one) => one !== pick).sort((a, b) => b.score - a.score);
		const rival = rivals[0];
		decisions.push({
			subject: 'call',
			line: span.line,
			chosen: bare(pick.word.text),
			...(rival ? { rival: bare(rival.word.text) } : {}),
			margin: reason || !rival ? 0 : pick.score - rival.score,
			evidence: pick.terms,
			by: reason ? 'editor' : 'engine',
			...(reason ? { reason } : {}),
			undecided: false,
		});
		const stem = digits ? pick.word.text.slice(0, digits.index) : pick.word.text;
		// Raised calls stand before the closing punctuation of Dutch, German and French words, after it in English.
		return {
			label: call.label,
			span,
			block: pick.block,
			line: pick.line,
			at: digits ? start : pick.word.end,
			after: bare(stem),
		};
	});
	return { placed, decisions, homeless, idle: [...idle] };
}
