/** What a PDF tells of itself: title, language, page labels, bookmarks. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Bookmark, PdfFacts } from './messages.ts';

/** Bookmarks that are read: a table of contents has some hundred. */
const MOST_BOOKMARKS = 2000;
const DEEPEST = 8;

/** A node of pdf.js' outline. */
interface Node {
	readonly title: string;
	readonly dest: string | readonly unknown[] | null;
	readonly items: readonly Node[];
}

export async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
	const { info } = await pdf.getMetadata();
	const told = info as Readonly<Record<string, unknown>>;
	const labels = await pdf.getPageLabels();
	const facts = {
		title: textOf(told['Title']),
		author: textOf(told['Author']),
		language: textOf(told['Language']),
		labels: labels ?? undefined,
	};
	return {
		...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
		pages: pdf.numPages,
		bookmarks: await bookmarksOf(pdf),
		xfa: pdf.isPureXfa || (told['IsXFAPresent'] === true && told['IsAcroFormPresent'] !== true),
	};
}

function textOf(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const text = value.replace(/[\s\p{C}]+/gu, ' ').trim();
	return text === '' ? undefined : text;
}

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
	const bookmarks: Bookmark[] = [];
	const walk = async (nodes: readonly Node[], depth: number): Promise<void> => {
		for (const node of nodes) {
			if (bookmarks.length >= MOST_BOOKMARKS || depth > DEEPEST) return;
			const page = await pageOf(pdf, node.dest);
			const title = onceOf(textOf(node.title));
			if (page !== undefined && title !== undefined) bookmarks.push({ title, page, depth });
			await walk(node.items, depth + 1);
		}
	};
	await walk(((await pdf.getOutline()) ?? []) as readonly Node[], 0);
	return bookmarks;
}

/** A title that a program wrote twice over, as `NotenNoten`, once. */
function onceOf(title: string | undefined): string | undefined {
	const [, once] = /^(.*\p{L}{3}.*?) ?\1$/u.exec(title ?? '') ?? [];
	return once ?? title;
}

/** The page that a bookmark leads to; a broken one leads nowhere. */
async function pageOf(pdf: PDFDocumentProxy, dest: Node['dest']): Promise<number | undefined> {
	try {
		const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
		const [target] = explicit ?? [];
		if (typeof target === 'number') return target + 1;
		if (typeof target !== 'object' || target === null) return undefined;
		return (await pdf.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
	} catch {
		return undefined;
	}
}
