import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPageReferences } from '#edition/mentions/find-page-references.ts';
import { PAGE_WORDS } from '#edition/mentions/page-words.ts';

/**
 * References in short: `42 43`, `42 -45` for a stretch, `‘name’ 42`. Folios of the edition: 41, b12 and iv.
 */
function found(text: string, language = 'nl', note = false): string[] {
	const isFolio = (label: string) => ['41', 'b12', 'iv'].includes(label);
	return findPageReferences(text, { languages: [language], note, isFolio }).map(({ numbers, name }) => {
		for (const { start, end, label } of numbers) assert.equal(text.slice(start, end), label);
		if (name) assert.equal(text.slice(name.start, name.end), name.text);
		const pages = numbers.map(({ label, closes }) => (closes ? `-${label}` : label));
		return [...(name ? [`‘${name.text}’`] : []), ...pages].join(' ');
	});
}

/** What each language’s text says, and what is found in it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...references: string[]])[]>> = {
	nl: [
		['Dat staat op pagina 42 en 43.', '42 43'],
		['Zie pagina 12.', '12'],
		['Meer daarover (p. 41) en elders (zie blz. 7–9, 12 en 14).', '41', '7 -9 12 14'],
		["Zie pagina's 42 tot en met 45 of pagina’s 50 t/m 52.", '42 -45', '50 -52'],
		['Op bladzijde 7/8 staat het.', '7 8'],
		['Zie pagina 12 van dit verslag.', '12'],
		['(zie ‘Vernieuwing Wiv 2002’ op pagina 42 en 43)', '‘Vernieuwing Wiv 2002’ 42 43'],
		['zie ook ‘Pagina’s en programma’s’ op pagina 42', '‘Pagina’s en programma’s’ 42'],
		["Zie 'De programma's van nu' op pagina 42.", "‘De programma's van nu’ 42"],
		['Zie “Een kop” voor meer.', '‘Een kop’'],
		['Zie pagina b12 en pagina iv.', 'b12', 'iv'],
	],
	en: [
		['See pages 42 and 43, or page 50.', '42 43', '50'],
		['As told (p. 12) and (see pp. 12–14).', '12', '12 -14'],
		['See “Renewal” on page 42.', '‘Renewal’ 42'],
		['On page 12 of this report.', '12'],
	],
	de: [
		['Siehe Seite 42 und 43.', '42 43'],
		['Mehr dazu (S. 12) und auf den Seiten 42 bis 45.', '12', '42 -45'],
		['siehe „Neue Wege“ auf Seite 42', '‘Neue Wege’ 42'],
	],
	fr: [
		['Voir la page 42, ou les pages 44 et 45.', '42', '44 45'],
		['voir « Une loi » à la page 42', '‘Une loi’ 42'],
		['Les pages 42 à 45 du présent rapport.', '42 -45'],
	],
};

/** What looks like a reference and is none, or is one to another work. */
const NONE: Readonly<Record<string, readonly string[]>> = {
	nl: [
		'Op basis van artikel 60 van de Wiv 2002.',
		'Om 4 p.m. 12 mensen, 12 pagina’s.',
		'Dat staat op pagina 12 van het rapport.',
		'Dat staat op pagina 12 van ‘Een ander rapport’.',
		'Rapport X, p. 12, en Rapport Y, pagina 12.',
		'Op pagina 12,5 of pagina 12%.',
		'De homepagina 12 en pagina’s van 12.',
		'Zie pagina d.',
	],
	en: ['On page 12 of the report.', 'A page, 12 in all.', 'The frontpage 12.'],
	de: ['Auf Seite 12 des Berichts.', 'J. S. 1912 geboren.', 'Auf Seite 12 im Verfassungsschutzbericht.'],
	fr: ['Les pages 42 à 45 du rapport.', 'La page 12 de l’annexe.'],
};

describe('references to pages', () => {
	for (const [language, cases] of Object.entries(CASES)) {
		for (const [text, ...references] of cases) {
			it(`(${language}) are found in “${text}”`, () => assert.deepEqual(found(text, language), references));
		}
	}
	for (const [language, texts] of Object.entries(NONE)) {
		for (const text of texts) {
			it(`(${language}) are not found in “${text}”`, () => assert.deepEqual(found(text, language), []));
		}
	}

	it('are sought in every language there is a table of, and each table has a case', () => {
		assert.deepEqual(Object.keys(PAGE_WORDS).sort(), Object.keys(CASES).sort());
	});

	it('end where a number counts something else: it is not larger, or far longer', () => {
		assert.deepEqual(found('Op pagina 42 en 3 andere, op pagina 42 en 2014.'), ['42', '42']);
	});

	it('are taken from a note only after *zie* or its like: a note cites other works', () => {
		assert.deepEqual(found('Zie ook pagina 12.', 'nl', true), ['12']);
		assert.deepEqual(found('Jaarverslag, pagina 12; p. 14; (p. 15).', 'nl', true), []);
		assert.deepEqual(found('Zie Kamerstukken II, p. 12.', 'nl', true), []);
	});

	it('are found once where two languages have the same word', () => {
		const options = { languages: ['en', 'fr', 'xx'], note: false, isFolio: () => false };
		assert.equal(findPageReferences('See page 12.', options).length, 1);
	});
});

describe('the table of a language', () => {
	for (const [language, words] of Object.entries(PAGE_WORDS)) {
		it(`(${language}) has every word in small letters, once, and abbreviations with a full stop`, () => {
			for (const list of Object.values(words) as (readonly string[])[]) {
				assert.equal(new Set(list).size, list.length);
				assert.deepEqual(
					list,
					list.map((word) => word.toLowerCase().trim()),
				);
				assert.ok(list.length > 0);
			}
			assert.ok(words.short.every((word) => word.endsWith('.')));
		});

		it(`(${language}) has no word for a page that finds nothing`, () => {
			for (const word of words.full) assert.deepEqual(found(`${words.see[0]} ${word} 12`, language), ['12']);
			for (const word of words.short) assert.deepEqual(found(`(${word} 12)`, language), ['12']);
			for (const word of words.see)
				assert.deepEqual(found(`${word} ${words.full[0]} 12`, language, true), ['12']);
			for (const word of words.and)
				assert.deepEqual(found(`(${words.short[0]} 12 ${word} 13)`, language), ['12 13']);
			for (const word of words.to)
				assert.deepEqual(found(`(${words.short[0]} 12 ${word} 13)`, language), ['12 -13']);
		});
	}
});
