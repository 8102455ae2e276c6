import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
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
	const builder = new AxeBuilder({ page })
		// Of what passes only one element is told; to name them all takes axe longer than to judge them.
		.options({ resultTypes: ['violations'] })
		// In the page itself: the other way opens a second page to gather what frames say, and there are no
		// frames.
		.setLegacyMode();
	const { violations, passes } = await (rules === 'all'
		? builder.withTags(TAGS)
		: builder.withRules(rules)
	).analyze();
	// Where no letter is shown, axe has no contrast to judge, and is content.
	assert.ok(
		passes.some(({ id }) => id === (rules === 'all' ? 'color-contrast' : rules)),
		'axe has seen text',
	);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 200)}`).join(' · ')}`,
	);
}
