/**
 * Notes of a whole report in a chapter of their own at its end: each is read in the chapter that calls it.
 * The chapter of the notes has definitions and no calls; the others have calls and no definitions. Numbers
 * begin anew with each chapter, or run on through all.
 */
import { noteIdentifier } from '#edition/anchors.ts';
import { piecesOf } from '#edition/content.ts';
import type { Block } from '#edition/model.ts';
import { noteMark } from '#edition/note-marks.ts';
import type { EditionPage, FlowBlock } from '#reconstruct/edition/flow.ts';

/** A chapter's notes, of the definitions on its own pages: with those that stand elsewhere, or without. */
export type Lent = (own: readonly FlowBlock[]) => readonly FlowBlock[];

interface Told {
	/** Marks that it calls, in order. */
	readonly calls: readonly string[];
	readonly defines: boolean;
}

const markOf = (label: string): string => noteIdentifier(label);

function told(pages: readonly EditionPage[]): Told {
	const blocks: Block[] = pages.flatMap(({ reading }) => [...reading.blocks]);
	return {
		calls: blocks.flatMap(({ kind, content }) =>
			kind === 'footnote'
				? []
				: piecesOf(content).flatMap((piece) => (piece.kind === 'call' ? [markOf(piece.label)] : [])),
		),
		defines: blocks.some(({ kind }) => kind === 'footnote'),
	};
}

/**
 * The notes that each chapter gets, by its index; none where notes stand with their chapters.
 * @param definitionsOf the definitions of the chapter of an index, made whole
 */
export function lentNotes(
	chapters: readonly (readonly EditionPage[])[],
	definitionsOf: (index: number) => readonly FlowBlock[],
): ReadonlyMap<number, Lent> {
	const all = chapters.map(told);
	const from = all.findIndex(({ calls, defines }) => defines && calls.length === 0);
	const calling = all.flatMap(({ calls, defines }, index) =>
		calls.length > 0 && !defines && index < from ? [index] : [],
	);
	if (from < 0 || calling.length === 0) return new Map();
	const series: FlowBlock[][] = [];
	for (const block of definitionsOf(from)) {
		const last = series.at(-1);
		const rank = (one: FlowBlock | undefined): number => noteMark(one?.label ?? '')?.rank ?? 0;
		if (last && rank(block) > rank(last.at(-1))) last.push(block);
		else series.push([block]);
	}
	const isCalled = (block: FlowBlock, index: number): boolean =>
		all[index]?.calls.includes(markOf(block.label ?? '')) ?? false;
	const given = new Map<number, readonly FlowBlock[]>(
		calling.map((index, k) => {
			const own = series.length === calling.length ? series[k] : series.length === 1 ? series[0] : [];
			return [index, (own ?? []).filter((block) => isCalled(block, index))];
		}),
	);
	const away = new Set([...given.values()].flat());
	return new Map<number, Lent>([
		...[...given].map(([index, blocks]) => [index, (own) => [...own, ...blocks]] as [number, Lent]),
		[from, (own) => own.filter((block) => ![...away].some((one) => isSame(one, block)))],
	]);
}

/** Whether two are made of the same parts of pages. */
const isSame = (one: FlowBlock, other: FlowBlock): boolean =>
	one.parts[0]?.page === other.parts[0]?.page && one.parts[0]?.index === other.parts[0]?.index;
