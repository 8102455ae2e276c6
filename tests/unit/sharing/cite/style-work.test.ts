import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { fill, fillRuns } from '#sharing/cite/fill.ts';
import { cslItem } from '#sharing/cite/item.ts';
import { htmlText, type Runs } from '#sharing/cite/runs.ts';
import { styleWork } from '#sharing/cite/style-work.build.ts';

const report = { title: 'Jaarverslag 2014', author: 'Algemene Dienst (AD)', year: '2014', language: 'nl' };
const site = 'https://voorbeeld.nl/';
const place = { id: 'p41-5', name: 'alinea 41·5' };
const used = 'Geraadpleegd in Leeseditie, versie van 24 november 2026';
const editorial = 'Auteur volgens de redactie, in een zin die langer is dan een regel van RIS mag zijn.';
const part = { title: 'Internationale samenwerking', pages: '41' };
const section = styleWork(cslItem(report, 'e/h/samenwerking/', part), { used, editorial });
const edition = styleWork(cslItem(report, 'e/'), { used });

const ADDRESS = 'https://voorbeeld.nl/e/h/samenwerking/#p41-5';
const asHtml = (built: Runs, at: typeof place | undefined = place): string =>
	htmlText(fillRuns(built, site, at)).replace(/<a href="(.*?)">\1<\/a>/g, '$1');

