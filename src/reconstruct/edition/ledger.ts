/** Assembled chapters → `account.json`: every character's place, every change and every decision. */

import type {
	Account,
	AccountBlock,
	AccountDecision,
	AccountPage,
	ApparatusEntry,
} from '#edition/account.ts';
import { furnitureId } from '#edition/anchors.ts';
import type { Disposition, Span } from '#edition/model.ts';
import { accountOf } from '#reconstruct/account.ts';
import type { AssembledChapter } from '#reconstruct/edition/chapter.ts';
import { type EditionPage, type FlowBlock, flowBlock, textOf } from '#reconstruct/edition/flow.ts';
import { sha256 } from '#reconstruct/platform.ts';

const DISPOSITIONS: readonly Disposition[] = [
	'body',
	'heading',
	'pullquote',
	'caption',
	'call',
	'definition',
	'furniture',
	'emended',
];

/** Ids of a page's header and folio. */
function furniture(page: EditionPage): [FlowBlock, string][] {
	const counts = { header: 0, folio: 0 };
	return page.reading.blocks.flatMap((block, index): [FlowBlock, string][] => {
		if (block.kind !== 'header' && block.kind !== 'folio') return [];
		counts[block.kind] += 1;
		return [[flowBlock(page, block, index), furnitureId(page.folio, block.kind, counts[block.kind])]];
	});
}

/** The seed's stretches that a text came from. */
const sourceOf = (block: FlowBlock): AccountBlock['source'] =>
	block.pieces.flatMap(({ page, piece }) => {
		const spans: readonly Span[] =
			piece.kind === 'run' ? [piece.span] : piece.kind === 'changed' ? piece.change.spans : [];
		return spans.map(({ line, start, end }) => ({ page: page.file, line, start, end }));
	});

/** A chapter's blocks in reading order: a page's furniture where it begins, notes after the section that calls them. */
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
			text: textOf(block),
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
						...item.pieces.flatMap(({ page, piece }) => (piece.kind === 'page-break' ? begun(page) : [])),
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

/** Two decimals: more would differ between machines and say nothing. */
const rounded = (nats: number): number => Math.round(nats * 100) / 100 + 0;

/**
 * The whole account of an edition.
 * @param editionDigest SHA-256 of `edition.yaml`
 */
export async function ledger(
	edition: string,
	editionDigest: string,
	chapters: readonly AssembledChapter[],
): Promise<Account> {
	const entries = chapters.flatMap(blocksOf);
	const idByPart = new Map<EditionPage, Map<number, string>>();
	for (const [block, { id }] of entries) {
		for (const { page, index } of block.parts) {
			const known = idByPart.get(page) ?? new Map<number, string>();
			idByPart.set(page, known.set(index, id));
		}
	}
	const idAt = (page: EditionPage, index: number) => idByPart.get(page)?.get(index) ?? '';
	const pages = chapters.flatMap(({ config, pages: own }) =>
		own.map((page) => pageOf(page, config.slug, idAt)),
	);
	const blocks = entries.map(([, block]) => block);
	const apparatus = entries.flatMap(([block, { id }]) =>
		block.pieces.flatMap(({ page, piece }): ApparatusEntry[] =>
			piece.kind === 'changed' ? [{ ...piece.change, page: page.file, block: id }] : [],
		),
	);
	const decisions = chapters.flatMap(({ pages: own, joins }) =>
		own.flatMap(({ file, reading }) => [
			...reading.decisions.map(
				(decision): AccountDecision => ({
					...decision,
					margin: rounded(decision.margin),
					evidence: decision.evidence.map(({ term, nats }) => ({ term, nats: rounded(nats) })),
					page: file,
				}),
			),
			...joins.filter(({ page }) => page === file),
		]),
	);
	const byDisposition = Object.fromEntries(DISPOSITIONS.map((name) => [name, 0])) as Record<
		Disposition,
		number
	>;
	for (const { reading } of chapters.flatMap(({ pages: own }) => own)) {
		for (const { line, start, end, disposition } of accountOf(reading.lines, reading).spans) {
			byDisposition[disposition] += (reading.lines[line - 1] ?? '')
				.slice(start, end)
				.replace(/\s/gu, '').length;
		}
	}
	const read = blocks.filter(({ section }) => section !== null);
	const text = read.map((block) => block.text).join('\n\n');
	return {
		edition,
		figures: {
			pages: pages.length,
			rawLines: pages.reduce((sum, { lines }) => sum + lines, 0),
			characters: pages.reduce((sum, page) => sum + page.characters, 0),
			words: text.split(/\s+/u).filter((word) => word !== '').length,
			byDisposition,
			paragraphs: read.filter(({ kind }) => kind === 'paragraph').length,
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
