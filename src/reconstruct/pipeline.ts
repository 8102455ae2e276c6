/**
 * A page's text, as an extractor left it, and where its words stood if the source knew → what is printed on
 * it.
 */
import type { PageReading } from '#edition/model.ts';
import { guessLanguage, languageOf } from '#layout/language/language.ts';
import type { LayoutReader } from '#layout/layout.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { readLayout } from '#layout/read.ts';
import { runStages, type Stage, type Watch } from '#layout/stage.ts';
import { blockTexts } from '#reconstruct/stages/block-texts.ts';
import { placeCalls } from '#reconstruct/stages/calls.ts';
import { callBlock, draftBlocks, isApart, safeTable, withWords } from '#reconstruct/stages/draft.ts';
import { readGlyphs } from '#reconstruct/stages/glyphs.ts';
import { headingLevels, questionHeadings } from '#reconstruct/stages/headings.ts';
import { idleDecisions, noFolio } from '#reconstruct/stages/lacking.ts';
import { leads } from '#reconstruct/stages/leads.ts';
import { lexiconOf } from '#reconstruct/stages/letters.ts';
import { listItems } from '#reconstruct/stages/list-items.ts';
import { namedBlocks } from '#reconstruct/stages/named-blocks.ts';
import { plainReading, tooLarge } from '#reconstruct/stages/plain.ts';
import { rowsOf } from '#reconstruct/stages/rows.ts';
import { sourceLetters } from '#reconstruct/stages/source-letters.ts';
import { type PageOptions, type PageState, startOf } from '#reconstruct/stages/state.ts';
import { tableQuestions } from '#reconstruct/stages/table-question.ts';
import { unbroken } from '#reconstruct/stages/unbroken.ts';

