/** Reads a PDF by the reader that opened it, or by two at once where it has enough pages and the machine two cores. */
import { availableParallelism } from 'node:os';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';
import { askReader } from './reader/ask.ts';
import type { PdfFacts, ReadPage } from './reader/messages.ts';
import { refusalOf } from './refusal-sentences.ts';

/** What is to be read. */
export interface Wanted {
	readonly file: string;
	/** First and last page of the PDF, counted from 1; all of them where it is absent. */
	readonly pages?: readonly [first: number, last: number] | undefined;
	/** Folder for pictures. */
	readonly pictures?: string | undefined;
	readonly progress: (done: number, all: number) => void;
}

export type Read =
	| { readonly facts: PdfFacts; readonly pages: readonly ReadPage[] }
	| { readonly fault: Diagnostic };

/** Fewer pages than this are read sooner by the one that opened it: each has to begin, and to open the PDF. */
const WORTH_TWO = 8;
const SILENCE = LIMITS.secondsOfSilence * 1000;

export async function readPdf({ file, pages, pictures, progress }: Wanted): Promise<Read> {
	const drawn = pictures === undefined ? {} : { pictures };
	let done = 0;
	const few = { first: pages?.[0] ?? 1, last: pages?.[1], below: WORTH_TWO };
	const opened = await askReader({ file, pages: few, ...drawn }, (all) => progress(++done, all), SILENCE);
	if (opened.refused !== undefined || opened.facts === undefined)
		return { fault: refusalOf(file, opened.refused ?? { why: 'damaged' }) };
	const { facts } = opened;
	const [first, last] = pages ?? [1, facts.pages];
	const fault = rangeFault(file, facts.pages, first, last);
	if (fault !== undefined) return { fault };
	const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	if (all.length < WORTH_TWO) return { facts, pages: inOrder(opened.pages) };
	const count = Math.min(2, availableParallelism());
	const outcomes = await Promise.all(
		Array.from({ length: count }, (_, part) =>
			askReader(
				{ file, pages: all.filter((_, index) => index % count === part), ...drawn },
				() => progress(++done, all.length),
				SILENCE,
			),
		),
	);
	const refused = outcomes.flatMap(({ refused }) => refused ?? [])[0];
	if (refused !== undefined) return { fault: refusalOf(file, refused) };
	return { facts, pages: inOrder(outcomes.flatMap(({ pages }) => pages)) };
}

const inOrder = (pages: readonly ReadPage[]): readonly ReadPage[] =>
	pages.toSorted((a, b) => a.number - b.number || (a.half ?? '').localeCompare(b.half ?? ''));

function rangeFault(file: string, pages: number, first: number, last: number): Diagnostic | undefined {
	const fault = (code: string, reason: string, act: string): Diagnostic => ({
		code,
		severity: 'error',
		file,
		reason,
		act: [act],
	});
	if (last > pages)
		return fault(
			'import/no-such-page',
			`The PDF has ${pages} pages; --pages asks for page ${last}.`,
			`Write --pages ${Math.min(first, pages)}-${pages}.`,
		);
	if (last - first + 1 > LIMITS.pages)
		return fault(
			'import/too-many-pages',
			`The PDF has ${pages.toLocaleString('en')} pages; ${LIMITS.pages.toLocaleString('en')} at most are one edition.`,
			`Import a part of it: --pages 1-${LIMITS.pages}.`,
		);
	return undefined;
}
