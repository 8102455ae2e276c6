/** Pages of HTML as Chromium prints them and the import reads them: raw lines, and where each word stood. */
import { type ExtractedPage, extractPage } from '#extract/page.ts';
import { openPdf } from '../../tools/import/pdf/open.ts';
import { readPdfPage } from '../../tools/import/pdf/page.ts';
import { type Paper, printPdf } from './print-pdf.ts';

export async function printedPages(html: string, paper?: Paper): Promise<ExtractedPage[]> {
	const pdf = await openPdf(await printPdf(html, paper));
	const layers = await pdf.getOptionalContentConfig();
	const pages: ExtractedPage[] = [];
	for (let n = 1; n <= pdf.numPages; n++)
		pages.push(extractPage(await readPdfPage(await pdf.getPage(n), layers, undefined)));
	await pdf.loadingTask.destroy();
	return pages;
}
