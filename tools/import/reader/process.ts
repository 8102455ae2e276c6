/**
 * The reader of a PDF as a process of its own: what a hostile file makes it do, run out of memory or never
 * end, ends with it. It answers by messages and writes nothing but pictures, in the folder it is given.
 */
import { readFileSync } from 'node:fs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { LIMITS } from '../limits.ts';
import { openPdf } from '../pdf/open.ts';
import { readPdfPage } from '../pdf/page.ts';
import { factsOf } from './facts.ts';
import type { Answer, Asked, ReadPage, Refusal } from './messages.ts';
import { readPage } from './read-page.ts';

const answer = (message: Answer): void => {
	process.send?.(message);
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

async function readOne(
	pdf: PDFDocumentProxy,
	number: number,
	asked: Asked,
	label?: string,
): Promise<ReadPage> {
	const layers = await pdf.getOptionalContentConfig();
	try {
		const page = await pdf.getPage(number);
		const { drawn, without, recognized } = seen(await readPdfPage(page, layers, label));
		if (drawn.glyphs.length > LIMITS.glyphs) refuseFull(number, Math.round(drawn.glyphs.length / 6));
		const name = String(number).padStart(3, '0');
		const read = await readPage(page, drawn, { name, pictures: asked.pictures, drawnSigns });
		if (read.boxes.words.length > LIMITS.words) refuseFull(number, read.boxes.words.length);
		page.cleanup();
		return {
			number,
			page: read,
			...(without === undefined ? {} : { without }),
			...(recognized ? { recognized } : {}),
		};
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw new Refused({ why: 'damaged-page', page: number });
	}
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
	for (const number of asked.pages)
		answer({ read: await readOne(pdf, number, asked, facts.labels?.[number - 1]) });
}

process.once('message', (asked: Asked) => {
	read(asked)
		.then(() => answer({ done: true }))
		.catch((error: unknown) => {
			if (error instanceof Refused) answer({ refused: error.refusal });
			else throw error;
		})
		.finally(() => process.disconnect());
});
