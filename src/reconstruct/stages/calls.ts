/**
 * Calls at their word. A raised call on a row of its own belongs to a word of the row below it
 * (`call-places.ts` weighs them); a call that kept its word (`gegevens8`) only has to be told from a word
 * that ends in a digit. The numbers rise in reading order, so all calls of the page are placed together.
 * Where the text does not tell the word, the likeliest is taken and the editor is asked.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision, PageDecision, Span } from '#edition/model.ts';
import { gluedMark, noteMark } from '#edition/note-marks.ts';
import { bare } from '#layout/language/word-class.ts';
import type { LayoutCall } from '#layout/layout.ts';
import { chainOf, type Link } from '#reconstruct/stages/call-chain.ts';
import {
	type Candidate,
	candidatesFor,
	type PlaceContext,
	placesOf,
} from '#reconstruct/stages/call-places.ts';
import { callQuestion } from '#reconstruct/stages/call-question.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { isKnown, type Lexicon } from '#reconstruct/stages/letters.ts';

/** A call at its place in the text. */
export interface PlacedCall {
	/** As printed: `8`, `[8]`. */
	readonly label: string;
	/** Where the label stands in the seed. */
	readonly span: Span;
	/** Block, and the raw place right after the word it follows. */
	readonly block: number;
	readonly line: number;
	readonly at: number;
}

/** Whether a call stands on another row than its word, or behind other words of that row. */
export const standsApart = ({ span, line, at }: PlacedCall, texts: readonly string[]): boolean =>
	span.line !== line || texts[line - 1]?.slice(at, span.start).trim() !== '';

export interface Calls {
	readonly placed: readonly PlacedCall[];
	readonly decisions: readonly Decision[];
	/** Questions about calls whose word the text does not tell. */
	readonly diagnostics: readonly Diagnostic[];
	/** Raw lines of calls whose column is uncertain. */
	readonly doubtful: ReadonlySet<number>;
	/** Raised calls without a word: no text in the row below. */
	readonly homeless: readonly LayoutCall[];
	/** Editor's decisions that were carried out. */
	readonly carriedOut: readonly PageDecision[];
}

/** A call with the places it may have. */
interface Wish {
	readonly call: LayoutCall;
	readonly candidates: readonly Candidate[];
	/** The editor's reason, where the editor named its word. */
	readonly reason?: string;
	readonly glued: boolean;
}

/** What calls are placed with. */
export interface CallContext {
	readonly lexicon: Lexicon;
	readonly editor: readonly PageDecision[];
	/** Raw lines by number, for questions. */
	readonly texts: readonly string[];
}

const KNOWN_WORD = 2;
/** A call whose word, or whose column, is less likely than this is a question. */
const SURE = 0.75;

export function placeCalls(
	blocks: readonly DraftBlock[],
	raised: readonly LayoutCall[],
	{ lexicon, editor, texts }: CallContext,
): Calls {
	const context: PlaceContext = {
		places: placesOf(blocks),
		called: new Set(raised.flatMap(({ places }) => places.map(({ line }) => line))),
		lexicon,
		noteColumns: noteColumns(blocks),
	};
	const notes = noteWords(blocks);
	const homeless: LayoutCall[] = [];
	const wishes: Wish[] = [];
	const carriedOut: PageDecision[] = [];
	for (const call of raised) {
		const candidates = candidatesFor(call, notes.get(call.mark) ?? new Set(), context);
		const decided = editor.find((decision) => decision.kind === 'call' && decision.line === call.line);
		const named = decided?.kind === 'call' ? candidates.find(isAfter(decided.after)) : undefined;
		if (decided && named) {
			carriedOut.push(decided);
			wishes.push({ call, candidates: [named], reason: decided.reason, glued: false });
		} else if (candidates.length === 0) homeless.push(call);
		else wishes.push({ call, candidates, glued: false });
	}
	for (const mark of notes.keys()) {
		if (wishes.some(({ call }) => call.mark === mark)) continue;
		const candidates = gluedCandidates(mark, context);
		const [first] = candidates;
		if (!first) continue;
		const rank = noteMark(mark)?.rank ?? 0;
		const call = { mark, label: mark, rank, line: first.line, start: 0, end: 0, places: [] };
		wishes.push({ call, candidates, glued: true });
	}
	wishes.sort((a, b) => a.call.rank - b.call.rank);

	const links = chainOf(wishes.map(({ candidates }) => candidates));
	const placed = wishes.map((wish, i) => placedCall(wish, (links[i] as Link).pick));
	const decisions = wishes.map((wish, i) =>
		decisionOf(wish, links[i] as Link, (placed[i] as PlacedCall).span.line),
	);
	const unsure = wishes.flatMap(({ call, glued }, i) => {
		const link = links[i] as Link;
		return !glued && link.sure < SURE ? [{ call, link }] : [];
	});
	return {
		placed,
		decisions,
		diagnostics: unsure.map(({ call, link }) => callQuestion(call, link, texts)),
		doubtful: new Set(unsure.filter(({ link }) => link.columnSure < SURE).map(({ call }) => call.line)),
		homeless,
		carriedOut,
	};
}

