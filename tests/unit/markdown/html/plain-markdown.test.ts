import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionHtml } from '../../../support/section-html.ts';

describe('the Markdown of a section', () => {
	const foreign: readonly (readonly [what: string, markdown: string])[] = [
		['emphasis', 'Een *schuin* woord.'],
		['HTML', 'Een <b>vet</b> woord.'],
		['a link', 'Zie [hier](https://voorbeeld.nl).'],
		['code', 'Een `woord`.'],
		['another directive', '::iets{a="b"}'],
	];
	for (const [what, markdown] of foreign) {
		it(`is refused with ${what}`, async () => {
			const { problems } = await sectionHtml({}, markdown);
			assert.ok(problems.includes('section/foreign-markup'), problems.join());
		});
	}

	it('shows signs of markup as text when they are escaped', async () => {
		const { html, problems } = await sectionHtml(
			{},
			'Een \\*ster\\*, een \\<script>, een \\`teken\\` en a_b_c.',
		);
		assert.deepEqual(problems, []);
		assert.match(html, /Een \*ster\*, een &#x3C;script>, een `teken` en a_b_c\./);
	});

	it('keeps quotation marks, dashes and points as they stand', async () => {
		const { html } = await sectionHtml({}, 'Op \'s-Gravenhage -- en "nu" ... volgt ‘dit’.');
		assert.match(html, /Op 's-Gravenhage -- en "nu" \.\.\. volgt ‘dit’\./);
	});

	it('makes no link of an address in the text', async () => {
		const { html } = await sectionHtml({}, 'Zie www.voorbeeld.nl en https://voorbeeld.nl/a.');
		assert.doesNotMatch(html, /href="http/);
	});
});
