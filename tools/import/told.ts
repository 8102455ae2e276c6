/** What was read of a PDF and what was asked, as both kinds of import need it. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Paint } from '#diagnostics/print.ts';
import { type ListedPage, listedPages, type NamedPage } from '#extract/edition/listed-pages.ts';
import { foliosOf } from '#extract/folios.ts';
import type { PdfFacts, ReadPage } from './reader/messages.ts';
import type { PageOfEdition } from './seed-files.ts';

/** What the command was asked. */
export interface Asked {
	readonly file: string;
	/** Folder of the edition; made of the file's name where it is not given. */
	readonly edition?: string | undefined;
	/** Pages of the PDF, counted from 1. */
	readonly pages?: readonly [first: number, last: number] | undefined;
	readonly language?: string | undefined;
	/** The folder that holds the editions. */
	readonly to: string;
	/** Whether pages and figures are drawn. */
	readonly pictures: boolean;
	readonly progress: (done: number, all: number) => void;
	readonly paint?: Paint;
}

export interface Told {
	readonly asked: Asked;
	readonly facts: PdfFacts;
	readonly pages: readonly ReadPage[];
	/** Of the edition. */
	readonly folder: string;
	/** Folder in which pictures were drawn. */
	readonly pictures: string | undefined;
}

/** What came of an import. */
export interface Done {
	readonly output: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** The pages that have text, named and numbered. */
export interface Numbered {
	readonly pages: readonly PageOfEdition[];
	readonly listed: readonly ListedPage[];
}

export const nameOf = ({ number, half }: Pick<ReadPage, 'number' | 'half'>): string =>
	`${String(number).padStart(3, '0')}${half ?? ''}`;

export function numbered(read: readonly ReadPage[], { bookmarks }: Pick<PdfFacts, 'bookmarks'>): Numbered {
	const leading = Map.groupBy(bookmarks, ({ page }) => page);
	// Pages without text count too: a folio goes up over them.
	const folios = foliosOf(read.map(({ page }) => page));
	const named = read.map(
		(one, index): NamedPage => ({
			file: nameOf(one),
			// A spread has one label for two pages.
			label: one.half === undefined ? one.page.boxes.page.label : undefined,
			folio: folios[index],
		}),
	);
	const listed = listedPages(named);
	const withText = (_: unknown, index: number): boolean => read[index]?.without === undefined;
	return {
		pages: read
			.map((one, index) => ({
				file: nameOf(one),
				page: one.page,
				folio: folios[index],
				bookmarks: (leading.get(one.number) ?? []).map(({ title, depth }) => ({ title, depth })),
			}))
			.filter(withText),
		listed: listed.filter(withText),
	};
}

/** `2, 4–6`: numbers, with ranges of three and more. */
function ranges(numbers: readonly number[]): string {
	const runs: number[][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run !== undefined && run.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String))).join(', ');
}

/** What an editor should know of pages without text, and of text that a machine read. */
export function pageNotes(file: string, read: readonly ReadPage[]): Diagnostic[] {
	const which = (test: (page: ReadPage) => boolean): number[] => [
		...new Set(read.filter(test).map(({ number }) => number)),
	];
	const scans = which(({ without }) => without === 'scan');
	const blank = which(({ without }) => without === 'blank');
	const recognized = which((page) => page.recognized === true);
	const none = read.every(({ without }) => without !== undefined);
	const told = (code: string, reason: string, ...act: string[]): Diagnostic => ({
		code,
		severity: none ? 'error' : 'note',
		file,
		reason,
		act,
	});
	const notes: Diagnostic[] = [];
	if (scans.length > 0)
		notes.push(
			told(
				'import/scan',
				`${pagesAre(scans)} a picture without text: a scan, or a photograph.`,
				'If it is a scan, let a program read its letters first (OCR), such as ocrmypdf, and import what that gives.',
				...(none ? [] : ['The edition leaves such pages out.']),
			),
		);
	if (blank.length > 0)
		notes.push(
			told(
				'import/blank-page',
				`${pagesAre(blank)} without text.`,
				none ? 'Give a PDF that has text.' : 'The edition leaves such pages out.',
			),
		);
	if (recognized.length > 0)
		notes.push(
			told(
				'import/recognized',
				`The text of ${recognized.length === 1 ? 'page' : 'pages'} ${ranges(recognized)} was read from a picture by a machine (OCR): letters may be wrong.`,
				'Read it against the picture, and put it right under decisions in edition.yaml.',
			),
		);
	const spreads = which(({ half }) => half !== undefined);
	if (spreads.length > 0)
		notes.push(
			told(
				'import/spread',
				`Each of the PDF’s pages ${ranges(spreads)} holds two printed pages, which are parted: ${nameOf({ number: spreads[0] ?? 0, half: 'a' })} and ${nameOf({ number: spreads[0] ?? 0, half: 'b' })}.`,
			),
		);
	return notes;
}

const pagesAre = (numbers: readonly number[]): string =>
	numbers.length === 1 ? `Page ${numbers[0]} is` : `Pages ${ranges(numbers)} are each`;
