/**
 * Notes and calls that cannot be paired, read so that no letter is lost and nothing stops the report: such a
 * note is small print where it is printed, such a call a letter of the text. Each is asked about. It is done
 * before chapters are made, so that all that follows, the account too, knows the page as it is published.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { piecesOf, text } from '#edition/content.ts';
import type { Block, PageReading, Piece } from '#edition/model.ts';
import type { PageEndDecision } from '#edition/yaml/decisions.ts';
import { chapterFlow } from '#reconstruct/edition/chapter-flow.ts';
import { type EditionPage, type FlowBlock, spansOf } from '#reconstruct/edition/flow.ts';
import { type Lent, lentNotes } from '#reconstruct/edition/lent-notes.ts';
import type { Call } from '#reconstruct/edition/note-series.ts';
import { type LooseNote, pairNotes } from '#reconstruct/edition/notes.ts';

/** The chapters with notes that can all be paired. */
interface Settled {
	readonly chapters: readonly (readonly EditionPage[])[];
	/** By the index of a chapter. */
	readonly lent: ReadonlyMap<number, Lent>;
	/** Calls that mean no note. */
	readonly idle: ReadonlySet<Call>;
	/** The questions. */
	readonly diagnostics: readonly Diagnostic[];
}

/** @param yaml the path of edition.yaml */
export function settleNotes(
	given: readonly (readonly EditionPage[])[],
	pageEnds: readonly PageEndDecision[],
	yaml: string,
): Settled {
	const idle = new Set<Call>();
	const diagnostics: Diagnostic[] = [];
	let chapters = given;
	for (;;) {
		const lent = lentNotes(
			chapters,
			(index) => chapterFlow(chapters[index] ?? [], pageEnds, yaml).definitions,
		);
		const loose: LooseNote[] = [];
		const known = idle.size;
		for (const [index, pages] of chapters.entries()) {
			const read = chapterFlow(pages, pageEnds, yaml, { lent: lent.get(index), idle });
			const blocks = read.flow.filter((item): item is FlowBlock => item.kind !== 'page-start');
			const paired = pairNotes(blocks, read.definitions, pages, yaml);
			loose.push(...read.loose, ...paired.loose);
			for (const call of paired.idle) idle.add(call);
		}
		// What calls in a note that is none mean is looked at anew.
		if (loose.length === 0 && idle.size === known) return { chapters, lent, idle, diagnostics };
		diagnostics.push(...loose.map(({ asked }) => asked));
		chapters = asSmallPrint(chapters, loose);
	}
}

function asSmallPrint(
	chapters: readonly (readonly EditionPage[])[],
	loose: readonly LooseNote[],
): readonly (readonly EditionPage[])[] {
	const parts = Map.groupBy(
		loose.flatMap(({ block }) => block.parts),
		({ page }) => page.file,
	);
	return chapters.map((pages) =>
		pages.map((page) => {
			const own = parts.get(page.file);
			if (own === undefined) return page;
			const indexes = new Set(own.map(({ index }) => index));
			const blocks = page.reading.blocks.map((block, index) =>
				indexes.has(index) ? smallPrint(block, page.reading) : block,
			);
			return { ...page, reading: { ...page.reading, blocks } };
		}),
	);
}

/** A note as a caption, its label as the first word. */
function smallPrint({ kind: _, label, labelSpan, content, ...rest }: Block, { lines }: PageReading): Block {
	const pieces = piecesOf(content);
	if (label === undefined || labelSpan === undefined) return { ...rest, kind: 'caption', content };
	const [first] = pieces;
	const [next] = first ? spansOf(first) : [];
	const { line, start } = labelSpan;
	const words = next?.line === line && next.start > start ? lines[line - 1]?.slice(start, next.start) : label;
	const isBeside = words?.trim() === label && words !== label;
	const own: readonly Piece[] = isBeside
		? [{ kind: 'run', reading: words, span: { line, start, end: start + words.length } }]
		: [
				{ kind: 'run', reading: label, span: labelSpan },
				...(pieces.length > 0 ? [{ kind: 'line-end', reading: ' ' } as const] : []),
			];
	return { ...rest, kind: 'caption', content: text([...own, ...pieces]) };
}
