/**
 * A print held against a conversion: what is lost, invented, changed, moved, and what is a matter of form.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '#compare/compare.ts';
import { wordsOfHtml } from '#compare/conversion/html.ts';
import type { Comparison, Form, PrintedPage } from '#compare/model.ts';
import { conversionOf, printOf, wordsOf } from '../../support/compared.ts';

/** Findings in short: `lost 1:kade en haven`, with the page's name. */
const told = ({ findings, pages }: Comparison): string[] =>
	findings.map(({ kind, page, printed, converted }) => {
		const text = kind === 'changed' ? `${printed} > ${converted}` : printed || converted;
		return `${kind} ${pages[page]?.name}: ${text}`;
	});

const formsOf = ({ forms }: Comparison): Partial<Record<Form, number>> =>
	Object.fromEntries(Object.entries(forms).filter(([, count]) => count > 0));

/** Three sentences that share few words. */
const BRIDGE = 'De brug over de rivier werd in het voorjaar gesloten voor onderhoud.';
const HARBOUR = 'Schepen wachtten daarom twee weken lang buiten de haven op doorvaart.';
const COUNCIL = 'Volgens de raad kostte dit oponthoud bedrijven samen ruim een miljoen euro.';

const print: readonly PrintedPage[] = [
	printOf('12', `${BRIDGE}\n${HARBOUR}`, 'Jaarverslag waterwegen 12'),
	printOf('13', COUNCIL, 'Jaarverslag waterwegen 13'),
];

describe('a conversion with the words of the print in their order', () => {
	const comparison = compare(print, conversionOf(`${BRIDGE}\n\n${HARBOUR} ${COUNCIL}`));

	it('has lost and invented nothing, though lines and pages end elsewhere', () => {
		assert.deepEqual(told(comparison), []);
		assert.deepEqual(formsOf(comparison), {});
	});

	it('has lost its running heads and folios rightly: their letters are counted apart', () => {
		const { lost, furniture, furnitureKept } = comparison.sums;
		assert.deepEqual({ lost, furniture, furnitureKept }, { lost: 0, furniture: 46, furnitureKept: 0 });
	});

	it('has its letters counted by printed page', () => {
		assert.deepEqual(
			comparison.pages.map(({ name, sums }) => [name, sums.printed, sums.converted]),
			[
				['12', 116, 116],
				['13', 64, 64],
			],
		);
	});
});

describe('a conversion that is other', () => {
	it('is told which words it lost, with their page and letters', () => {
		const comparison = compare(print, conversionOf(`${BRIDGE} ${COUNCIL}`));
		assert.deepEqual(told(comparison), [`lost 12: ${HARBOUR}`]);
		assert.deepEqual([comparison.sums.lost, comparison.sums.invented], [59, 0]);
		assert.equal(comparison.findings[0]?.line, 2);
		assert.equal(comparison.findings[0]?.before, 'het voorjaar gesloten voor onderhoud.');
	});

	it('is told of a word as moved, however far, where it stands as often in both', () => {
		const pages = [BRIDGE, HARBOUR, `${COUNCIL} 31.12.2031`, BRIDGE.toUpperCase()];
		const text = [`${BRIDGE} 31.12.2031`, HARBOUR, COUNCIL, BRIDGE.toUpperCase()];
		const prints = pages.map((page, i) => printOf(String(12 + i), page));
		assert.deepEqual(told(compare(prints, conversionOf(text.join('\n')))), ['moved 14: 31.12.2031']);
		assert.deepEqual(told(compare(prints, conversionOf([...text, '31.12.2031'].join('\n')))), [
			'invented 12: 31.12.2031',
			'moved 14: 31.12.2031',
		]);
	});

	it('is told which words it invented, on the page of the words they stand behind', () => {
		const comparison = compare(
			print,
			conversionOf(`${BRIDGE} ${HARBOUR} ${COUNCIL} Lees verder op internet.`),
		);
		assert.deepEqual(told(comparison), ['invented 13: Lees verder op internet.']);
		assert.deepEqual([comparison.sums.lost, comparison.sums.invented], [0, 21]);
		assert.deepEqual(comparison.findings[0]?.at, { part: 'other.txt', line: 1 });
	});

	it('is told of no word that only a picture is said to show, and of none twice that a caption has too', () => {
		const page = `${BRIDGE} ${HARBOUR} ${COUNCIL}`;
		const html = `<p>${BRIDGE}</p><figure><img alt="${HARBOUR}"><figcaption>${HARBOUR}</figcaption></figure><img alt="${COUNCIL} Een foto.">`;
		const comparison = compare([printOf('12', page)], [{ name: 'a.html', words: wordsOfHtml(html) }]);
		assert.deepEqual(told(comparison), []);
		assert.deepEqual([comparison.sums.printed, comparison.sums.converted], [180, 116]);
	});

	it('is told of a word in other letters as one change, with the letters of it alone', () => {
		const comparison = compare(
			print,
			conversionOf(`${BRIDGE} ${HARBOUR} ${COUNCIL}`.replace('oponthoud', 'oponthoed')),
		);
		assert.deepEqual(told(comparison), ['changed 13: oponthoud > oponthoed']);
		assert.deepEqual([comparison.sums.lost, comparison.sums.invented], [1, 1]);
	});

	it('is told of a passage in another order as moved, not as lost here and invented there', () => {
		const comparison = compare(print, conversionOf(`${HARBOUR} ${COUNCIL} ${BRIDGE}`));
		assert.deepEqual(told(comparison), [`moved 12: ${BRIDGE}`]);
		const { lost, invented, moved } = comparison.sums;
		assert.deepEqual({ lost, invented, moved }, { lost: 0, invented: 0, moved: 57 });
		assert.equal(comparison.findings[0]?.behind, 1);
	});

	it('has kept furniture where a running head stands in its text, and that is no invention', () => {
		const comparison = compare(
			print,
			conversionOf(`${BRIDGE} ${HARBOUR} Jaarverslag waterwegen 13 ${COUNCIL}`),
		);
		assert.deepEqual(told(comparison), []);
		assert.equal(comparison.sums.furnitureKept, 23);
	});

	it('has notes that stand elsewhere counted apart from what was moved', () => {
		const page = {
			name: '12',
			words: [
				...wordsOf(BRIDGE, 'paragraph'),
				...wordsOf(HARBOUR, 'footnote'),
				...wordsOf(COUNCIL, 'paragraph'),
			],
		};
		const { sums } = compare([page], conversionOf(`${BRIDGE} ${COUNCIL} ${HARBOUR}`));
		assert.deepEqual([sums.moved, sums.movedNotes], [0, 59]);
	});

	it('is told of everything where it has nothing of the print', () => {
		const comparison = compare(print, conversionOf('Quousque tandem abutere, Catilina?'));
		assert.equal(comparison.sums.lost, comparison.sums.printed);
		assert.equal(comparison.sums.invented, 31);
	});

	it('is told of a sentence that it has twice', () => {
		const comparison = compare(print, conversionOf(`${BRIDGE} ${HARBOUR} ${HARBOUR} ${COUNCIL}`));
		assert.deepEqual(told(comparison), [`invented 12: ${HARBOUR}`]);
	});

	it('has words of a table read by columns moved, and none lost', () => {
		const rows = printOf('7', 'appels 120 340\nperen 210 415\nbessen 330 590');
		const comparison = compare([rows], conversionOf('appels peren bessen 120 210 330 340 415 590'));
		assert.deepEqual([comparison.sums.lost, comparison.sums.invented], [0, 0]);
		assert.ok(comparison.sums.moved > 0);
	});
});

