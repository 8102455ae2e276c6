/** A printed contents as a list, and what its titles tell of other pages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { learnReport } from '#layout/from-boxes/report/learn.ts';
import { languageOf } from '#layout/language/language.ts';
import type { LayoutCell } from '#layout/layout.ts';
import { type SetLine, setPage, setText } from '../../../../support/set-lines.ts';

type Entry = readonly [title: string, folio: string, x?: number];

const TITLE: SetLine = { y: 80, parts: [{ text: 'Inhoudsopgave', bold: true, size: 16 }] };
const END = 500;

/** Entries one below the other, with their numbers at one edge. */
const listed = (entries: readonly Entry[], dots = ''): SetLine[] =>
	entries.map(([title, folio, x = 60], i) => ({
		y: 110 + i * 14,
		parts: [
			{ text: dots === '' ? title : `${title} ${dots}`, x },
			{ text: folio, x: END - folio.length * 5 },
		],
	}));

const ENTRIES: readonly Entry[] = [
	['1 Wat de dienst doet', '3'],
	['1.1 Het werk op het water', '3', 72],
	['1.2 Het werk op de weg', '4', 72],
	['2 Mensen en middelen', '6'],
	['2.1 Wie er werken', '6', 72],
];

const TEXT = [
	'De dienst heeft in dit jaar veel gedaan aan het verkeer op',
	'het water en op de weg, en aan wat daar mee samenhangt en',
	'de mensen die daar werken. In het verslag staat per regel',
	'wat het was, wat het heeft gekost en wie er aan meededen.',
];

function blocksOf(
	own: ReturnType<typeof setPage>,
	more: readonly ReturnType<typeof setPage>[] = [],
): { readonly told: string; readonly first: LayoutCell }[] {
	const report = learnReport([own, ...more]);
	const options = { language: languageOf('nl'), decisions: [], report };
	const blocks: { told: string; first: LayoutCell }[] = [];
	for (const cell of fromBoxes(own, options).cells) {
		const text = cell.words.map((word) => word.text).join(' ');
		const last = blocks.at(-1);
		if (cell.first || !last) blocks.push({ told: `${cell.kind}: ${text}`, first: cell });
		else last.told += ` ${text}`;
	}
	return blocks;
}

test('each entry of a contents is an item, as deep as its number says', () => {
	for (const dots of ['', '.......', '. . . . . . .']) {
		const found = blocksOf(setPage([TITLE, ...listed(ENTRIES, dots)]));
		const lead = dots === '' ? '' : `${dots} `;
		assert.deepEqual(
			found.map(({ told, first }) => [told, first.depth]),
			[
				['heading: Inhoudsopgave', undefined],
				[`list-item: 1 Wat de dienst doet ${lead}3`, 1],
				[`list-item: 1.1 Het werk op het water ${lead}3`, 2],
				[`list-item: 1.2 Het werk op de weg ${lead}4`, 2],
				[`list-item: 2 Mensen en middelen ${lead}6`, 1],
				[`list-item: 2.1 Wie er werken ${lead}6`, 2],
			],
		);
	}
});

test('a title of two lines is one entry, and without numbers the edge tells how deep it stands', () => {
	const long = 'Wat er in het hele jaar en in alle delen van het land aan het verkeer op het water';
	const [first, ...others] = listed([
		['Voorwoord', '3'],
		['Vaarwegen', '5'],
		['Bruggen en sluizen', '6', 72],
		['en op de weg is gedaan', '7', 84],
		['Wegen', '9'],
	]);
	const wrapped = others.map((line, i) => (i < 2 ? line : { ...line, y: line.y + 13 }));
	const found = blocksOf(
		setPage([
			TITLE,
			...(first ? [first] : []),
			...wrapped.slice(0, 2),
			{ y: 152, parts: [{ text: long, x: 72 }] },
			...wrapped.slice(2),
		]),
	);
	assert.deepEqual(
		found.slice(1).map(({ told, first: { depth } }) => [told, depth]),
		[
			['list-item: Voorwoord 3', 1],
			['list-item: Vaarwegen 5', 1],
			['list-item: Bruggen en sluizen 6', 2],
			[`list-item: ${long} en op de weg is gedaan 7`, 2],
			['list-item: Wegen 9', 1],
		],
	);
});

test('an index of two columns is a list: words below their letter, more words below a word, a number that runs on', () => {
	const column = (x: number, lines: readonly (readonly [text: string, inset: number])[]): SetLine[] =>
		lines.map(([text, inset], i) => ({ y: 110 + i * 13, parts: [{ text, x: x + inset }] }));
	const rows = (...columns: readonly SetLine[][]): SetLine[] =>
		(columns[0] ?? []).map(({ y }, i) => ({ y, parts: columns.flatMap((own) => own[i]?.parts ?? []) }));
	const first = column(60, [
		['A', 0],
		['aangifte, 12', 0],
		['afluisteren, 3, 5–7, 9, 11, 14,', 0],
		['21, 30', 16],
		['ambtsbericht, 4', 0],
		['B', 0],
		['begroting', 0],
		['begroting van 2013, 8', 10],
	]);
	const second = column(320, [
		['begroting van 2014, 9', 10],
		['besluit, 40', 0],
		['bronnen, 6; 16', 0],
		['D', 0],
		['dienst, 1', 0],
		['dreiging, 17', 0],
		['dreiging van buiten, 18', 10],
		['duur, 20', 0],
	]);
	const found = blocksOf(setPage(rows(first, second)));
	assert.deepEqual(
		found.map(({ told, first: { depth } }) => `${'-'.repeat(depth ?? 0)} ${told.replace('list-item: ', '')}`),
		[
			'- A',
			'-- aangifte, 12',
			'-- afluisteren, 3, 5–7, 9, 11, 14, 21, 30',
			'-- ambtsbericht, 4',
			'- B',
			'-- begroting',
			'--- begroting van 2013, 8',
			'--- begroting van 2014, 9',
			'-- besluit, 40',
			'-- bronnen, 6; 16',
			'- D',
			'-- dienst, 1',
			'-- dreiging, 17',
			'--- dreiging van buiten, 18',
			'-- duur, 20',
		],
	);
});

