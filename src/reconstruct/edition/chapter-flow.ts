/** The pages of a chapter → one flow of text, its pull quotes, and its footnotes, joined where pages meet. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { AccountDecision } from '#edition/account/account.ts';
import { kindsWhere, traitsOf } from '#edition/block-kinds.ts';
import type { PageEndDecision } from '#edition/yaml/decisions.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
import {
	type EditionPage,
	type FlowBlock,
	type FlowItem,
	firstPlace,
	flowBlock,
	joined,
	textOf,
} from '#reconstruct/edition/flow.ts';
import { headingsOverNotes } from '#reconstruct/edition/headings-over-notes.ts';
import type { Lent } from '#reconstruct/edition/lent-notes.ts';
import type { Call } from '#reconstruct/edition/note-series.ts';
import { type LooseNote, UNTIL } from '#reconstruct/edition/notes.ts';
import { joinPages, type PageJoin } from '#reconstruct/edition/page-ends.ts';
import { readPlainSigns } from '#reconstruct/edition/plain-signs.ts';
import { placePullQuotes } from '#reconstruct/edition/pull-quotes.ts';

/** A chapter before it has sections. */
export interface ChapterFlow {
	readonly flow: readonly FlowItem[];
	/** Footnotes in the order of the pages. */
	readonly definitions: readonly FlowBlock[];
	/** Decisions that were taken. */
	readonly used: ReadonlySet<PageEndDecision>;
	/** How its pages meet. */
	readonly joins: readonly AccountDecision[];
	readonly diagnostics: readonly Diagnostic[];
	/** Notes without a label that nothing runs on to. */
	readonly loose: readonly LooseNote[];
}

const IN_FLOW = kindsWhere(({ stands }) => stands === 'flow');
const RUNNING = kindsWhere(({ stands }) => stands === 'flow' || stands === 'apart');
const HUNG = kindsWhere(({ stands }) => stands === 'hung');
const AT_FOOT = kindsWhere(({ stands }) => stands === 'foot');

const isText = (item: FlowItem): item is FlowBlock => item.kind !== 'page-start' && IN_FLOW.has(item.kind);

/**
 * Whether an item that stands beside the text is counted among the paragraphs of its page, as the parts of a
 * sidebar are: it is read before the paragraph that runs on to the next page, whose mark ends the count.
 */
const isCounted = (item: FlowItem): boolean =>
	item.kind !== 'page-start' && !IN_FLOW.has(item.kind) && traitsOf(item.kind).id.by === 'paragraph';

/** A sign that notes under a table begin with: what begins so goes on with nothing. */
const BEGINS_NOTE = /^\s*[*†‡§¶]/u;

/**
 * Whether two blocks may be one: what goes on has no label, and is of the same kind or looks like a
 * paragraph.
 */
const mayMeet = (above: FlowBlock, below: FlowBlock): boolean =>
	traitsOf(above.kind).runsOn &&
	below.label === undefined &&
	!BEGINS_NOTE.test(textOf(below)) &&
	(below.kind === above.kind || below.kind === 'paragraph');

/** Every word of the pages in small letters, hyphens kept. */
function vocabulary(pages: readonly EditionPage[]): Set<string> {
	const words = new Set<string>();
	for (const page of pages) {
		page.reading.blocks.forEach((block, index) => {
			const found = textOf(flowBlock(page, block, index)).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
			for (const word of found) words.add(word.toLowerCase());
		});
	}
	return words;
}

/** Footnotes, with one that runs over the foot of a page made whole. */
function definitionsOf(blocks: readonly FlowBlock[]): { definitions: FlowBlock[]; loose: LooseNote[] } {
	const definitions: FlowBlock[] = [];
	const loose: LooseNote[] = [];
	for (const block of blocks) {
		const above = definitions.at(-1);
		if (block.label !== undefined) definitions.push(block);
		else if (above !== undefined && above.parts.at(-1)?.page !== block.page) {
			const turn = { page: block.page, piece: { kind: 'line-end', reading: ' ' } as const };
			definitions.splice(-1, 1, joined(above, turn, block));
		} else {
			loose.push({ block, asked: withoutLabel(block) });
		}
	}
	return { definitions, loose };
}

