import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLd } from '#sharing/metadata/json-ld.ts';
import { facts, nowhere, section, uncited } from '../../../support/page-facts.ts';

describe('a page in the words of schema.org', () => {
	it('is a chapter that is part of a chapter that is part of a report', () => {
		const data = JSON.parse(jsonLd(facts()) ?? '');
		assert.equal(data['@context'], 'https://schema.org');
		assert.deepEqual(
			[data['@type'], data.name, data.pagination, data.pageStart, data.pageEnd, data.inLanguage],
			['Chapter', 'Dijken & <kaden>', '12–14', '12', '14', 'de'],
		);
		assert.deepEqual([data.isPartOf['@type'], data.isPartOf.name], ['Chapter', 'Water']);
		const report = data.isPartOf.isPartOf;
		assert.deepEqual(
			[report['@type'], report['@id'], report.author['@type'], report.author.name],
			['Report', 'https://voorbeeld.nl/v/wlm/', 'Organization', 'Waterschap Lage Mark, afdeling Onderzoek'],
		);
		assert.equal(data.encoding.contentUrl, 'https://voorbeeld.nl/v/wlm/water/dijken/index.md');
	});

	it('cannot end the element it stands in', () => {
		assert.doesNotMatch(jsonLd(facts()) ?? '', /</);
	});

	it('has no addresses where the origin is not known', () => {
		assert.doesNotMatch(jsonLd(nowhere()) ?? '', /"@id"|"url"|"encoding"|\/v\//);
	});

	it('is a report on the page of the report, and nothing on a page about it', () => {
		assert.equal(
			JSON.parse(jsonLd(facts({ cited: { kind: 'work', work: section.work } })) ?? '')['@type'],
			'Report',
		);
		assert.equal(jsonLd(uncited()), undefined);
	});

	it('is the site on its first page, with who makes it where that is told', () => {
		const site = {
			name: 'Verslagen',
			language: 'nl',
			publisher: 'Stichting <V>',
			website: 'https://v.example/',
		};
		const first = { ...uncited(), path: '', site };
		const told = jsonLd(first) ?? '';
		assert.doesNotMatch(told, /</);
		const { '@type': type, name, url, inLanguage, publisher } = JSON.parse(told);
		assert.deepEqual(
			[type, name, url, inLanguage],
			['WebSite', 'Verslagen', 'https://voorbeeld.nl/v/', 'nl'],
		);
		assert.deepEqual(publisher, { name: 'Stichting <V>', url: 'https://v.example/' });
		const untold = jsonLd({ ...first, site: { name: 'Verslagen', language: 'nl' } }) ?? '';
		assert.equal('publisher' in JSON.parse(untold), false);
	});

	it('says where the official publication stands, where that is known', () => {
		const official = 'https://voorbeeld.example/verslag.pdf';
		const cited = { ...section, work: { ...section.work, official } };
		assert.equal(JSON.parse(jsonLd(facts({ cited })) ?? '').isPartOf.isPartOf.sameAs, official);
		assert.equal('sameAs' in JSON.parse(jsonLd(facts()) ?? '').isPartOf.isPartOf, false);
	});
});