describe('a paragraph of a section of a report', () => {
	for (const [style, list, text] of [
		[
			'apa',
			`Algemene Dienst. (2014). Internationale samenwerking. In <i>Jaarverslag 2014</i> (p. 41). ${used}. ${ADDRESS}`,
			'(Algemene Dienst [AD], 2014, p. 41, alinea 41·5)',
		],
		[
			'mla',
			`Algemene Dienst (AD). ‘Internationale samenwerking’. <i>Jaarverslag 2014</i>, 2014, p. 41. ${used}, ${ADDRESS}.`,
			'(Algemene Dienst [AD] 41, alinea 41·5)',
		],
		[
			'chicago',
			`Algemene Dienst (AD). ‘Internationale samenwerking’. In <i>Jaarverslag 2014</i>, 41. AD, 2014. ${used}. ${ADDRESS}.`,
			`Algemene Dienst (AD), ‘Internationale samenwerking’, in <i>Jaarverslag 2014</i> (AD, 2014), 41, alinea 41·5, geraadpleegd in Leeseditie, versie van 24 november 2026, ${ADDRESS}.`,
		],
		[
			'leidraad',
			`<b>Algemene Dienst (AD) 2014</b><br>Algemene Dienst (AD), ‘Internationale samenwerking’, in: <i>Jaarverslag 2014</i>, 2014, p. 41, geraadpleegd in Leeseditie, versie van 24 november 2026, ${ADDRESS}.`,
			'Algemene Dienst (AD) 2014, p. 41, alinea 41·5.',
		],
	] as const) {
		it(`is cited in ${style} with its page, its number, its address and the edition that was read`, () => {
			assert.equal(asHtml(section[style].list), list);
			assert.equal(asHtml(section[style].text), text);
		});
	}

	it('is a chapter in BibTeX, RIS and CSL-JSON, with the edition and the editors’ word in its note', () => {
		const note = `alinea 41·5. ${used}. ${editorial}`;
		const bibtex = fill(section.bibtex, site, place);
		assert.match(bibtex, /^@incollection\{e-h-samenwerking-p41-5,\n/);
		assert.ok(bibtex.includes(`\turl = {${ADDRESS}},\n`));
		assert.ok(bibtex.includes(`\tnote = {${note}},\n`));
		const ris = fill(section.ris, site, place);
		assert.match(ris, /^TY {2}- CHAP\n/);
		assert.match(ris, /\nID {2}- e-h-samenwerking-p41-5\n/);
		assert.ok(ris.includes(`\nUR  - ${ADDRESS}\n`));
		assert.ok(ris.includes(`\nN1  - ${note}\n`));
		assert.match(ris, /\nER {2}- \n$/);
		const [item] = JSON.parse(fill(section.csl, site, place)) as [Record<string, unknown>];
		assert.deepEqual(
			[item['id'], item['type'], item['URL'], item['note']],
			['e-h-samenwerking-p41-5', 'chapter', ADDRESS, note],
		);
	});

	it('has another name for another place, and none for the whole section', () => {
		const at = { id: 'voetnoot-8', name: 'voetnoot 8' };
		for (const name of ['bibtex', 'ris', 'csl'] as const) {
			assert.match(fill(section[name], site, at), /\be-h-samenwerking-voetnoot-8\b/);
			assert.match(fill(section[name], site, undefined), /\be-h-samenwerking\b(?!-)/);
		}
		assert.equal(asHtml(section.leidraad.text, at), 'Algemene Dienst (AD) 2014, p. 41, voetnoot 8.');
	});

	it('is read by another program as the same work, from BibTeX and from RIS', () => {
		const two = styleWork(
			cslItem({ ...report, publisher: 'Kade & Co' }, 'e/h/s/', {
				title: 'CT en één & 100 %',
				pages: '41-43',
			}),
			{
				used,
			},
		);
		for (const name of ['bibtex', 'ris'] as const) {
			const [item, ...more] = new Cite(fill(two[name], site, place)).data;
			assert.deepEqual(
				[
					item?.['type'],
					item?.['container-title'],
					item?.['page'],
					item?.['publisher'],
					item?.['URL'],
					more.length,
				],
				['chapter', 'Jaarverslag 2014', '41-43', 'Kade & Co', 'https://voorbeeld.nl/e/h/s/#p41-5', 0],
				name,
			);
			// BibTeX's braces are told as such.
			assert.equal(String(item?.['title']).replace(/<.*?>/g, ''), 'CT en één & 100 %', name);
			assert.match(JSON.stringify(item?.['author']), /"Algemene Dienst \(AD\)"/, name);
			assert.equal(item?.['id'], 'e-h-s-p41-5', name);
		}
	});

	it('on two pages has both, as RIS and BibTeX want them', () => {
		const two = styleWork(cslItem(report, 'e/h/s/', { ...part, pages: '41-43' }), { used });
		assert.match(two.ris, /\nSP {2}- 41\nEP {2}- 43\n/);
		assert.match(two.bibtex, /\tpages = \{41--43\},\n/);
	});
});

describe('a section on pages without a number', () => {
	it('is cited without pages, in every style', () => {
		const work = styleWork(cslItem(report, 'e/h/s/', { ...part, pages: '' }), { used });
		assert.deepEqual(
			(['apa', 'mla', 'chicago', 'leidraad'] as const).map((style) => asHtml(work[style].text)),
			[
				'(Algemene Dienst [AD], 2014, alinea 41·5)',
				'(Algemene Dienst [AD], alinea 41·5)',
				`Algemene Dienst (AD), ‘Internationale samenwerking’, in <i>Jaarverslag 2014</i> (AD, 2014), alinea 41·5, geraadpleegd in Leeseditie, versie van 24 november 2026, https://voorbeeld.nl/e/h/s/#p41-5.`,
				'Algemene Dienst (AD) 2014, alinea 41·5.',
			],
		);
		assert.doesNotMatch(JSON.stringify(work), /undefined|p\. ?[,.;)]|pp?\. ?"|pages = |SP {2}-/u);
	});
});

describe('a whole report', () => {
	it('is cited as a report', () => {
		assert.equal(
			asHtml(edition.apa.list, undefined),
			`Algemene Dienst. (2014). <i>Jaarverslag 2014</i>. ${used}. https://voorbeeld.nl/e/`,
		);
		assert.equal(asHtml(edition.apa.text, undefined), '(Algemene Dienst [AD], 2014)');
		assert.equal(
			asHtml(edition.chicago.list, undefined),
			`Algemene Dienst (AD). <i>Jaarverslag 2014</i>. AD, 2014. ${used}. https://voorbeeld.nl/e/.`,
		);
		assert.match(edition.bibtex, /^@techreport\{e,\n/);
		assert.match(edition.ris, /^TY {2}- RPRT\n/);
	});
	it('has a year that is no number as it stands', () => {
		const item = cslItem({ ...report, year: '2014-2015' }, 'e/');
		assert.deepEqual(item['issued'], { literal: '2014-2015' });
	});
	it('of which little is known leaves no empty places', () => {
		const bare = { title: 'Verslag', language: 'nl' };
		const works = [cslItem(bare, 'e/h/s/', part), cslItem(bare, 'e/')].map((item) =>
			styleWork(item, { used }),
		);
		for (const work of works) {
			for (const style of ['apa', 'chicago', 'mla', 'leidraad'] as const) {
				for (const built of [work[style].list, work[style].text])
					assert.doesNotMatch(asHtml(built), /, ,|,,|\.\.|undefined|z\.d,/, style);
			}
		}
	});
	it('has the publisher that is known, in every style', () => {
		const published = { ...report, publisher: 'De Kade', place: 'Den Haag' };
		const work = styleWork(cslItem(published, 'e/h/s/', part), { used });
		for (const style of ['apa', 'chicago', 'mla', 'leidraad'] as const)
			assert.match(asHtml(work[style].list), /De Kade/, style);
		assert.match(asHtml(work.chicago.list), /, 41\. Den Haag: De Kade, 2014\. /);
	});
});
