/** A section of an assembled chapter → the tree of its Markdown file. */
import { ALL_KINDS, isPlain, traitsOf } from '#edition/block-kinds.ts';
import { mapStretches, piecesOf, type TableContent } from '#edition/content.ts';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { filledRows } from '#edition/table-grid.ts';
import type { AssembledChapter, AssembledSection } from '#reconstruct/edition/chapter.ts';
import { type FlowBlock, type FlowItem, type PlacedPiece, textOf } from '#reconstruct/edition/flow.ts';
import type { Notes } from '#reconstruct/edition/notes.ts';

/** Running text of some pieces: neighbouring letters as one text. */
function inlines(pieces: readonly PlacedPiece[], notes: Notes): Inline[] {
	const found: Inline[] = [];
	let text = '';
	const flush = () => {
		if (text !== '') found.push({ kind: 'text', text });
		text = '';
	};
	for (const { piece } of pieces) {
		text += piece.reading;
		if (piece.kind === 'call') {
			flush();
			found.push({ kind: 'call', note: notes.meaning.get(piece)?.identifier ?? piece.label });
		}
		if (piece.kind === 'page-break') {
			flush();
			found.push({ kind: 'page-break', folio: piece.folio });
		}
	}
	flush();
	return found;
}

/** Rows that are all equally wide. */
const squared = (rows: TableContent<Inline>['rows']): TableContent<Inline>['rows'] =>
	filledRows(rows).map((cells) => cells.map(({ cell }) => cell));

/** Depths of the items of a list: no item stands more than one deeper than the one before it. */
function depths(items: readonly FlowItem[]): ReadonlyMap<FlowItem, number> {
	const found = new Map<FlowItem, number>();
	let above = 0;
	for (const item of items) {
		above = item.kind === 'list-item' ? Math.min(item.depth ?? 1, above + 1) : 0;
		found.set(item, above);
	}
	return found;
}

function blockOf(block: FlowBlock, depth: number, notes: Notes): SectionBlock {
	const { kind } = block;
	const content = mapStretches(block.content, (pieces) => inlines(pieces, notes));
	if (content.form === 'table')
		return { kind: 'table', content: { ...content, rows: squared(content.rows) } };
	if (content.form === 'figure') return { kind: kind === 'table' ? kind : 'figure', content };
	const { pieces } = content;
	if (kind === 'heading') return { kind, level: block.level ?? 2, content: pieces };
	if (kind === 'list-item') return { kind, label: block.label ?? '', depth, content: pieces };
	if (isPlain(kind)) return { kind, content: pieces };
	throw new Error(`A ${kind} has no place in the text of a section.`);
}

/** The section as its file holds it; `order` counts from 1. */
export function sectionContent(
	edition: string,
	chapter: AssembledChapter,
	section: AssembledSection,
	order: number,
): Section {
	const { config, ids, notes } = chapter;
	const [heading] = section.headings;
	const idsOf = (kind: FlowBlock['kind']) =>
		section.items.flatMap((item) =>
			item.kind !== 'page-start' && item.kind === kind ? [ids.get(item) ?? ''] : [],
		);
	const listed = ALL_KINDS.flatMap((kind) => {
		const { id } = traitsOf(kind);
		const own = id.by === 'kind' ? idsOf(kind) : [];
		return id.by === 'kind' && own.length > 0 ? [[id.listed, own] as const] : [];
	});
	const labels = section.notes.flatMap(({ note }) =>
		note.identifier === note.label ? [] : [[note.identifier, note.label]],
	);
	const repeats = section.notes.flatMap(({ note, repeats: ordinal }) =>
		ordinal === undefined ? [] : [[note.identifier, ordinal]],
	);
	const frontmatter: SectionFrontmatter = {
		edition,
		chapter: config.slug,
		section: section.slug,
		title: heading === undefined ? config.title : textOf(heading).trim(),
		order,
		level: heading === undefined ? 1 : (heading.level ?? 2),
		begins: section.begins,
		headings: idsOf('heading'),
		...Object.fromEntries(listed),
		...(labels.length > 0 ? { labels: Object.fromEntries(labels) } : {}),
		...(repeats.length > 0 ? { repeats: Object.fromEntries(repeats) } : {}),
	};
	const depth = depths(section.items);
	const text = section.items.map(
		(item): SectionBlock =>
			item.kind === 'page-start'
				? { kind: 'page-break', folio: item.page.folio }
				: blockOf(item, depth.get(item) ?? 1, notes),
	);
	const definitions = section.notes.map(
		({ note }): SectionBlock => ({
			kind: 'footnote',
			note: note.identifier,
			content: inlines(piecesOf(note.block.content), notes),
		}),
	);
	return { frontmatter, blocks: [...text, ...definitions] };
}
