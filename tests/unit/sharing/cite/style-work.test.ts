import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '#sharing/cite/fill.ts';
import { cslItem } from '#sharing/cite/item.ts';
import { styleWork } from '#sharing/cite/style-work.build.ts';

const report = { title: 'Jaarverslag 2014', author: 'Dienst', year: '2014', language: 'nl' };
const site = 'https://voorbeeld.nl/';
const place = { id: 'p41-5', name: 'alinea 41·5' };
const section = styleWork(
	cslItem(report, 'e/h/samenwerking/', { title: 'Internationale samenwerking', pages: '41' }),
	'xplaatsx. Leeseditie. Auteur volgens de redactie, in een zin die langer is dan een regel van RIS mag zijn.',
);
const edition = styleWork(cslItem(report, 'e/'), 'Leeseditie.');

describe('a paragraph of a section of a report', () => {
	for (const [style, list, text] of [
		[
			'apa',
			'Dienst. (2014). Internationale samenwerking. In Jaarverslag 2014 (p. 41). https://voorbeeld.nl/e/h/samenwerking/#p41-5',
			'(Dienst, 2014, p. 41, alinea 41·5)',
		],
		[
			'mla',
			'Dienst. ‘Internationale samenwerking’. Jaarverslag 2014, 2014, p. 41, https://voorbeeld.nl/e/h/samenwerking/#p41-5.',
			'(Dienst 41, alinea 41·5)',
		],
		[
			'chicago',
			'Dienst. ‘Internationale samenwerking’. In Jaarverslag 2014, 41, 2014. https://voorbeeld.nl/e/h/samenwerking/#p41-5.',
			'Dienst, ‘Internationale samenwerking’, in Jaarverslag 2014, 2014, 41, alinea 41·5, https://voorbeeld.nl/e/h/samenwerking/#p41-5.',
		],
		[
			'leidraad',
			'Dienst 2014 Dienst, ‘Internationale samenwerking’, in: Jaarverslag 2014, 2014, p. 41, https://voorbeeld.nl.',
			'Dienst 2014, p. 41, alinea 41·5.',
		],
	] as const) {
		it(`is cited in ${style} with its page, its number and its address`, () => {
			assert.equal(fill(section[style].list, site, place), list);
			assert.equal(fill(section[style].text, site, place), text);
		});
	}
	it('is a chapter in BibTeX, RIS and CSL-JSON, with the editors’ word in its note', () => {
		const bibtex = fill(section.bibtex, site, place);
		assert.match(bibtex, /^@inbook\{/);
		assert.match(bibtex, /\turl = \{https:\/\/voorbeeld\.nl\/e\/h\/samenwerking\/#p41-5\},\n/);
		assert.match(bibtex, /\tnote = \{alinea 41·5\. Leeseditie\. Auteur volgens de redactie,/);
		assert.match(bibtex, /\tpages = \{41\},\n/);
		const ris = fill(section.ris, site, place);
		assert.match(ris, /^TY {2}- CHAP\n/);
		assert.match(ris, /\nUR {2}- https:\/\/voorbeeld\.nl\/e\/h\/samenwerking\/#p41-5\n/);
		assert.match(ris, /\nN1 {2}- alinea 41·5\. .*mag zijn\.\n/);
		assert.match(ris, /\nER {2}- \n$/);
		const [item] = JSON.parse(fill(section.csl, site, place)) as [Record<string, unknown>];
		assert.equal(item['type'], 'chapter');
		assert.equal(item['URL'], 'https://voorbeeld.nl/e/h/samenwerking/#p41-5');
	});
});

describe('a whole report', () => {
	it('is cited as a report', () => {
		assert.equal(
			fill(edition.apa.list, site, undefined),
			'Dienst. (2014). Jaarverslag 2014. https://voorbeeld.nl/e/',
		);
		assert.equal(fill(edition.apa.text, site, undefined), '(Dienst, 2014)');
		assert.match(edition.bibtex, /^@techreport\{/);
		assert.match(edition.ris, /^TY {2}- RPRT\n/);
	});
	it('has a year that is no number as it stands', () => {
		const item = cslItem({ ...report, year: '2014-2015' }, 'e/');
		assert.deepEqual(item['issued'], { literal: '2014-2015' });
	});
});
