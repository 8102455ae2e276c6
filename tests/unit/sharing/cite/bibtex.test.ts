import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bibtex } from '#sharing/cite/bibtex.ts';
import { cslItem } from '#sharing/cite/item.ts';

const report = { title: 'Jaarverslag Wiv 2002', author: 'Dienst & Co (DC)', year: '2014', language: 'nl' };
const field = (entry: string, name: string): string | undefined =>
	new RegExp(`^\\t${name} = \\{(.*)\\},$`, 'm').exec(entry)?.[1];

describe('an entry of BibTeX', () => {
	it('of a part is one of a collection, with its title, its book and who answers for it', () => {
		const entry = bibtex(cslItem(report, 'e/h/s/', { title: 'CT Infobox', pages: '41-43' }), 'Noot.');
		assert.match(entry, /^@incollection\{e-h-s-xidx,\n/);
		assert.match(entry, /\n\}\n$/);
		assert.equal(field(entry, 'author'), '{Dienst \\& Co (DC)}');
		assert.equal(field(entry, 'title'), '{CT} {Infobox}');
		assert.equal(field(entry, 'booktitle'), 'Jaarverslag {Wiv} 2002');
		assert.equal(field(entry, 'publisher'), 'Dienst \\& Co (DC)');
		assert.equal(field(entry, 'pages'), '41--43');
		assert.equal(field(entry, 'year'), '2014');
		assert.equal(field(entry, 'note'), 'Noot.');
	});

	it('of a report has its institution, or its publisher', () => {
		assert.equal(field(bibtex(cslItem(report, 'e/'), ''), 'institution'), 'Dienst \\& Co (DC)');
		const published = bibtex(cslItem({ ...report, publisher: 'De Kade', place: 'Den Haag' }, 'e/'), '');
		assert.match(published, /^@techreport\{e,\n/);
		assert.deepEqual([field(published, 'institution'), field(published, 'address')], ['De Kade', 'Den Haag']);
	});

	for (const [title, written] of [
		['Internationale samenwerking', 'Internationale samenwerking'],
		['internet en de AIVD', 'internet en de {AIVD}'],
		['Het eHerkenning-stelsel: Één jaar', 'Het {eHerkenning-stelsel:} {Één} jaar'],
		['‘Sigint’ in Nederland', '‘Sigint’ in {Nederland}'],
		[
			'A_b 100 % & {x} #1 $5 ~ ^ \\\\',
			'A\\_b 100 \\% \\& \\{x\\} \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}\\textbackslash{}',
		],
		['Zo #Ja', 'Zo {{\\#Ja}}'],
	] as const) {
		it(`keeps the capitals and the letters of “${title}”`, () => {
			assert.equal(field(bibtex(cslItem({ ...report, title }, 'e/'), ''), 'title'), written);
		});
	}

	it('has a key of plain signs', () => {
		assert.match(
			bibtex(cslItem(report, 'e/één/s/', { title: 'x', pages: '1' }), ''),
			/^@incollection\{[\w-]+,/,
		);
	});
});
