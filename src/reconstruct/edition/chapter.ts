/**
 * A chapter with its sections, ids and notes: everything that a file or an account says of it, still in one
 * value.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { AccountDecision } from '#edition/account/account.ts';
import { countedId, footnoteId, paragraphId } from '#edition/anchors.ts';
import { traitsOf } from '#edition/block-kinds.ts';
import { piecesOf } from '#edition/content.ts';
import type { PageEndDecision } from '#edition/yaml/decisions.ts';
import type { ChapterConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';
import { chapterFlow, type FlowContext } from '#reconstruct/edition/chapter-flow.ts';
import type { EditionPage, FlowBlock, FlowItem } from '#reconstruct/edition/flow.ts';
import { headingSlugs } from '#reconstruct/edition/heading-slugs.ts';
import type { Note } from '#reconstruct/edition/note-series.ts';
import { type Notes, pairNotes } from '#reconstruct/edition/notes.ts';
import { type FlowSection, sectionsOf } from '#reconstruct/edition/sections.ts';

/** The slug of the text before the first heading. */
const BEGIN = 'begin';

/** A section with its place and its notes. */
export interface AssembledSection extends FlowSection {
	readonly slug: string;
	/** Folio it begins on, and the ordinal there of the first paragraph that begins in it. */
	readonly begins: { readonly folio: string; readonly paragraph: number };
	/**
	 * Its notes in the order of their first call here; `repeats` is the ordinal of that call where it is not 1.
	 */
	readonly notes: readonly { readonly note: Note; readonly repeats?: number }[];
}

/** A chapter of the edition. */
export interface AssembledChapter {
	readonly config: ChapterConfig;
	readonly pages: readonly EditionPage[];
	readonly sections: readonly AssembledSection[];
	/** Public id of every block, notes included. */
	readonly ids: ReadonlyMap<FlowBlock, string>;
	readonly notes: Notes;
	readonly used: ReadonlySet<PageEndDecision>;
	readonly joins: readonly AccountDecision[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Counts by a name on each page. */
function counter() {
	const counts = new Map<EditionPage, Map<string, number>>();
	const sofar = (page: EditionPage, name: string): number => counts.get(page)?.get(name) ?? 0;
	const next = (page: EditionPage, name: string): number => {
		const ordinal = sofar(page, name) + 1;
		counts.set(page, (counts.get(page) ?? new Map()).set(name, ordinal));
		return ordinal;
	};
	return { sofar, next };
}

/** What paragraphs are counted by. */
const PARAGRAPHS = '';

/** The page that begins inside or with an item. */
const lastPageOf = (item: FlowItem): EditionPage | undefined =>
	item.kind === 'page-start'
		? item.page
		: piecesOf(item.content).findLast(({ piece }) => piece.kind === 'page-break')?.page;

/** Ids of all blocks but headings and notes, and where each section begins. */
function numbered(sections: readonly FlowSection[], ids: Map<FlowBlock, string>) {
	const counted = counter();
	let page: EditionPage | undefined;
	return sections.map(({ items }) => {
		const text = items.findIndex(({ kind }) => kind !== 'page-start');
		const leading = items.slice(0, text < 0 ? items.length : text).at(-1)?.page;
		const first = leading ?? page ?? items[0]?.page;
		const paragraph = (first ? counted.sofar(first, PARAGRAPHS) : 0) + 1;
		for (const item of items) {
			if (item.kind !== 'page-start') {
				const { id } = traitsOf(item.kind);
				const { folio } = item.page;
				if (id.by === 'paragraph') ids.set(item, paragraphId(folio, counted.next(item.page, PARAGRAPHS)));
				if (id.by === 'kind') ids.set(item, countedId(folio, id.name, counted.next(item.page, id.name)));
			}
			page = lastPageOf(item) ?? page;
		}
		return { folio: first?.folio ?? '', paragraph };
	});
}

/** The notes of each section. A note whose first call stands in an earlier section is repeated. */
function notesOf(sections: readonly FlowSection[], notes: Notes): { note: Note; repeats?: number }[][] {
	const calls = new Map<Note, number>();
	return sections.map(({ items }) => {
		const here = new Map<Note, number>();
		const queue: FlowBlock[] = items.filter((item): item is FlowBlock => item.kind !== 'page-start');
		for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
			for (const { piece } of piecesOf(block.content)) {
				const note = piece.kind === 'call' ? notes.meaning.get(piece) : undefined;
				if (note === undefined) continue;
				const ordinal = (calls.get(note) ?? 0) + 1;
				calls.set(note, ordinal);
				if (here.has(note)) continue;
				here.set(note, ordinal);
				queue.push(note.block);
			}
		}
		return [...here].map(([note, ordinal]) => (ordinal === 1 ? { note } : { note, repeats: ordinal }));
	});
}

/** Assembles the chapter; `index` is its place in edition.yaml, `context` what the whole edition tells of it. */
export function assembleChapter(
	{
		config,
		index,
		context,
	}: { readonly config: ChapterConfig; readonly index: number; readonly context: FlowContext },
	pages: readonly EditionPage[],
	decisions: readonly PageEndDecision[],
	source: YamlSource,
): AssembledChapter {
	const { flow, definitions, used, joins, diagnostics } = chapterFlow(pages, decisions, source.file, context);
	const cut = sectionsOf(flow);
	const blocks = flow.filter((item): item is FlowBlock => item.kind !== 'page-start');
	const notes = pairNotes(blocks, definitions, pages, source.file);
	const begin = cut.some(({ headings }) => headings.length === 0) ? [BEGIN] : [];
	const { slugs, diagnostics: slugFaults } = headingSlugs(
		cut.flatMap(({ headings }) => headings),
		config,
		index,
		source,
		new Set(begin),
	);

	const ids = new Map<FlowBlock, string>(slugs);
	const begins = numbered(cut, ids);
	for (const note of notes.notes) ids.set(note.block, footnoteId(note.identifier));
	const sectionNotes = notesOf(cut, notes);
	const sections = cut.map((section, order): AssembledSection => {
		const [heading] = section.headings;
		return {
			...section,
			slug: heading === undefined ? BEGIN : (slugs.get(heading) ?? ''),
			begins: begins[order] ?? { folio: '', paragraph: 1 },
			notes: sectionNotes[order] ?? [],
		};
	});
	const empty: Diagnostic[] =
		blocks.length + definitions.length > 0 ? [] : [withoutText(config, index, source)];
	return {
		config,
		pages,
		sections,
		ids,
		notes,
		used,
		joins,
		diagnostics: [...diagnostics, ...slugFaults, ...empty],
	};
}

/** A cover, or pages of pictures: nothing is lost, and it may be a page that is listed wrongly. */
const withoutText = (config: ChapterConfig, index: number, source: YamlSource): Diagnostic => ({
	code: 'edition/chapter-empty',
	severity: 'review',
	safe: true,
	...source.at(['chapters', index, 'pages']),
	reason: `The pages of “${config.slug}” hold no running text.`,
	act: ['List the pages that hold the chapter’s text, or join it to the next chapter.'],
});
