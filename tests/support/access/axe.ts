import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 at levels A and AA that axe knows, and what it holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it now is; each as `rule: elements`. Empty where it is content.
 * @param contrast its rule for contrast: 4.5:1, or the enhanced one, 7:1, which is then the only rule.
 */
export async function axeFaults(
	page: Page,
	contrast: 'color-contrast' | 'color-contrast-enhanced' = 'color-contrast',
): Promise<readonly string[]> {
	const enhanced = contrast === 'color-contrast-enhanced';
	const builder = new AxeBuilder({ page })
		// Of what passes only one element is told; to name them all takes axe longer than to judge them.
		.options({ resultTypes: ['violations'] })
		// In the page itself: the other way opens a second page to gather what frames say, and there are no frames.
		.setLegacyMode();
	const { violations, passes } = await (enhanced
		? builder.withRules(contrast)
		: builder.withTags(TAGS)
	).analyze();
	// Where no letter is shown, axe has no contrast to judge, and is content.
	assert.ok(
		passes.some(({ id }) => id === contrast),
		'axe has seen text',
	);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 200)}`).join(' · ')}`,
	);
}
