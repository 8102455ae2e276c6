/** A section of an assembled chapter → the tree of its Markdown file. */
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import type { AssembledChapter, AssembledSection } from '#reconstruct/edition/chapter.ts';
import { type FlowBlock, type PlacedPiece, textOf } from '#reconstruct/edition/flow.ts';
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

function blockOf(block: FlowBlock, notes: Notes): SectionBlock {
	const content = inlines(block.pieces, notes);
	switch (block.kind) {
		case 'heading':
			return { kind: 'heading', level: block.level ?? 2, content };
		case 'pullquote':
		case 'caption':
			return { kind: block.kind, content };
		default:
			return { kind: 'paragraph', content };
	}
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
	const quotes = idsOf('pullquote');
	const captions = idsOf('caption');
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
		...(quotes.length > 0 ? { quotes } : {}),
		...(captions.length > 0 ? { captions } : {}),
		...(labels.length > 0 ? { labels: Object.fromEntries(labels) } : {}),
		...(repeats.length > 0 ? { repeats: Object.fromEntries(repeats) } : {}),
	};
	const text = section.items.map(
		(item): SectionBlock =>
			item.kind === 'page-start' ? { kind: 'page-break', folio: item.page.folio } : blockOf(item, notes),
	);
	const definitions = section.notes.map(
		({ note }): SectionBlock => ({
			kind: 'footnote',
			note: note.identifier,
			content: inlines(note.block.pieces, notes),
		}),
	);
	return { frontmatter, blocks: [...text, ...definitions] };
}
