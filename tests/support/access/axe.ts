import assert from 'node:assert/strict';
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 at levels A and AA that axe knows, and what it holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it now is; each as `rule: elements`. Empty where it is content.
 * @param rules all of them, or only the one for contrast: 4.5:1, or the enhanced one, 7:1.
 */
export async function axeFaults(
	page: Page,
	rules: 'all' | 'color-contrast' | 'color-contrast-enhanced' = 'all',
): Promise<readonly string[]> {
	const contrast = rules === 'all' ? 'color-contrast' : rules;
	const options: RunOptions = {
		runOnly: rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: [rules] },
		rules: { [contrast]: { enabled: true } },
		// Of what passes only one element is told; to name them all takes axe longer than to judge them.
		resultTypes: ['violations'],
		preload: false,
	};
	// Once a page: to read it takes axe longer than to judge.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const { faults, hasSeenText } = await page.evaluate(
		async ([how, seen]) => {
			const { violations, passes } = await (Reflect.get(globalThis, 'axe') as typeof axe).run(document, how);
			return {
				faults: violations.map(
					({ id, nodes }) =>
						`${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 200)}`).join(' · ')}`,
				),
				hasSeenText: passes.some(({ id }) => id === seen),
			};
		},
		[options, contrast] as const,
	);
	// Where no letter is shown, axe has no contrast to judge, and is content.
	assert.ok(hasSeenText, 'axe has seen text');
	return faults;
}
