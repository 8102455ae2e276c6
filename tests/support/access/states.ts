/** Every state of a page that a reader can bring about: how, and how it closes again. */
import type { Page } from 'playwright-core';

export interface State {
	/** As the name of a test: *the search dialog with results*. */
	readonly name: string;
	readonly path: string;
	/** Width of the window where that matters; 1280 and 360 where it does not. */
	readonly width?: number;
	/** Brings it about with the keyboard; ends when it is there. */
	readonly open: (page: Page) => Promise<void>;
	/**
	 * What Esc closes: it is gone afterwards, and the focus is on `back`. Absent where nothing lies over the
	 * page.
	 */
	readonly overlay?: { readonly gone: string; readonly back: string };
}

const SECTION = 'aivd-jaarverslag-2014/samenwerking/internationale-samenwerking/';

async function search(page: Page, question?: string): Promise<void> {
	await page.locator('[data-search-open]:visible').first().focus();
	await page.keyboard.press('Enter');
	await page.locator('dialog[open] input:focus').waitFor();
	if (question === undefined) return;
	await page.keyboard.type(question);
	await page
		.locator('dialog [data-search-results]:is([data-search-state=done], [data-search-state=none])')
		.waitFor();
}

/** Puts the keyboard on something, as Tab would: a browser shows the focus only after a key. */
async function tabTo(page: Page, selector: string): Promise<void> {
	await page.keyboard.press('Tab');
	await page.locator(selector).first().focus();
}

/** Opens the menu at a paragraph's number. */
async function menu(page: Page): Promise<void> {
	await tabTo(page, '#p41-7 .place');
	await page.keyboard.press('Enter');
	await page.locator('[role=menuitem]:focus').waitFor();
}

const dialog = { gone: 'dialog[open]', back: '[data-search-open]' };

export const states: readonly State[] = [
	{ name: 'the search dialog, empty', path: SECTION, open: (page) => search(page), overlay: dialog },
	{
		name: 'the search dialog with results',
		path: SECTION,
		open: (page) => search(page, 'samenwerking'),
		overlay: dialog,
	},
	{
		name: 'the search dialog without results',
		path: SECTION,
		open: (page) => search(page, 'xyzzyplugh'),
		overlay: dialog,
	},
	{
		name: 'the preview of an abbreviation',
		path: SECTION,
		open: async (page) => {
			await tabTo(page, '.text a.short');
			await page.locator('.preview:popover-open').waitFor();
		},
		overlay: { gone: '.preview', back: '.text a.short' },
	},
	{
		name: 'the preview of a note',
		path: SECTION,
		width: 360,
		open: async (page) => {
			await tabTo(page, '#verwijzing-8');
			await page.locator('.preview:popover-open').waitFor();
		},
		overlay: { gone: '.preview', back: '#verwijzing-8' },
	},
	{
		name: 'the menu of a paragraph',
		path: SECTION,
		open: async (page) => {
			await menu(page);
		},
		overlay: { gone: '[role=menu]', back: '#p41-7 .place' },
	},
	{
		name: 'the source of a paragraph',
		path: SECTION,
		open: async (page) => {
			await menu(page);
			await page.keyboard.press('Enter');
			await page.locator('.source-panel .source-title:focus').waitFor();
			await page.locator('.source-panel mark').first().waitFor();
		},
		overlay: { gone: '.source-panel', back: '#p41-7 .place' },
	},
	{
		name: 'the contents, unfolded from their bar',
		path: SECTION,
		width: 360,
		open: async (page) => {
			await page.locator('#inhoud summary').focus();
			await page.keyboard.press('Enter');
			await page.locator('#inhoud ol').first().waitFor();
		},
		overlay: { gone: '#inhoud details[open]', back: '#inhoud summary' },
	},
	{
		name: 'the search page with results',
		path: 'zoeken/?q=samenwerking',
		open: async (page) => {
			await page.locator('main [data-search-state=done]').waitFor();
		},
	},
	{
		name: 'the search page without results',
		path: 'zoeken/?q=xyzzyplugh',
		open: async (page) => {
			await page.locator('main [data-search-state=none]').waitFor();
		},
	},
	{
		name: 'the page that a result opened',
		path: 'zoeken/?q=samenwerking',
		open: async (page) => {
			await page.locator('main [data-search-state=done] a').first().focus();
			await page.keyboard.press('Enter');
			await page.locator('.search-arrival').waitFor();
		},
	},
	{
		name: 'a paragraph that a link led to',
		path: `${SECTION}#p41-7`,
		open: async (page) => {
			await page.locator('#p41-7:target').waitFor();
		},
	},
	{
		name: 'a note that its call led to',
		path: SECTION,
		open: async (page) => {
			await page.goto(`${page.url()}#voetnoot-8`);
			await page.locator('#voetnoot-8:target').waitFor();
		},
	},
];
