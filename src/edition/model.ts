/**
 * The dictionary of an edition: every type that the rooms share, and nothing that computes.
 *
 * Lines and columns are counted from 1. Positions in a line count UTF-16 code units from 0, as JavaScript
 * strings do; `end` is exclusive.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { BlockKind, KindWith } from '#edition/block-kinds.ts';
import type { Content } from '#edition/content.ts';
import type { DescribedPicture } from '#edition/pictures.ts';
import type { Rule } from '#edition/rules.ts';

/**
 * A stretch of one raw line: the only way a text is pointed at.
 * @example `{ line: 6, start: 0, end: 8 }` is the word *Regionale* without its last letter.
 */
export interface Span {
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

/** The words of one row that belong to one column; `column` is `null` for what is set across the page. */
export interface Cell {
	readonly column: number | null;
	readonly span: Span;
	/** Index into {@link PageReading.blocks} of the block this cell's words belong to. */
	readonly block: number;
}

/** One raw line as words: its cells in the order of the line. An empty line has none. */
export interface Row {
	readonly line: number;
	readonly cells: readonly Cell[];
	/**
	 * Whether a cut, a column or a call of this row may well be wrong; what is undecided is always in doubt.
	 */
	readonly doubt: boolean;
}

/**
 * A change of form between diplomatic transcription and reading text. A *normalization* is one no reader
 * disputes (a hyphen the line end made, a gap before a comma); an *emendation* corrects (`T
 * oezichtsrapport`).
 */
export interface Change {
	readonly class: 'normalization' | 'emendation';
	readonly rule: Rule;
	/** The stretches replaced, in the seed's order; more than one where a line end lies between. */
	readonly spans: readonly Span[];
	/** As in the seed; a line end between two spans stands as `⏎`. */
	readonly diplomatic: string;
	/** As read. */
	readonly reading: string;
	/** The whole word of the reading text it occurs in, for the apparatus: `Toezichtsrapport`. */
	readonly lemma: string;
	/** The editor's reason, where one decided. */
	readonly reason?: string;
}

/** A piece of a block's content. Concatenating `reading` of all pieces gives the block's reading text. */
export type Piece =
	/** Letters taken over as they stand. `reading` equals the seed at `span`. */
	| { readonly kind: 'run'; readonly reading: string; readonly span: Span }
	/**
	 * The line end between two cells: one space, or nothing after a hyphen that joins. Holds no character of
	 * the seed.
	 */
	| { readonly kind: 'line-end'; readonly reading: ' ' | '' }
	/** Letters that read differently from the seed. */
	| { readonly kind: 'changed'; readonly reading: string; readonly change: Change }
	/**
	 * A footnote call; it adds nothing to the reading text. `span` is the printed label where it stands in the
	 * seed.
	 */
	| { readonly kind: 'call'; readonly reading: ''; readonly label: string; readonly span: Span }
	/**
	 * The end of a printed page inside a block that runs on to the next one. Only after pages are assembled.
	 */
	| { readonly kind: 'page-break'; readonly reading: ' ' | ''; readonly folio: string };

/** A paragraph, heading, note … of one page, in reading order. */
export interface Block {
	readonly kind: BlockKind;
	/** Heading level as far as the page tells: 2 for the highest on the page. Headings only. */
	readonly level?: number;
	/** Printed label of a note or of an item of a list: `8`, `•`, `a)`. It is not part of the reading text. */
	readonly label?: string;
	/** Where that label stands. */
	readonly labelSpan?: Span;
	/** How deep an item of a list stands: 1 for the outermost. */
	readonly depth?: number;
	readonly content: Content<Piece>;
}

/** All that a decision may be weighed by; each has its name for readers in `src/i18n`. */
export const EVIDENCE_TERMS = [
	'measure',
	'language',
	'structure',
	'page',
	'word-list',
	'habit',
	'shape',
	'note-words',
	'note-column',
	'long-word',
	'small-word',
	'short-word',
	'room',
	'name',
	'no-vowel',
	'two-words',
	'enclitic',
	'soft-hyphen',
	'hyphens',
	'known-word',
	'gap-before-punctuation',
	'before-stop',
] as const;
export type EvidenceTerm = (typeof EVIDENCE_TERMS)[number];

/** One weighed term of a decision, in nats; positive favours what was chosen. */
export interface Evidence {
	readonly term: EvidenceTerm;
	readonly nats: number;
}

/**
 * What a decision is about: where cells end, how lines and pages join, the word of a call, what a block is,
 * how letters read, the number of a page.
 */
export const DECISION_SUBJECTS = ['cut', 'join', 'call', 'block', 'letters', 'folio'] as const;
export type DecisionSubject = (typeof DECISION_SUBJECTS)[number];

/**
 * A choice with its alternative and the evidence that made it. Every row of two or more cells has one for its
 * cuts; calls, joins and blocks have one where there was a choice.
 */
export interface Decision {
	readonly subject: DecisionSubject;
	/** 1-based raw line it stands on. */
	readonly line: number;
	/**
	 * What was chosen, as words: cells joined by ` | `, the word a call follows, letters as they are read; or
	 * the kind of a block and its level, `heading 3`.
	 */
	readonly chosen: string;
	/** The words a decision is about, where `chosen` does not hold them: the first line of a block. */
	readonly words?: string;
	/** The nearest alternative, in the same form; absent where there was none. */
	readonly rival?: string;
	/** Columns of the alternative's cells, 1-based, where they are other ones. */
	readonly rivalColumns?: readonly number[];
	/** Cost of the rival minus cost of the chosen, nats; 0 where an editor decided. */
	readonly margin: number;
	readonly evidence: readonly Evidence[];
	readonly by: 'engine' | 'editor';
	/** The editor's reason. */
	readonly reason?: string;
	readonly undecided: boolean;
}

/** A page as the engine reads it, from its text alone. */
export interface PageReading {
	/** Raw lines without their terminators; `lines[0]` is line 1. */
	readonly lines: readonly string[];
	/** BCP 47 language the page was read in: `nl`, `en`, `de`, `fr`. */
	readonly language: string;
	/** Number of columns of running text. */
	readonly columns: number;
	readonly rows: readonly Row[];
	/**
	 * In reading order: header and folio first, then pull quotes across the page, then column by column; notes
	 * last.
	 */
	readonly blocks: readonly Block[];
	readonly decisions: readonly Decision[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * A table's cells as an editor sees them: as they were read, not to be told (its print stands for them), no
 * table at all, or as said here; what is not said is as it was read.
 */
export type TableDecision =
	| 'as-read'
	| 'picture'
	| 'no'
	| {
			/** Last line of the table. */
			readonly until?: number;
			/** The words of each cell of this line, from the left: these tell the columns. */
			readonly cells?: readonly string[];
			/** The lines on which rows begin. */
			readonly rows?: readonly number[];
			readonly headRows?: number;
			readonly headColumns?: number;
	  };

/** An editor's decision from `edition.yaml`, handed to the engine for one page. */
export type PageDecision =
	/**
	 * Where cells of a row end: the last words of each named column, as they stand in the raw line. `columns`:
	 * those that have words there, no others; none where the line is set across them.
	 */
	| {
			readonly kind: 'cut';
			readonly line: number;
			readonly columns?: readonly number[];
			readonly ends: Readonly<Record<number, string>>;
			readonly reason: string;
	  }
	/** The word (with its 1-based raw line) a call belongs after. */
	| { readonly kind: 'call'; readonly line: number; readonly after: string; readonly reason: string }
	/** What a block that holds this line's cell of `column` is; `null`: set across the page. */
	| {
			readonly kind: 'block';
			readonly line: number;
			readonly column: number | null;
			readonly is: KindWith<'content', 'text' | 'figure'>;
			/** Last line of it, where the blocks down to that line are one. */
			readonly until?: number;
			readonly level?: number;
			/**
			 * Of a figure, whose own words these are: its file, and what it shows; empty where it is decorative.
			 */
			readonly figure?: { readonly picture: string; readonly alt?: string };
			readonly reason: string;
	  }
	/** Whether a block begins with this line's cell of `column`, or goes on with it. */
	| {
			readonly kind: 'begins';
			readonly line: number;
			readonly column: number | null;
			readonly begins: boolean;
			readonly reason: string;
	  }
	/** What the block with this line's cell of `column` is read after: another block, or nothing. */
	| {
			readonly kind: 'order';
			readonly line: number;
			readonly column: number | null;
			readonly after: 'start' | { readonly line: number; readonly column: number | null };
			readonly reason: string;
	  }
	/** How the cells of a table stand that has words on this line; of pages with boxes. */
	| { readonly kind: 'table'; readonly line: number; readonly grid: TableDecision; readonly reason: string }
	/** A hyphen at the end of `line` in `column`: kept, or undone. */
	| {
			readonly kind: 'hyphen';
			readonly line: number;
			readonly column: number | null;
			readonly keep: boolean;
			readonly reason: string;
	  }
	/** A correction of letters: `from` stands exactly once in the line. */
	| {
			readonly kind: 'emendation';
			readonly line: number;
			readonly from: string;
			readonly to: string;
			readonly reason: string;
	  };

/** A sign that an extractor left for a glyph that it could not read. */
export interface Glyph {
	/** One character, as it stands in the pages: U+0002. */
	readonly sign: string;
	/** What is printed: `©`; empty where nothing is. */
	readonly is: string;
	readonly reason: string;
}

/** What an editor may tell the engine about a page. */
export interface ReadOptions {
	/** BCP 47; guessed from the page when absent. */
	readonly language?: string;
	readonly decisions?: readonly PageDecision[];
	/** Of the whole edition. */
	readonly glyphs?: readonly Glyph[];
	/** What pictures show, of the whole edition. */
	readonly pictures?: readonly DescribedPicture[];
}
