/** Assembled chapters → `account.json`: every character's place, every change and every decision. */

import type {
	Account,
	AccountBlock,
	AccountDecision,
	AccountFigures,
	AccountPage,
	ApparatusEntry,
} from '#edition/account/account.ts';
import { furnitureId } from '#edition/anchors.ts';
import {
	type BlockKind,
	DISPOSITIONS,
	type Disposition,
	isAccounted,
	traitsOf,
} from '#edition/block-kinds.ts';
import { piecesOf, rowTexts } from '#edition/content.ts';
import { accountOf } from '#reconstruct/account.ts';
import type { AssembledChapter } from '#reconstruct/edition/chapter.ts';
import { type EditionPage, type FlowBlock, flowBlock, placesOf, textOf } from '#reconstruct/edition/flow.ts';
import { sha256 } from '#reconstruct/platform.ts';

/** Ids of a page's furniture. */
function furniture(page: EditionPage): [FlowBlock, string][] {
	const counts = new Map<BlockKind, number>();
	return page.reading.blocks.flatMap((block, index): [FlowBlock, string][] => {
		const { id } = traitsOf(block.kind);
		if (id.by !== 'furniture') return [];
		const ordinal = (counts.get(block.kind) ?? 0) + 1;
		counts.set(block.kind, ordinal);
		return [[flowBlock(page, block, index), furnitureId(page.folio, id.name, ordinal)]];
	});
}

/** The seed's stretches that a text came from. */
const sourceOf = (block: FlowBlock): AccountBlock['source'] =>
	placesOf(block).map(({ page, span: { line, start, end } }) => ({ page: page.file, line, start, end }));

/**
 * A chapter's blocks in reading order: a page's furniture where it begins, notes after the section that calls
 * them.
 */
function blocksOf(chapter: AssembledChapter): [FlowBlock, AccountBlock][] {
	const { config, ids } = chapter;
	const entry = (block: FlowBlock, id: string, section: string | null): [FlowBlock, AccountBlock] => [
		block,
		{
			id,
			kind: block.kind,
			chapter: config.slug,
			section,
			...(block.level === undefined ? {} : { level: block.level }),
			...(block.label === undefined ? {} : { label: block.label }),
			...(block.depth === undefined ? {} : { depth: block.depth }),
			text: textOf(block),
			...(block.content.form === 'table'
				? { rows: rowTexts(block.content, ({ piece }) => piece.reading) }
				: {}),
			source: sourceOf(block),
		},
	];
	const begun = (page: EditionPage) => furniture(page).map(([block, id]) => entry(block, id, null));
	return chapter.sections.flatMap((section) => [
		...section.items.flatMap((item) =>
			item.kind === 'page-start'
				? begun(item.page)
				: [
						entry(item, ids.get(item) ?? '', section.slug),
						...piecesOf(item.content).flatMap(({ page, piece }) =>
							piece.kind === 'page-break' ? begun(page) : [],
						),
					],
		),
		...section.notes.flatMap(({ note, repeats }) =>
			repeats === undefined ? [entry(note.block, ids.get(note.block) ?? '', section.slug)] : [],
		),
	]);
}

function pageOf(
	page: EditionPage,
	chapter: string,
	idAt: (page: EditionPage, index: number) => string,
): AccountPage {
	const { spans, characters } = accountOf(page.reading.lines, page.reading);
	return {
		file: page.file,
		folio: page.folio,
		chapter,
		digest: page.digest,
		...page.beside,
		language: page.reading.language,
		columns: page.reading.columns,
		lines: page.reading.lines.length,
		characters,
		rows: page.reading.rows.map(({ line, cells, doubt }) => ({
			line,
			doubt,
			cells: cells.map(({ column, span, block }) => ({ column, span, block: idAt(page, block) })),
		})),
		spans: spans.map(({ line, start, end, disposition, block }) => ({
			line,
			start,
			end,
			disposition,
			block: idAt(page, block),
		})),
	};
}