describe('what is other in form alone', () => {
	/** A print of one page, what became of it, and the forms that are other. */
	const CASES: readonly (readonly [
		what: string,
		print: string,
		conversion: string,
		forms: Partial<Record<Form, number>>,
	])[] = [
		[
			'a hyphen that a line end made',
			'over de samen-\nwerking met anderen',
			'over de samenwerking met anderen',
			{ hyphen: 1 },
		],
		[
			'a hyphen of the word, kept',
			'met collega-\ndiensten in Europa',
			'met collega-diensten in Europa',
			{ space: 1 },
		],
		['ligatures', 'de o\ufb03ci\u00eble \ufb01rma', 'de offici\u00eble firma', { ligature: 2 }],
		['soft hyphens', 'het land\u00adbouw\u00adbeleid', 'het landbouwbeleid', { 'soft-hyphen': 1 }],
		['quotation marks', 'zij zei \u2018ja\u2019 en \u201cnee\u201d', 'zij zei \'ja\' en "nee"', { quote: 2 }],
		['dashes', 'van 2010\u20132014 \u2014 vijf jaar', 'van 2010-2014 - vijf jaar', { dash: 2 }],
		['small capitals', 'de aivd meldde dit', 'de AIVD meldde dit', { capitals: 1 }],
		['letters set apart', 'het v e r s l a g zelf', 'het verslag zelf', { space: 1 }],
		['bullets', '\u2022 kade\n\u2022 muur', 'kade\nmuur', { bullet: 2 }],
		['accents of their own', 'bei\u0308nvloed door water', 'beïnvloed door water', { composition: 1 }],
	];
	for (const [what, printed, converted, forms] of CASES)
		it(`is no loss: ${what}`, () => {
			const comparison = compare([printOf('1', printed)], conversionOf(converted));
			assert.deepEqual(told(comparison), []);
			assert.deepEqual(formsOf(comparison), forms);
		});

	it('is no loss: letters where the print has a glyph without one; a glyph that is left out is lost', () => {
		const page = printOf('1', 'met een con\ue000dentie van vijf');
		const kept = compare([page], conversionOf('met een confidentie van vijf'));
		assert.deepEqual([told(kept), formsOf(kept)], [[], { glyph: 1 }]);
		assert.deepEqual(told(compare([page], conversionOf('met een condentie van vijf'))), [
			'changed 1: con\ue000dentie > condentie',
		]);
	});

	it('is no loss, and no invention: dots that lead along a row, solid or apart', () => {
		const rows = printOf(
			'3',
			'Voorwoord........7\nDe brug over de rivier . . . . . 12\nSlotwoord ..... 40',
			'',
		);
		const none = conversionOf('Voorwoord 7\n\nDe brug over de rivier 12\n\nSlotwoord 40');
		assert.deepEqual(told(compare([rows], none)), []);
		const plain = printOf('3', 'Voorwoord 7\nDe brug over de rivier 12', '');
		const dotted = conversionOf('Voorwoord ........ 7\n\nDe brug over de rivier......12');
		assert.deepEqual(told(compare([plain], dotted)), []);
		const broken = printOf('3', 'En toen ... niets meer van de brug.', '');
		assert.deepEqual(told(compare([broken], conversionOf('En toen niets meer van de brug.'))), [
			'lost 3: ...',
		]);
	});

	it('is not what it is told for a hyphen inside a line, a capital or a comma', () => {
		const [printed, converted] = ['de CT-infobox in Den Haag, nu', 'de CTinfobox in den Haag nu'];
		assert.deepEqual(told(compare([printOf('1', printed)], conversionOf(converted))), [
			'changed 1: CT-infobox > CTinfobox',
			'changed 1: Den > den',
			'changed 1: Haag, > Haag',
		]);
	});
});