function withoutLabel(block: FlowBlock): Diagnostic {
	const at = firstPlace(block);
	return {
		code: 'notes/definition-without-label',
		severity: 'review',
		safe: true,
		...(at ? atSpan(at.page, at.span) : { file: block.page.path }),
		reason: `This footnote has no label, and no footnote on the page before runs on to it. ${UNTIL}`,
		act: [
			'Look at the printed page and add what these lines are, under decisions:',
			`  - { page: "${block.page.file}", line: ${at?.span.line ?? '…'}, column: …, is: paragraph, reason: "…" }`,
		],
	};
}

/** What the other chapters, and a first look at the notes, tell of a chapter. */
export interface FlowContext {
	/** The chapter's own notes and those of it that stand elsewhere, less those that are of another chapter. */
	readonly lent?: Lent | undefined;
	/** Calls that mean no note. */
	readonly idle?: ReadonlySet<Call>;
}

/** Assembles the pages, which are in their printed order; `yaml` is the path of edition.yaml. */
export function chapterFlow(
	pages: readonly EditionPage[],
	decisions: readonly PageEndDecision[],
	yaml: string,
	{ lent = (own) => own, idle = new Set() }: FlowContext = {},
): ChapterFlow {
	const words = vocabulary(pages);
	const flow: FlowItem[] = [];
	const quotes: FlowBlock[] = [];
	const notes: FlowBlock[] = [];
	const diagnostics: Diagnostic[] = [];
	const used = new Set<PageEndDecision>();
	const joins: AccountDecision[] = [];
	const all: FlowBlock[] = [];
	let before: EditionPage | undefined;

	for (const page of pages) {
		const blocks = page.reading.blocks.map((block, index) => flowBlock(page, block, index));
		all.push(...blocks);
		quotes.push(...blocks.filter(({ kind }) => HUNG.has(kind)));
		notes.push(...blocks.filter(({ kind }) => AT_FOOT.has(kind)));
		const running = blocks.filter(({ kind }) => RUNNING.has(kind));

		const at = flow.findLastIndex(isText);
		const last = flow[at];
		const above = last && isText(last) ? last : undefined;
		const below = running.find(isText);
		// A page of captions alone lies between them: its place is after the one, before the other.
		const apart = flow.slice(at + 1).some((item) => item.kind === 'page-start');
		const meet = above && below && mayMeet(above, below) && !apart;
		const decision = decisions.find((candidate) => candidate.page === before?.file);
		if (meet && decision) used.add(decision);
		const join: PageJoin = meet ? joinPages(above, below, decision, words, yaml) : { diagnostics: [] };
		diagnostics.push(...join.diagnostics);
		if (join.decision) joins.push(join.decision);
		if (join.joined) {
			const beside = flow.splice(at);
			flow.push(
				...beside.filter(isCounted),
				join.joined,
				...beside.slice(1).filter((item) => !isCounted(item)),
			);
			flow.push(...running.filter((block) => block !== below));
		} else {
			flow.push({ kind: 'page-start', page }, ...running);
		}
		before = page;
	}
	const { definitions: own, loose } = definitionsOf(notes);
	const definitions = lent(own);
	const over = headingsOverNotes(all);
	const marked = flow.map((item): FlowItem => {
		if (item.kind !== 'heading') return item;
		const above = over.parts.has(item) ? 'parts' : over.notes.has(item) ? 'notes' : undefined;
		return above ? { ...item, over: above } : item;
	});
	const read = readPlainSigns(placePullQuotes(marked, quotes, pages), definitions, { yaml, idle });
	return { ...read, used, joins, loose, diagnostics: [...diagnostics, ...read.diagnostics] };
}
