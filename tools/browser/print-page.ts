/** Prints a page with the browser at hand, from memory: nothing is asked of a network. */
import { chromium } from 'playwright-core';
import type { Print } from '#takealong/pdf/pdf.build.ts';
import { findBrowser } from './find.ts';

/** Where the page stands, as far as its browser knows; no such host exists (RFC 2606). */
const ORIGIN = 'http://leeseditie.invalid/';

/** Minutes a browser may take for one page: it prints some hundred sheets in a second or two. */
const PATIENCE = 10;

export const printPage: Print = async ({ html, files }) => {
	const { path, args, env } = await findBrowser();
	const browser = await chromium.launch({
		executablePath: path,
		args: [...args],
		env: { ...process.env, ...env },
	});
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(PATIENCE * 60_000);
		await page.route('**/*', (route) => {
			const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
			const file = files.get(name);
			if (name === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
			if (file) return route.fulfill({ contentType: file.media, body: Buffer.from(file.bytes) });
			return route.abort();
		});
		await page.goto(ORIGIN);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const links = await page.locator('a[href]').evaluateAll((all) =>
			all.map((link) => ({
				href: link.getAttribute('href') ?? '',
				label: link.getAttribute('aria-label') ?? link.textContent ?? '',
			})),
		);
		const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
		return { bytes, links };
	} finally {
		await browser.close();
	}
};
