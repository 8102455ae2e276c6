import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 at levels A and AA that axe knows, and what it holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it now is; each as `rule: elements`. Empty where it is content. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
	const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	// Where no letter is shown, axe has no contrast to judge, and is content.
	assert.ok(
		passes.some(({ id }) => id === 'color-contrast'),
		'axe has seen text',
	);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 200)}`).join(' · ')}`,
	);
}
