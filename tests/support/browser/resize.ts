import type { Page } from 'playwright-core';

/**
 * Gives the window another size, and waits until the page is painted in it: scripts lay out anew in the frame
 * that follows, so that a reader never sees what stands between.
 */
export async function resize(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.evaluate(
		() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
	);
}
