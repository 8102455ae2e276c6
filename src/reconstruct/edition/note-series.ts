/**
 * Notes at the end of a report, whose numbers begin anew for each of its chapters: which series of notes is of
 * which series of calls. They stand in the same order.
 */
import { noteIdentifier } from '#edition/anchors.ts';
import { piecesOf } from '#edition/content.ts';
import type { Piece } from '#edition/model.ts';
import { noteMark } from '#edition/note-marks.ts';
import type { EditionPage, FlowBlock } from '#reconstruct/edition/flow.ts';

/** A footnote with the identifier that calls and ids use. */
export interface Note {
	readonly identifier: string;
	readonly label: string;
	readonly block: FlowBlock;
}

export type Call = Extract<Piece, { kind: 'call' }>;

/** Where a block's part on a page stands in the reading order of the chapter. */
type PlaceOf = (block: FlowBlock, page: EditionPage) => number;

/** More than a page has blocks. */
const MOST_BLOCKS = 1e5;

/** @param pages of the chapter; what stands on another one comes after them */
export function placesIn(pages: readonly EditionPage[]): PlaceOf {
	const order = new Map(pages.map((page, index) => [page, index]));
	return ({ parts }, page) =>
		(order.get(page) ?? pages.length) * MOST_BLOCKS + (parts.find((part) => part.page === page)?.index ?? 0);
}

const rankOf = (label: string): number => noteMark(label)?.rank ?? 0;

/** Parts of a list at each of which its numbers begin anew. */
function anew<One>(
	list: readonly One[],
	begins: (one: One, highest: number) => boolean,
	rank: (one: One) => number,
): One[][] {
	const series: One[][] = [];
	let highest = 0;
	for (const one of list) {
		const last = series.at(-1);
		if (!last || begins(one, highest)) {
			series.push([one]);
			highest = rank(one);
		} else {
			last.push(one);
			highest = Math.max(highest, rank(one));
		}
	}
	return series;
}

/**
 * For calls that precede more than one series of notes without text between: the notes of their own series.
 * None where the series of calls are not as many.
 */
export function seriesOf(
	blocks: readonly FlowBlock[],
	notes: readonly Note[],
	placeOf: PlaceOf,
): ReadonlyMap<Call, ReadonlySet<Note>> {
	const known = new Set(notes.map(({ label }) => noteIdentifier(label)));
	const calls = blocks
		.filter(({ kind }) => kind !== 'footnote')
		.flatMap((block) =>
			piecesOf(block.content).flatMap(({ page, piece }) =>
				piece.kind === 'call' && known.has(noteIdentifier(piece.label))
					? [{ at: placeOf(block, page), call: piece }]
					: [],
			),
		)
		.toSorted((a, b) => a.at - b.at);
	const defined = notes
		.map((note) => ({ at: placeOf(note.block, note.block.page), note }))
		.toSorted((a, b) => a.at - b.at);
	const found = new Map<Call, ReadonlySet<Note>>();
	let from = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < defined.length; ) {
		const first = defined[i]?.at ?? 0;
		const until = calls.find(({ at }) => at > first)?.at ?? Number.POSITIVE_INFINITY;
		const own = defined.slice(i).filter(({ at }) => at < until);
		const before = calls.filter(({ at }) => at > from && at < first);
		const ofNotes = anew(
			own,
			({ note }, highest) => rankOf(note.label) <= highest,
			({ note }) => rankOf(note.label),
		);
		const ofCalls = anew(
			before,
			({ call }, highest) => rankOf(call.label) === 1 && highest > 1,
			({ call }) => rankOf(call.label),
		);
		if (ofNotes.length > 1 && ofNotes.length === ofCalls.length)
			for (const [k, series] of ofCalls.entries()) {
				const meant = new Set(ofNotes[k]?.map(({ note }) => note));
				for (const { call } of series) found.set(call, meant);
			}
		from = first;
		i += Math.max(1, own.length);
	}
	return found;
}
