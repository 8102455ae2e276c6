import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as en from '#i18n/en.ts';
import * as nl from '#i18n/nl.ts';

it('a page is named by its number in print, and one without by its number in the PDF', () => {
	const { mark } = nl.places.page;
	assert.equal(mark('41'), 'p. 41');
	assert.equal(mark('41', '43'), 'p. 41–43');
	assert.equal(mark('pdf-1'), 'pdf-pagina 1');
	assert.equal(mark('pdf-1', 'pdf-91'), 'pdf-pagina 1–91');
	assert.equal(mark('pdf-2', '12'), 'pdf-pagina 2 – p. 12');
	assert.equal(en.places.page.mark('41', '43'), 'pp. 41–43');
	assert.equal(en.places.page.mark('pdf-1', 'pdf-91'), 'PDF pages 1–91');
});

it('the pages of an edition are its printed numbers; those without one are counted', () => {
	assert.equal(nl.publication.pages(['41'], 0), 'Gedrukte pagina 41');
	assert.equal(nl.publication.pages(['1–31'], 2), 'Gedrukte pagina’s 1–31 en 2 pagina’s zonder nummer');
	assert.equal(nl.publication.pages([], 1), '1 pagina zonder gedrukt nummer');
	assert.equal(en.publication.pages([], 12), '12 pages without a printed number');
});
