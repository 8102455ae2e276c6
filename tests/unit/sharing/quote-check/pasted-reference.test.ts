import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS } from '#sharing/cite/cite-file.ts';
import { fill, fillRuns } from '#sharing/cite/fill.ts';
import { cslItem } from '#sharing/cite/item.ts';
import { plainText, type Runs } from '#sharing/cite/runs.ts';
import { styleWork } from '#sharing/cite/style-work.build.ts';
import { STYLES } from '#sharing/cite/styles.ts';
import { checkQuote } from '#sharing/quote-check/check.ts';
import { indexEdition } from '#sharing/quote-check/edition-index.ts';

const words =
	'Bij de samenwerking houdt de AIVD nadrukkelijk rekening met de democratische inbedding van de betreffende collega-dienst.';
const author = 'Algemene Inlichtingen- en Veiligheidsdienst (AIVD)';
const text = `${words} Dat bepaalt mede de intensiteit (zie ‘Vernieuwing Wiv 2002’ op pagina 42 en 43).`;
const edition = indexEdition({
	work: `${author}, Jaarverslag 2014`,
	blocks: [{ id: 'p41-6', path: 'e/h/s/', name: 'alinea 41·6', folio: '41', text, calls: [] }],
});
const check = (quote: string) => checkQuote(quote, [edition]);

const report = { title: 'Jaarverslag 2014', author, year: '2014', language: 'nl' };
const section = cslItem(report, 'e/h/s/', { title: 'Internationale samenwerking', pages: '41' });
const part = { id: 'p41-6', name: 'alinea 41·6' };
const styled = styleWork(section, {
	used: 'Geraadpleegd in Leeseditie, versie van 24 november 2026',
	editorial: 'Titel, auteur en jaar zijn vastgesteld door de redactie; de bron noemt ze niet.',
});
const filled = (built: string | Runs): string =>
	typeof built === 'string'
		? fill(built, 'https://example.org/', part)
		: plainText(fillRuns(built, 'https://example.org/', part));
const references = [
	...STYLES.flatMap(({ id, name }) =>
		(['list', 'text'] as const).map((form) => [`${name}, ${form}`, styled[id][form]] as const),
	),
	...FORMATS.map(({ id, name }) => [name, styled[id]] as const),
	[
		'the site’s own',
		`${author}, Jaarverslag 2014, p. 41, alinea 41·6. Leeseditie, https://example.org/e/h/s/#p41-6`,
	] as const,
].map(([name, built]) => [name, filled(built).trim()] as const);

/** How a reference comes behind words. */
const FORMS: readonly ((reference: string) => string)[] = [
	(reference) => `“${words}” (${reference})`,
	(reference) => `“${words}” ${reference}`,
	(reference) => `“${words}”\n\n${reference}`,
	(reference) => `${words} ${reference}`,
	(reference) => `${words.slice(0, -1)} (${reference}).`,
	(reference) => `‘${words}’¹\n\n1 ${reference}`,
];

/** What somebody may do to it. */
const CHANGES: readonly ((reference: string) => string)[] = [
	(reference) => reference,
	(reference) => reference.replaceAll(/https?:\/\/\S+/gu, ''),
	(reference) => reference.replace('·', '.'),
	(reference) => reference.replace('2014', '2015'),
];

describe('a reference behind a quotation', () => {
	for (const [name, reference] of references)
		it(`in ${name} is taken as what it is, with and without link, and changed slightly`, () => {
			for (const form of FORMS)
				for (const change of CHANGES) {
					const typed = form(change(reference));
					const found = check(typed);
					assert.ok(found.kind === 'exact', `${found.kind}: ${typed}`);
					assert.ok(found.parts.some(({ why }) => why === 'reference'));
					assert.equal(found.parts.map((one) => one.text).join(''), typed);
				}
		});

	it('does not hide what was changed in the words before it', () => {
		const altered = words.replace('nadrukkelijk', 'nauwelijks');
		for (const [, reference] of references)
			for (const typed of [`“${altered}” (${reference})`, `${altered} ${reference}`])
				assert.equal(check(typed).kind, 'near', typed);
	});

	it('is not what the text itself has in brackets', () => {
		const found = check('de intensiteit (zie ‘Vernieuwing Wiv 2017’ op pagina 42 en 43).');
		assert.equal(found.kind, 'near');
		assert.equal(check('de intensiteit (zie ‘Vernieuwing Wiv 2002’ op pagina 42 en 43).').kind, 'exact');
	});

	it('alone is no quotation', () => {
		const [, own = ''] = references.at(-1) ?? [];
		assert.deepEqual(check(own), { kind: 'empty', reference: true });
	});

	for (const [language, place] of [
		['Dutch', 'p. 41, alinea 41·5'],
		['English', 'p. 41, paragraph 41·5'],
		['English, with another sign', 'p. 41, paragraphs 41.5'],
	] as const)
		it(`that names another paragraph is told, in ${language}`, () => {
			const found = check(`“${words}” (${author}, Jaarverslag 2014, ${place})`);
			assert.ok(found.kind === 'exact');
			assert.equal(found.misplaced, '41·5');
		});

	it('in English alone is no quotation', () => {
		assert.deepEqual(check('https://example.org/e/, paragraph 41·6'), { kind: 'empty', reference: true });
	});

	it('is not the number that an English text gives to its own parts', () => {
		const english = indexEdition({
			work: 'Service, Report 2014',
			blocks: [
				{
					id: 'p1-1',
					path: 'e/h/s/',
					name: 'x',
					folio: '1',
					text: 'As told in paragraph 3.2 below.',
					calls: [],
				},
			],
		});
		assert.equal(checkQuote('As hidden in paragraph 3.2 below.', [english]).kind, 'near');
	});

	for (const [what, typed, kind, judged] of [
		['a word of the quoter', `“${words}” volgens AIVD, Jaarverslag 2014, p. 41`, 'exact', words.slice(0, -1)],
		['words of no kind', `${words.slice(0, -1)} AIVD, Jaarverslag 2014, p. 41`, 'exact', words.slice(0, -1)],
		[
			'an address alone',
			`${words.slice(0, -1)} https://example.org/e/h/s/#p41-6`,
			'exact',
			words.slice(0, -1),
		],
		[
			'a name that is the text’s own',
			'Bij de samenwerking houdt de AIVD nauwelijks rekening met de democratische inbedding',
			'near',
			'Bij de samenwerking houdt de AIVD nauwelijks rekening met de democratische inbedding',
		],
	] as const)
		it(`with no sign but a space before it begins where it begins: ${what}`, () => {
			const found = check(typed);
			assert.ok(found.kind === kind);
			const own = found.parts.filter(({ kind: of }) => of === 'same' || of === 'quote');
			assert.equal(own.map(({ text: one }) => one).join(''), judged);
		});
});
