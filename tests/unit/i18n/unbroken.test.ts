import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unbroken } from '#i18n/unbroken.ts';

/** The text with each stretch in square brackets. */
const marked = (text: string): string =>
	unbroken(text)
		.toReversed()
		.reduce(
			(done, { start, end }) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
			text,
		);

describe('what is kept on one line', () => {
	for (const kept of [
		'[p. 41]',
		'zie [pp. 8–9] en [blz. 12]',
		'Toezichtsrapport [nr. 38].',
		'in [art. 60] van de [Wiv 2002]',
		'[alinea 41·7] en [voetnoot 8]',
		'CTIVD, [16 juli] 2014',
		'[1 ×] een vorm, [12 ×] een verbetering',
		'op [pagina 42] en 43',
		'[artikel 60]-diensten',
		'groeide met [12,5 %] tot [€ 3.400] en [2,4 miljoen] euro',
		'weegt [49,3 kB]',
		'[§ 3] en [§ 4.2]',
		'[10 000] mensen',
		'[dr. Jansen] en [J.P. Balkenende] kwamen',
		'het [plan –] zo [bleek –] was [goed …] en af',
		'[page 41], [16 July 2014], [chapter 2]',
		'auf [Seite 41], [3. Oktober] 1990, [Abs. 2]',
	])
		it(kept, () => assert.equal(marked(kept.replaceAll(/[[\]]/g, '')), kept));

	for (const free of [
		'De dienst werkt samen met tien partners.',
		'in de maatschappij',
		'tussen 2002 en 2014',
		'inlichtingen- en veiligheidsdiensten',
		'',
	])
		it(`leaves “${free}” to break where it will`, () => assert.equal(marked(free), free));

	it('never holds together more than fits in a narrow column', () => {
		for (const { start, end } of unbroken('voetnoot 123.456.789.123.456.789 en hoofdstuk 12 – slot'))
			assert.ok(end - start <= 22);
	});
});
