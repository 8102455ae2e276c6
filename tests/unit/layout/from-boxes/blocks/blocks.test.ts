/** Where blocks begin and what they are, on pages that are typed out here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { learnReport } from '#layout/from-boxes/report/learn.ts';
import { languageOf } from '#layout/language/language.ts';
import { type SetLine, setPage, setText } from '../../../../support/set-lines.ts';

/** The blocks of a page, each with its kind and its words; `more`: other pages of its report. */
function blocksOf(page: readonly SetLine[], more: readonly (readonly SetLine[])[] = []): string[] {
	const own = setPage(page);
	const report = learnReport([own, ...more.map((lines) => setPage(lines))]);
	const blocks: string[] = [];
	for (const { first, kind, words } of fromBoxes(own, {
		language: languageOf('nl'),
		decisions: [],
		report,
	}).cells) {
		const text = words.map((word) => word.text).join(' ');
		if (first) blocks.push(`${kind}: ${text}`);
		else blocks[blocks.length - 1] += ` ${text}`;
	}
	return blocks;
}

/** Nine full lines of text, so that a page has a measure. */
const TEXT = [
	'De dienst heeft in dit jaar veel gedaan aan het verkeer op',
	'het water en op de weg, en aan wat daar mee samenhangt en',
	'de mensen die daar werken. In het verslag staat per regel',
	'wat het was, wat het heeft gekost en wie er aan meededen.',
	'Ook dit jaar bleef het aantal meldingen gelijk en dat is,',
	'gelet op de groei van het verkeer, een goede uitkomst van',
	'het werk dat de regio samen met de dienst heeft verricht.',
	'Het volgende jaar wordt dat werk met nog meer mensen en in',
	'alle delen van het land op dezelfde manier voortgezet, zo',
	'staat in het plan.',
];

test('text hangs under the label of its heading or item, whatever the label is', () => {
	const found = blocksOf([
		...setText(100, TEXT),
		{
			y: 250,
			parts: [
				{ text: '4.2', bold: true, size: 12 },
				{ text: 'Wat het werk op het water', x: 96, bold: true, size: 12 },
			],
		},
		{ y: 265, parts: [{ text: 'vroeg van de mensen', x: 96, bold: true, size: 12 }] },
		{ y: 285, parts: [{ text: '\u91ae' }, { text: 'De eerste zaak die veel aandacht kreeg is de', x: 80 }] },
		{ y: 298, parts: [{ text: 'doorvaart in de winter.', x: 80 }] },
		{ y: 311, parts: [{ text: '\u91ae' }, { text: 'De tweede zaak is de bediening van bruggen.', x: 80 }] },
	]);
	assert.deepEqual(found.slice(1), [
		'heading: 4.2 Wat het werk op het water vroeg van de mensen',
		'list-item: \u91ae De eerste zaak die veel aandacht kreeg is de doorvaart in de winter.',
		'list-item: \u91ae De tweede zaak is de bediening van bruggen.',
	]);
});

test('bold words at the head of a paragraph, or within a sentence, are of it', () => {
	const found = blocksOf([
		{
			y: 100,
			parts: [
				{ text: 'MEER WETEN OVER DIT WERK EN DE MENSEN DIE HET DEDEN: IN', bold: true, size: 9 },
				{ text: 'dienst' },
			],
		},
		...setText(113, TEXT),
	]);
	assert.equal(found.length, 1);
	assert.match(found[0] ?? '', /^paragraph: MEER WETEN .* dienst De dienst .* plan\.$/u);
});

test('an indented paragraph begins behind an item whose text stands in as far', () => {
	const indented = [...setText(100, TEXT.slice(0, 9)), ...setText(217, ['de dienst.'])];
	const found = blocksOf([
		...indented,
		{ y: 230, parts: [{ text: '•' }, { text: 'Eén zaak die af is.', x: 75 }] },
		{ y: 243, parts: [{ text: 'In dit jaar is er meer gedaan dan in het vorige en ook', x: 75 }] },
		...setText(256, TEXT.slice(1, 4)),
	]);
	assert.deepEqual(
		found.slice(1).map((block) => block.slice(0, 24)),
		['list-item: • Eén zaak di', 'paragraph: In dit jaar i'],
	);
});

test('text a little smaller is text, a line of a figure is a caption, a sentence may begin with a figure', () => {
	const small = (y: number, text: string): SetLine => ({ y, parts: [{ text, size: 9 }] });
	const found = blocksOf([
		...setText(100, TEXT),
		small(250, 'Deze afspraken gelden voor alle delen van het land en de'),
		small(262, 'zee, en worden elk jaar opnieuw vastgesteld.'),
		{ y: 290, parts: [{ text: 'Figuur B3. Doorvaart per maand', italic: true }] },
		small(310, '2014'),
		...setText(340, [
			'Figuur 3 laat zien dat de doorvaart in de winter toch hoger',
			'was dan die in de zomer.',
		]),
	]);
	assert.deepEqual(
		found.slice(1).map((block) => block.slice(0, 23)),
		['paragraph: Deze afsprak', 'caption: Figuur B3. Doo', 'caption: 2014', 'paragraph: Figuur 3 laa'],
	);
});

test('what is set as the headings of the report is one, what is set as its links is none', () => {
	const blue = '#1a4d8f';
	const heading = (y: number, text: string): SetLine => ({ y, parts: [{ text, bold: true, color: blue }] });
	const page = (subject: string): SetLine[] => [
		heading(190, `Wat wij aan ${subject} deden`),
		...setText(210, TEXT),
		{
			y: 350,
			parts: [{ text: 'Zie ook' }, { text: 'bladzijde 24', color: '#c05000' }, { text: 'van dit verslag.' }],
		},
	];
	const found = blocksOf(
		[
			heading(190, 'In de regio kreeg elke dienst meer werk, en dat'),
			heading(203, 'is met dezelfde mensen gedaan.'),
			...setText(223, TEXT),
			{ y: 375, parts: [{ text: 'Bladzijde 30', color: '#c05000' }] },
			...setText(388, ['De uitgaven staan in dat deel.']),
		],
		['water', 'verkeer', 'zorg', 'onderwijs'].map(page),
	);
	assert.deepEqual(
		found.map((block) => block.split(' ', 2).join(' ')),
		['heading: In', 'paragraph: De', 'paragraph: Bladzijde', 'paragraph: De'],
	);
});

test('the last line of a caption at the foot of pages is no running foot', () => {
	const page = (caption: readonly string[]): SetLine[] => [
		...setText(200, TEXT),
		...caption.map(
			(text, i): SetLine => ({ y: 800 - 10 * (caption.length - 1 - i), parts: [{ text, size: 7 }] }),
		),
	];
	const others = ['Een', 'Twee', 'Drie', 'Vier'].map((word) =>
		page([
			`${word} mensen staan bij een brug over het water en`,
			`wachten op ${word.toLowerCase()} schepen.`,
		]),
	);
	const found = blocksOf(page(['Een brug over het water, gezien van de kant', 'van de stad af.']), others);
	assert.deepEqual(found.slice(1), ['caption: Een brug over het water, gezien van de kant van de stad af.']);
});
