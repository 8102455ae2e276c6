/** A page on its way through the stages: what is known of it so far. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Block, Decision, PageDecision, ReadOptions, Row } from '#edition/model.ts';
import type { Boxes } from '#layout/boxes.ts';
import { type Language, languageOf } from '#layout/language/language.ts';
import type { Layout } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { ReportEvidence } from '#layout/report.ts';
import type { PlacedCall } from '#reconstruct/stages/calls.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { type Lexicon, lexiconOf } from '#reconstruct/stages/letters.ts';

/** What is known of a page beside its text. */
export interface PageOptions extends ReadOptions {
	/** Where its words stand, where the source knew. */
	readonly boxes?: Boxes;
	/** What the pages of its report tell of each other. */
	readonly report?: ReportEvidence;
}

export interface PageState {
	readonly options: PageOptions;
	readonly editor: readonly PageDecision[];
	readonly lines: readonly RawLine[];
	readonly language: Language;
	/** What the page and the language know of words. */
	readonly lexicon: Lexicon;
	readonly layout: Layout;
	readonly drafts: readonly DraftBlock[];
	readonly calls: readonly PlacedCall[];
	readonly blocks: readonly Block[];
	readonly rows: readonly Row[];
	/** 1-based lines that may well be read wrong. */
	readonly doubtful: ReadonlySet<number>;
	readonly decisions: readonly Decision[];
	readonly diagnostics: readonly Diagnostic[];
	/** The editor's decisions that were carried out. */
	readonly carriedOut: ReadonlySet<PageDecision>;
}

/** Before the first stage. */
export function startOf(lines: readonly RawLine[], options: PageOptions): PageState {
	const language = languageOf(options.language ?? '');
	return {
		options,
		editor: options.decisions ?? [],
		lines,
		language,
		lexicon: lexiconOf(language, []),
		layout: { columns: 0, cells: [], calls: [], decisions: [], diagnostics: [], carriedOut: new Set() },
		drafts: [],
		calls: [],
		blocks: [],
		rows: [],
		doubtful: new Set(),
		decisions: [],
		diagnostics: [],
		carriedOut: new Set(),
	};
}