/**
 * The column of each note by its label, where notes stand under the column of their call: some note is not in
 * the last column.
 */
function noteColumns(blocks: readonly DraftBlock[]): Map<string, number> {
	const columns = blocks.flatMap(({ cells }) => cells.map(({ column }) => column ?? 0));
	const found = new Map<string, number>();
	for (const { kind, cells } of blocks) {
		const [first] = cells;
		const label = first?.words[0];
		if (kind === 'footnote' && label && first.column) found.set(keyOf(label.text), first.column);
	}
	const last = Math.max(0, ...columns);
	return [...found.values()].some((column) => column < last) ? found : new Map();
}

/** Words of the notes, lower case, by their number. */
function noteWords(blocks: readonly DraftBlock[]): Map<string, ReadonlySet<string>> {
	const notes = new Map<string, ReadonlySet<string>>();
	for (const block of blocks) {
		if (block.kind !== 'footnote') continue;
		const [label, ...words] = block.cells.flatMap((cell) => cell.words.map(({ text }) => text));
		if (label) notes.set(keyOf(label), new Set(words.map((word) => bare(word).toLowerCase())));
	}
	return notes;
}

const keyOf = (label: string): string => noteMark(label)?.mark ?? bare(label).toLowerCase();

const isAfter =
	(named: string) =>
	({ word }: Candidate): boolean =>
		word.text === named || bare(word.text) === bare(named);

/** Words that end in this mark. */
function gluedCandidates(mark: string, { places, lexicon }: PlaceContext): Candidate[] {
	return places
		.filter(({ word }) => gluedMark(word.text)?.mark === mark)
		.map((place) => {
			const score = isKnown(lexicon, stemOf(place.word.text)) ? KNOWN_WORD : 0;
			return { ...place, score, terms: [{ term: 'known-word', nats: score }] };
		});
}

/** A word without the mark at its end. */
const stemOf = (text: string): string => text.slice(0, text.lastIndexOf(gluedMark(text)?.mark ?? ''));

function placedCall({ call, glued }: Wish, { block, line, word }: Candidate): PlacedCall {
	if (!glued) {
		const { label, line: own, start, end } = call;
		return { label, span: { line: own, start, end }, block, line, at: word.end };
	}
	// From the end: a sign before it may read longer or shorter than it stands.
	const start = word.end - (word.text.length - stemOf(word.text).length);
	return { label: call.label, span: { line, start, end: start + call.label.length }, block, line, at: start };
}

const round = (nats: number): number => Math.round(nats * 100) / 100;

function decisionOf({ glued, reason }: Wish, { pick, rival, sure }: Link, line: number): Decision {
	const text = glued ? stemOf(pick.word.text) : pick.word.text;
	return {
		subject: 'call',
		line,
		chosen: bare(text),
		...(rival ? { rival: bare(rival.word.text) } : {}),
		margin: reason === undefined && rival ? round(pick.score - rival.score) : 0,
		evidence: pick.terms.map(({ term, nats }) => ({ term, nats: round(nats) })),
		by: reason === undefined ? 'engine' : 'editor',
		...(reason === undefined ? {} : { reason }),
		undecided: reason === undefined && !glued && sure < SURE,
	};
}