test('a table whose numbers go up and down is no contents', () => {
	const rows = listed([
		['Bruggen', '31'],
		['Sluizen', '12'],
		['Wegen', '54'],
		['Tunnels', '8'],
		['Havens', '40'],
		['Dijken', '21'],
		['Kades', '30'],
	]);
	const found = blocksOf(setPage([...setText(400, TEXT), ...rows]));
	assert.ok(found.every(({ first }) => first.kind !== 'list-item'));
});

/** A page with a heading in the type of the text, and its folio. */
const page = (folio: string, titles: readonly string[]): ReturnType<typeof setPage> => {
	const set = setPage([
		...titles.map((text, i): SetLine => ({ y: 80 + i * 14, parts: [{ text }] })),
		...setText(140, [...TEXT, ...TEXT]),
		{ y: 800, parts: [{ text: folio, x: 300 }] },
	]);
	return { ...set, boxes: { ...set.boxes, page: { ...set.boxes.page, folio: set.boxes.words.length - 1 } } };
};

test('a line that reads as a title of the contents is a heading on the page that it names, and on no other', () => {
	const contents = setPage([TITLE, ...listed(ENTRIES)]);
	const headings = (folio: string): unknown[] =>
		blocksOf(page(folio, ['1.2 Het werk op de weg']), [contents, page('8', []), page('9', [])])
			.filter(({ first }) => first.kind === 'heading')
			.map(({ told, first }) => [told, first.level]);
	assert.deepEqual(headings('4'), [['heading: 1.2 Het werk op de weg', 3]]);
	assert.deepEqual(headings('5'), []);
});

test('a bookmark is a heading on its page, in two lines too, and stands as high as it says', () => {
	const own = page('4', ['Het werk op de weg in', 'de delen van het land']);
	const bookmarks = [
		{ title: 'Jaarverslag', depth: 0 },
		{ title: 'Verkeer', depth: 1 },
		{ title: 'Mensen', depth: 1 },
		{ title: 'Het werk op de weg in de delen van het land', depth: 2 },
	];
	const told = { ...own, boxes: { ...own.boxes, page: { ...own.boxes.page, bookmarks } } };
	const found = blocksOf(told, [page('8', []), page('9', [])]);
	assert.deepEqual(
		found.filter(({ first }) => first.kind === 'heading').map(({ told: text, first }) => [text, first.level]),
		[['heading: Het werk op de weg in de delen van het land', 3]],
	);
});

test('the tags of a page name its headings, unless they name most of it or what recurs', () => {
	const tagged = (own: ReturnType<typeof page>, first: number, count: number): ReturnType<typeof page> => {
		const words = Array.from({ length: count }, (_, i) => first + i);
		const tags = [
			{ type: 'H2', words: [] },
			{ type: 'Span', words, parent: 0 },
		];
		return { ...own, boxes: { ...own.boxes, tags } };
	};
	const headings = (own: ReturnType<typeof page>, others: readonly ReturnType<typeof page>[]): unknown[] =>
		blocksOf(own, others)
			.filter(({ first }) => first.kind === 'heading')
			.map(({ told, first }) => [told, first.level]);
	const own = page('4', ['Het werk op de weg']);
	assert.deepEqual(headings(tagged(own, 0, 5), [page('8', []), page('9', [])]), [
		['heading: Het werk op de weg', 2],
	]);
	const alike = ['5', '6', '7'].map((folio) => tagged(page(folio, ['Het werk op de weg']), 0, 5));
	assert.deepEqual(headings(tagged(own, 0, 5), alike), []);
	assert.deepEqual(headings(tagged(own, 0, 40), [page('8', [])]), []);
});

test('of titles with the same words, the number tells which one stands there; no table takes a title in', () => {
	const across = [228, 244, 257, 270, 284].map((y) => [56, y, 460, y] as const);
	const down = [56, 290, 460].map((x) => [x, 228, x, 284] as const);
	const row = (y: number, name: string): SetLine => ({ y, parts: [{ text: name }, { text: '12', x: 300 }] });
	const framed = setPage(
		[
			...setText(100, TEXT),
			...['Wegen', 'Bruggen'].map((name, i) => row(240 + i * 13, name)),
			{ y: 266, parts: [{ text: '5.2 Doel van de dienst' }] },
			row(279, 'Havens'),
			{ y: 320, parts: [{ text: '5.2.1 Doel' }] },
			...setText(340, TEXT),
		],
		{ rules: [...across, ...down] },
	);
	const isInTable = (own: ReturnType<typeof blocksOf>): boolean =>
		own.some(({ told }) => told.startsWith('table') && told.includes('5.2'));
	assert.ok(isInTable(blocksOf(framed)));
	const bookmarks = [
		{ title: '5 Doel', depth: 0 },
		{ title: '6 Werk', depth: 0 },
		{ title: '5.2 Doel van de dienst', depth: 1 },
		{ title: '5.2.1 Doel', depth: 2 },
	];
	const found = blocksOf({
		...framed,
		boxes: { ...framed.boxes, page: { ...framed.boxes.page, bookmarks } },
	});
	assert.ok(!isInTable(found));
	assert.deepEqual(
		found.filter(({ first }) => first.kind === 'heading').map(({ told, first }) => [told, first.level]),
		[['heading: 5.2.1 Doel', 4]],
	);
});
