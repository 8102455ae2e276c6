import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSearch } from '#search/field/open-search.ts';

describe('the OpenSearch description', () => {
	it('has the whole address of the search page with a place for the question, and escapes what it is given', () => {
		const xml = openSearch({
			name: 'Leeseditie van een haven',
			description: 'Zoek in „Kade & muur”',
			language: 'nl',
			icon: 'https://voorbeeld.nl/favicon.svg',
			search: 'https://voorbeeld.nl/zoeken/',
		});
		assert.match(xml, /template="https:\/\/voorbeeld\.nl\/zoeken\/\?q=\{searchTerms\}"/);
		assert.match(xml, /<ShortName>Leeseditie van e<\/ShortName>/);
		assert.match(xml, /Kade &amp; muur/);
	});
});
