import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '#checks/rules.ts';
import { runRules } from '#checks/run.ts';
import { accountOf, page, smallSite } from '../../support/checks/small-site.ts';

describe('the rules together', () => {
	it('have different names', () => {
		assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
	});

	it('do not pass a site without a page, or without an edition', () => {
		assert.throws(
			() => runRules(smallSite({}), rules),
			/dist\/ holds no page\. To build the site: npm run build/,
		);
		assert.throws(() => runRules(smallSite({ 'index.html': page('') }), rules), /There is no edition/);
	});

	it('give an outcome for every rule', () => {
		const text = page('<p>Tekst.</p>');
		const yaml = `title: E
language: nl
bibliography: { title: { value: E, by: editors } }
pages: [{ file: "1" }]
chapters: [{ slug: c, title: Een, pages: ["1"] }]
`;
		const site = smallSite(
			{
				'index.html': text,
				'e/afkortingen/index.html': text.replace(/<title>[^<]*/, '<title>Afkortingen'),
				'e/edition.yaml': yaml,
			},
			{ accounts: [accountOf([])] },
		);
		assert.deepEqual(
			runRules(site, rules).map(({ rule, diagnostics }) => [rule.name, diagnostics.length]),
			rules.map(({ name }) => [name, 0]),
		);
	});
});