/** How a page is read, on one screen. */
const pageStages = (readLayout: LayoutReader): readonly Stage<PageState>[] => [
	{
		name: 'glyphs',
		does: 'Reads the signs that an extractor left for glyphs it could not read, as the editor explained them.',
		run: ({ lines, options, decisions, diagnostics }) => {
			const read = readGlyphs(lines, options.glyphs ?? [], options.boxes);
			return {
				...(read.boxes ? { options: { ...options, boxes: read.boxes } } : {}),
				lines: read.lines,
				decisions: [...decisions, ...read.decisions],
				diagnostics: [...diagnostics, ...read.diagnostics],
			};
		},
	},
	{
		name: 'source-letters',
		does: 'Tells what the boxes say of letters that the source has otherwise: set apart, or lost and read by their fonts.',
		run: ({ lines, options, decisions }) =>
			options.boxes ? { decisions: [...decisions, ...sourceLetters(lines, options.boxes)] } : {},
	},
	{
		name: 'language',
		does: 'Takes the language it is told, or guesses it by the small words of the page.',
		run: ({ lines, options }) => {
			const words = lines.flatMap((line) => line.words.map(({ text }) => text));
			const language = languageOf(options.language ?? guessLanguage(words));
			return { language, lexicon: lexiconOf(language, lines) };
		},
	},
	{
		name: 'layout',
		does: 'Finds of every cell its column, its kind of block, and whether the block begins with it.',
		run: ({ lines, language, options, editor, decisions, diagnostics, carriedOut }) => {
			const { boxes, report } = options;
			const page = { lines, ...(boxes ? { boxes } : {}) };
			const layout = readLayout(page, { language, decisions: editor, ...(report ? { report } : {}) });
			return {
				layout,
				doubtful: new Set(layout.cells.flatMap(({ line, doubt }) => (doubt ? [line] : []))),
				decisions: [...decisions, ...layout.decisions],
				diagnostics: [...diagnostics, ...layout.diagnostics],
				carriedOut: new Set([...carriedOut, ...layout.carriedOut]),
			};
		},
	},
	{
		name: 'blocks',
		does: 'Groups the cells into blocks, in reading order.',
		run: ({ layout }) => ({ drafts: draftBlocks(layout) }),
	},
	{
		name: 'leads',
		does: 'Makes a lead of what is set large right below a heading, is a whole sentence and repeats nothing.',
		run: ({ drafts }) => ({ drafts: leads(drafts) }),
	},
	{
		name: 'question-headings',
		does: 'Makes a heading of a short question right above a paragraph, where no type tells.',
		run: ({ drafts, options }) => (options.boxes ? {} : { drafts: questionHeadings(drafts) }),
	},
	{
		name: 'named-blocks',
		does: 'Names, parts, joins and orders blocks as an editor said.',
		run: ({ drafts, editor, decisions, carriedOut }) => {
			const named = namedBlocks(drafts, editor, carriedOut);
			return {
				drafts: named.blocks,
				decisions: [...decisions, ...named.decisions],
				carriedOut: new Set([...carriedOut, ...named.used]),
			};
		},
	},
	{
		name: 'table-questions',
		does: 'Asks of a table whose cells are not certain how they stand, and reads it line by line until that is told.',
		run: ({ drafts, lines, diagnostics }) => ({
			drafts: drafts.map(safeTable),
			diagnostics: [...diagnostics, ...tableQuestions(drafts, lines)],
		}),
	},
	{
		name: 'list-items',
		does: 'Gives items of lists their depth; what has no label is no item.',
		run: ({ drafts }) => ({ drafts: listItems(drafts) }),
	},
	{
		name: 'heading-levels',
		does: 'Gives headings their levels, as far as one page tells.',
		run: ({ drafts }) => ({ drafts: headingLevels(drafts) }),
	},
	{
		name: 'calls',
		does: 'Puts every footnote call at its word; a call without a word is a block of its own. Parts cells at what stands between their words.',
		run: (state) => {
			const { drafts, layout, lexicon, editor, lines, doubtful, decisions, diagnostics, carriedOut } = state;
			const texts = lines.map(({ text }) => text);
			const calls = placeCalls(drafts, layout.calls, { lexicon, editor, texts });
			const parted = unbroken(drafts, calls.placed, texts);
			const apart = calls.homeless.filter((call) => isApart(call, parted));
			return {
				calls: calls.placed,
				drafts: [...withWords(parted, calls.homeless), ...apart.map(callBlock)],
				doubtful: new Set([...doubtful, ...calls.doubtful]),
				decisions: [...decisions, ...calls.decisions],
				diagnostics: [...diagnostics, ...calls.diagnostics],
				carriedOut: new Set([...carriedOut, ...calls.carriedOut]),
			};
		},
	},
	{
		name: 'texts',
		does: 'Joins the lines of each block, and mends gaps, stray letters and hyphens at line ends.',
		run: ({ drafts, calls, lines, lexicon, editor, options, decisions, carriedOut }) => {
			const described = options.pictures ?? [];
			const hyphenated = options.report?.hyphenated;
			const divided = hyphenated === undefined ? {} : { hyphenated };
			const made = blockTexts(drafts, calls, { lines, lexicon, editor, described, ...divided });
			return {
				blocks: made.blocks,
				decisions: [...decisions, ...made.decisions],
				carriedOut: new Set([...carriedOut, ...made.carriedOut]),
			};
		},
	},
	{
		name: 'rows',
		does: 'Says of each raw line which cells it has, of which block each is, and whether it is in doubt.',
		run: ({ lines, drafts, calls, doubtful }) => ({ rows: rowsOf(lines, drafts, calls, doubtful) }),
	},
	{
		name: 'told',
		does: 'Tells of decisions of the editor that hit nothing, and of a page without a folio.',
		run: ({ lines, layout, blocks, editor, carriedOut, decisions, diagnostics }) => ({
			decisions: decisions.toSorted((a, b) => a.line - b.line),
			diagnostics: [
				...diagnostics,
				...idleDecisions(editor, carriedOut, lines, layout.cells),
				...noFolio(lines, blocks),
			].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
		}),
	},
];

/** A reader of pages that finds their layout in this way; `watch` is told what each stage changed. */
export const pageReader =
	(readLayout: LayoutReader, watch?: Watch<PageState>) =>
	(text: string, options: PageOptions): PageReading => {
		const lines = rawLines(text);
		const large = tooLarge(lines.map((line) => line.text));
		if (large) return plainReading(lines, options.language, large);
		const { language, layout, rows, blocks, decisions, diagnostics } = runStages(
			pageStages(readLayout),
			startOf(lines, options),
			watch,
		);
		return {
			lines: lines.map((line) => line.text),
			language: language.code,
			columns: layout.columns,
			rows,
			blocks,
			decisions,
			diagnostics,
		};
	};

/** Reads a page. */
export const readPage: (text: string, options: PageOptions) => PageReading = pageReader(readLayout);