/** How many characters of the pages have each disposition. */
function byDisposition(pages: readonly EditionPage[]): AccountFigures['byDisposition'] {
	const counts = new Map<Disposition, number>();
	for (const { reading } of pages) {
		for (const { line, start, end, disposition } of accountOf(reading.lines, reading).spans) {
			const letters = (reading.lines[line - 1] ?? '').slice(start, end).replace(/\s/gu, '');
			counts.set(disposition, (counts.get(disposition) ?? 0) + letters.length);
		}
	}
	return Object.fromEntries(
		DISPOSITIONS.map((name) => [name, counts.get(name) ?? 0] as const).filter((entry) =>
			isAccounted(...entry),
		),
	);
}

/** Two decimals: more would differ between machines and say nothing. */
const rounded = (nats: number): number => Math.round(nats * 100) / 100 + 0;

/** The id of each block, by the part of a page that it came from. */
function idsByPart(entries: ReturnType<typeof blocksOf>): (page: EditionPage, index: number) => string {
	const idByPart = new Map<EditionPage, Map<number, string>>();
	for (const [block, { id }] of entries) {
		for (const { page, index } of block.parts) {
			const known = idByPart.get(page) ?? new Map<number, string>();
			idByPart.set(page, known.set(index, id));
		}
	}
	return (page, index) => idByPart.get(page)?.get(index) ?? '';
}

/** The decisions of a chapter, page by page. */
const decisionsOf = ({ pages, joins }: AssembledChapter): AccountDecision[] =>
	pages.flatMap(({ file, reading, decision: numbered }) => [
		...(numbered ? [numbered] : []),
		...reading.decisions.map((decision) => ({
			...decision,
			margin: rounded(decision.margin),
			evidence: decision.evidence.map(({ term, nats }) => ({ term, nats: rounded(nats) })),
			page: file,
		})),
		...joins.filter(({ page }) => page === file),
	]);

/**
 * The whole account of an edition.
 * @param editionDigest SHA-256 of `edition.yaml`
 */
export async function editionAccount(
	edition: string,
	editionDigest: string,
	chapters: readonly AssembledChapter[],
): Promise<Account> {
	const entries = chapters.flatMap(blocksOf);
	const idAt = idsByPart(entries);
	const pages = chapters.flatMap(({ config, pages: own }) =>
		own.map((page) => pageOf(page, config.slug, idAt)),
	);
	const blocks = entries.map(([, block]) => block);
	const apparatus = entries.flatMap(([block, { id }]) =>
		piecesOf(block.content).flatMap(({ page, piece }): ApparatusEntry[] =>
			piece.kind === 'changed' ? [{ ...piece.change, page: page.file, block: id }] : [],
		),
	);
	const decisions = chapters.flatMap(decisionsOf);
	const read = blocks.filter(({ section }) => section !== null);
	const text = read.map((block) => block.text).join('\n\n');
	const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
	return {
		edition,
		figures: {
			pages: pages.length,
			rawLines: sum(pages.map(({ lines }) => lines)),
			characters: sum(pages.map(({ characters }) => characters)),
			words: text.split(/\s+/u).filter((word) => word !== '').length,
			byDisposition: byDisposition(chapters.flatMap(({ pages: own }) => own)),
			paragraphs: read.filter(({ kind }) => traitsOf(kind).id.by === 'paragraph').length,
			footnotes: read.filter(({ kind }) => kind === 'footnote').length,
			normalizations: apparatus.filter((change) => change.class === 'normalization').length,
			emendations: apparatus.filter((change) => change.class === 'emendation').length,
			decisionsByEditor: decisions.filter(({ by }) => by === 'editor').length,
		},
		editionDigest,
		readingTextDigest: await sha256(text),
		pages,
		blocks,
		apparatus,
		decisions,
	};
}
