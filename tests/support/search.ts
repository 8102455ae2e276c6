/** What tests of search do in a browser: ask, and read the answer. */
import type { Page } from 'playwright-core';

/** A question as it stands once it is no longer on its way. */
export interface Outcome {
	readonly state: string;
	/** The first sentence that is said of it. */
	readonly said: string;
	/** Ids of the places, in their order. */
	readonly places: readonly string[];
}

export async function outcome(page: Page): Promise<Outcome> {
	const results = page.locator('[data-search-results]:not([data-search-state=busy])');
	await results.waitFor();
	return results.evaluate((element: HTMLElement) => ({
		state: element.dataset['searchState'] ?? '',
		said: element.querySelector('p')?.textContent ?? '',
		places: [...element.querySelectorAll('a')].map((link) => new URL(link.href).hash.slice(1)),
	}));
}

/** Asks in the dialog that is open, and waits for the answer to this question, not to its first letters. */
export async function ask(page: Page, question: string): Promise<Outcome> {
	await page.locator('dialog[open] input').fill(question);
	return outcome(page);
}

export async function openDialog(page: Page): Promise<void> {
	await page.keyboard.press('/');
	await page.locator('dialog[open] input:focus').waitFor();
}

/** The words that are marked on the page, as they stand there. */
export function marked(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => [...(CSS.highlights.get('search-found') ?? [])].map((range) => String(range)));
}
