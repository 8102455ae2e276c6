/** What the page tells a reader after an act, in its live regions. */
import type { Page } from 'playwright-core';

/** Waits until it is told. */
export const told = (page: Page, text: string | RegExp): Promise<void> =>
	page.getByRole('status').getByText(text).waitFor();

/** Wipes what is told, so that the same words, told again, are of the next act. */
export const untold = (page: Page): Promise<void> =>
	page.getByRole('status').evaluateAll((all) => {
		for (const one of all) one.replaceChildren();
	});
