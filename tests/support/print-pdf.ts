/**
 * PDFs of our own making, for what reads PDFs: a page of HTML as Chromium prints it. What was printed once is
 * taken from disk after that, by any test of any run, for as long as page, paper and browser are the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../tools/browser/find.ts';
import { theBrowser } from './browser/browse.ts';

/** The paper, and what the PDF says of itself. */
export interface Paper {
	/** Sizes as CSS has them: `'210mm'`; a number is in CSS pixels. A4 unless said. */
	readonly width?: string | number;
	readonly height?: string | number;
	/**
	 * Margin on all sides; none unless said. What `@page` says of sizes and margins goes before all of these.
	 */
	readonly margin?: string | number;
	/** Whether the PDF tells its structure: headings, lists, tables. It does not unless asked. */
	readonly tagged?: boolean;
	/** Whether the PDF has bookmarks, one a heading. Only where it is tagged too. */
	readonly outline?: boolean;
}

const FOLDER = 'test-results/printed';

/**
 * Prints a page with the browser of this process.
 * @param html The whole page, with everything it shows: pictures and fonts as `data:`, for it has no network.
 */
export async function printPdf(html: string, paper: Paper = {}): Promise<Uint8Array> {
	const { path } = await findBrowser();
	const key = createHash('sha256')
		.update(JSON.stringify([path, paper, html]))
		.digest('hex');
	const file = join(FOLDER, `${key}.pdf`);
	if (!existsSync(file)) {
		mkdirSync(FOLDER, { recursive: true });
		// Tests run side by side: none sees half a file.
		const own = `${file}.${process.pid}`;
		writeFileSync(own, await print(html, paper));
		renameSync(own, file);
	}
	return new Uint8Array(readFileSync(file));
}

async function print(html: string, paper: Paper): Promise<Uint8Array> {
	const { width = '210mm', height = '297mm', margin = 0, tagged = false, outline = false } = paper;
	const context = await (await theBrowser()).newContext({ offline: true, javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.setContent(html, { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		return await page.pdf({
			width,
			height,
			margin: { top: margin, right: margin, bottom: margin, left: margin },
			printBackground: true,
			preferCSSPageSize: true,
			tagged,
			outline,
		});
	} finally {
		await context.close();
	}
}
