/** Every state a reader can bring a page into: axe, targets, width, and the way out with Esc. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFaults } from '../support/access/axe.ts';
import { focusFaults } from '../support/access/focus.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { states } from '../support/access/states.ts';
import { smallTargets } from '../support/access/targets.ts';
import { sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { nightly } from '../support/nightly.ts';
import { siteFor } from '../support/site.ts';

const WINDOWS = [
	{ width: 1280, height: 800, scheme: 'light' },
	{ width: 360, height: 640, scheme: 'dark' },
] as const;

describe('in every state', () => {
	const site = siteFor(longest.dist);

	const visit = sameReader(site);
	for (const { width, height, scheme } of WINDOWS) {
		for (const { name, path, width: own, open, overlay } of states) {
			if (own !== undefined && own !== width) continue;
			// One audit of a state; in the other window and scheme its contrast alone.
			const rules = nightly || width === 1280 || own === width ? 'all' : 'color-contrast';
			it(`${name} breaks no rule, in a window of ${width} px, ${scheme}`, async () => {
				await visit({ width, height, scheme }, async ({ page, go }) => {
					await go(path);
					await open(page);
					assert.deepEqual(await axeFaults(page, rules), []);
					assert.deepEqual(await sidewaysFaults(page), [], 'nothing is read by moving to the side');
					if (overlay === undefined) {
						assert.deepEqual(await smallTargets(page), [], 'everything that can be pressed can be hit');
						return;
					}
					assert.deepEqual(await focusFaults(page), [], 'the reader sees where the keyboard is');
					await page.keyboard.press('Escape');
					await page.locator(overlay.gone).waitFor({ state: 'hidden' });
					assert.ok(
						await page.evaluate((back) => document.activeElement?.matches(back), overlay.back),
						'the focus is back where it was',
					);
				});
			});
		}
	}
});
