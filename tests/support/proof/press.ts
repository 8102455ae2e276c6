/** *Controleer zelf* as a reader works it: the button, and what the page then says. */
import type { Page } from 'playwright-core';

/** Presses the button and waits until the check is over. */
export async function press(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Controleer zelf' }).click();
	await page.locator('.proof .report').waitFor();
}

export const verdict = (page: Page): Promise<string | null> =>
	page.locator('.report').getAttribute('data-verdict');

export const heading = (page: Page): Promise<string> => page.locator('.report h2').innerText();

/** Each difference as one line of text. */
export async function told(page: Page): Promise<readonly string[]> {
	const items = await page.locator('.differences > li').allInnerTexts();
	return items.map((text) => text.replace(/\s+/g, ' '));
}
