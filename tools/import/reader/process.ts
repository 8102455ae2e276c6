/**
 * The reader of a PDF as a process of its own: what a hostile file makes it do, run out of memory or never
 * end, ends with it. It answers by messages and writes nothing but pictures, in the folder it is given.
 */
import { readFileSync } from 'node:fs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { halvesOf, isSpread, type PageSize } from '#extract/spreads.ts';
import { LIMITS } from '../limits.ts';
import { openPdf } from '../pdf/open.ts';
import { readPdfPage } from '../pdf/page.ts';
import { factsOf } from './facts.ts';
import { type Answer, type Asked, pagesAsked, type ReadPage, type Refusal } from './messages.ts';
import { readPage } from './read-page.ts';

/** Kept until it was handed over whole: a page of many words is more than a pipe holds at once. */
let handedOver: Promise<unknown> = Promise.resolve();

const answer = (message: Answer): void => {
	const sent = new Promise<void>((resolve) => {
		process.send?.(message, undefined, {}, () => resolve());
	});
	handedOver = Promise.all([handedOver, sent]);
};

class Refused extends Error {
	readonly refusal: Refusal;
	constructor(refusal: Refusal) {
		super(refusal.why);
		this.refusal = refusal;
	}
}

async function open(file: string): Promise<PDFDocumentProxy> {
	try {
		const pdf = await openPdf(new Uint8Array(readFileSync(file)));
		if (pdf.numPages < 1) throw new Refused({ why: 'no-pages' });
		return pdf;
	} catch (error) {
		if (error instanceof Refused) throw error;
		const name = error instanceof Error ? error.name : '';
		throw new Refused({ why: name === 'PasswordException' ? 'password' : 'damaged' });
	}
}

/** Signs whose glyphs were drawn on a page before. */
const drawnSigns = new Set<string>();

interface Page {
	readonly number: number;
	readonly label: string | undefined;
	readonly sizes: readonly PageSize[];
}

/** The pages that a page of the PDF holds: one, or the two of a spread. */
async function readPages(
	pdf: PDFDocumentProxy,
	asked: Asked,
	{ number, label, sizes }: Page,
): Promise<ReadPage[]> {
	const layers = await pdf.getOptionalContentConfig();
	try {
		const page = await pdf.getPage(number);
		const whole = await readPdfPage(page, layers, label);
		if (whole.glyphs.length > LIMITS.glyphs) refuseFull(number, Math.round(whole.glyphs.length / 6));
		const parts = isSpread(whole, sizes) ? halvesOf(whole) : [whole];
		const read: ReadPage[] = [];
		for (const [index, part] of parts.entries()) {
			const half = parts.length === 1 ? undefined : index === 0 ? 'a' : 'b';
			const { drawn, ...told } = seen(part);
			const name = `${String(number).padStart(3, '0')}${half ?? ''}`;
			const from = index * part.width;
			const made = await readPage(page, drawn, { name, pictures: asked.pictures, from, drawnSigns });
			if (made.boxes.words.length > LIMITS.words) refuseFull(number, made.boxes.words.length);
			read.push({ number, ...(half === undefined ? {} : { half }), page: made, ...told });
		}
		page.cleanup();
		return read;
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw new Refused({ why: 'damaged-page', page: number });
	}
}

/** Sizes of all pages, as they are shown. */
async function sizesOf(pdf: PDFDocumentProxy): Promise<PageSize[]> {
	const sizes: PageSize[] = [];
	for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pages); number++) {
		try {
			const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
			sizes.push({ width, height });
		} catch {
			// A page that cannot be opened is told when it is read.
		}
	}
	return sizes;
}

function refuseFull(page: number, words: number): never {
	throw new Refused({ why: 'page-too-full', page, words });
}

type Drawn = Awaited<ReturnType<typeof readPdfPage>>;
/** The part of a page that a picture covers where the page is a scan. */
const SCAN = 0.5;

/**
 * A page whose letters are all hidden behind a picture of it: a machine read them, and they are its text. One
 * without any letter is a scan or blank.
 */
function seen(drawn: Drawn): {
	readonly drawn: Drawn;
	readonly without?: 'scan' | 'blank';
	readonly recognized?: true;
} {
	const area = drawn.width * drawn.height;
	const covered = drawn.figureParts.some(({ is, box }) => is === 'picture' && box[2] * box[3] > SCAN * area);
	const letters = drawn.glyphs.filter(({ text }) => text.trim() !== '');
	if (letters.length === 0) return { drawn, without: covered ? 'scan' : 'blank' };
	if (!covered || letters.some(({ unseen }) => unseen !== 'hidden')) return { drawn };
	const glyphs = drawn.glyphs.map(({ unseen: _, ...glyph }) => glyph);
	return { drawn: { ...drawn, glyphs }, recognized: true };
}

async function read(asked: Asked): Promise<void> {
	const pdf = await open(asked.file);
	const facts = await factsOf(pdf);
	answer({ facts });
	if (facts.xfa) throw new Refused({ why: 'form' });
	const pages = pagesAsked(asked, facts.pages);
	const sizes = pages.length === 0 ? [] : await sizesOf(pdf);
	for (const number of pages)
		answer({ read: await readPages(pdf, asked, { number, label: facts.labels?.[number - 1], sizes }) });
}

// Who asked has ended: so does the reader, whatever it has in hand.
process.once('disconnect', () => process.exit());
process.once('message', (asked: Asked) => {
	read(asked)
		.then(() => answer({ done: true }))
		.catch((error: unknown) => {
			if (error instanceof Refused) answer({ refused: error.refusal });
			else throw error;
		})
		.finally(() => handedOver.then(() => process.disconnect()));
});
