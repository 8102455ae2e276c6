/** What a PDF draws is in the raw lines: each letter once, and what is not seen told apart. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Boxes } from '#layout/boxes.ts';
import { parseBoxes } from '#layout/parse-boxes.ts';
import { type Imported, importOf } from '../../../support/import-pdf.ts';
import { FIRST_PAGE, pdfOfPages, show, stream } from '../../../support/make-pdf.ts';

function pageOf({ files }: Imported, name = '001'): { readonly text: string; readonly boxes: Boxes } {
	const text = files.get(`proef/pages/${name}.txt`) ?? '';
	const { boxes, diagnostics } = parseBoxes(files.get(`proef/pages/${name}.boxes.json`) ?? '', text);
	assert.deepEqual(diagnostics, []);
	assert.ok(boxes);
	return { text, boxes };
}

const onePage = async (content: string, more = '', resources = '', objects: readonly string[] = []) =>
	pageOf(await importOf(pdfOfPages([{ content, more, resources }], { objects: () => objects })));

describe('a page that is drawn', () => {
	it('has its words where they stand, from the top left', async () => {
		const { text, boxes } = await onePage(show('Een woord', 50, 700, 12));
		assert.equal(text, 'Een woord\n');
		assert.deepEqual(boxes.page, { width: 595, height: 842, folio: null });
		assert.deepEqual(boxes.words, [
			[1, 0, 3, 50, 142, 21.35, 12, 0],
			[1, 4, 9, 74.68, 142, 32.68, 12, 0],
		]);
		assert.deepEqual(boxes.fonts, [
			{ name: 'Helvetica', bold: false, italic: false, serif: false, fixed: false },
		]);
	});

	it('comes over whole where it has more words than a pipe holds', async () => {
		const lines = Array.from({ length: 50 }, (_, line) => show('een '.repeat(40), 10, 800 - line * 15, 1));
		const { boxes } = await onePage(lines.join(''));
		assert.equal(boxes.words.length, 2000);
	});

	it('is read as it is shown: turned by the file, and cut to its crop box', async () => {
		const { text, boxes } = await onePage(
			'BT 0 1 -1 0 300 200 Tm /F 10 Tf (Gedraaid) Tj ET\n',
			'/Rotate 90 /CropBox [100 100 500 700]',
		);
		assert.equal(text, 'Gedraaid\n');
		assert.deepEqual([boxes.page.width, boxes.page.height], [600, 400]);
		assert.deepEqual(boxes.words[0]?.slice(3, 5), [100, 200]);
		assert.equal(boxes.turned, undefined);
	});

	it('is turned where nearly all of its type is', async () => {
		const lines = Array.from({ length: 5 }, (_, line) => {
			return `BT 0 1 -1 0 ${100 + 20 * line} 100 Tm /F 10 Tf (Een brede tabel) Tj ET\n`;
		});
		const { text, boxes } = await onePage(lines.join(''));
		assert.equal(text, 'Een brede tabel\n'.repeat(5));
		assert.deepEqual([boxes.page.width, boxes.page.height], [842, 595]);
		assert.equal(boxes.turned, undefined);
	});

	it('tells text that is hidden, beyond the edge, and drawn twice', async () => {
		const { text, boxes } = await onePage(
			[
				show('Gezien.', 50, 700),
				show('Zonder inkt.', 50, 600, 10, '3 Tr'),
				'BT 0 Tr ET\n',
				show('Buiten beeld.', 50, 900),
				show('Schaduw', 50.6, 499.4),
				show('Schaduw', 50, 500),
			].join(''),
		);
		assert.equal(text, 'Gezien.\nSchaduw\nSchaduw\nZonder inkt.\nBuiten beeld.\n');
		assert.deepEqual(boxes.unseen, [
			{ why: 'twice', words: [2] },
			{ why: 'hidden', words: [3, 4] },
			{ why: 'outside', words: [5, 6] },
		]);
	});

	it('asks for glyphs that the font gives no letter, one sign for each', async () => {
		const drawing = stream('500 0 0 0 500 700 d1 0 0 500 700 re f');
		const type3 = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /g1 ${FIRST_PAGE + 3} 0 R /g2 ${FIRST_PAGE + 3} 0 R >> /Encoding << /Type /Encoding /Differences [1 /g1 /g2] >> /FirstChar 1 /LastChar 2 /Widths [500 500] /Resources << >> >>`;
		const { text, boxes } = await onePage(
			`${show('Dief', 50, 700)}BT /G 10 Tf 80 700 Td (\\001\\002\\001) Tj ET\n`,
			'',
			`/Font << /F 3 0 R /G ${FIRST_PAGE + 2} 0 R >>`,
			[type3, drawing],
		);
		const [, first, second, third] = /^Dief (.)(.)(.)\n$/u.exec(text) ?? [];
		assert.match(`${first}${second}`, /^\p{Co}{2}$/u);
		assert.equal(third, first);
		assert.notEqual(first, second);
		assert.deepEqual(
			boxes.signs?.map(({ sign, code }) => [sign, code]),
			[
				[first, 1],
				[second, 2],
			],
		);
	});

	it('reads the signs of ZapfDingbats, which the file gives by the number of a letter', async () => {
		const { text, boxes } = await onePage(
			`${show('Dijken', 70, 700)}BT /D 10 Tf 50 700 Td (n) Tj 200 0 Td (4) Tj ET\n`,
			'',
			`/Font << /F 3 0 R /D ${FIRST_PAGE + 2} 0 R >>`,
			['<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>'],
		);
		assert.equal(text, '■ Dijken ✔\n');
		assert.deepEqual(
			boxes.readings?.map(({ said, is }) => [said, is]),
			[
				['n', '■'],
				['4', '✔'],
			],
		);
	});

	it('composes accents that are drawn over their letters', async () => {
		const { text } = await onePage(
			'BT /F 10 Tf 50 700 Td (Age) Tj -5.5 0 Td (\\210) Tj ET\n'.replace('-5.5', '13.9'),
		);
		assert.equal(text, 'Agê\n');
	});

	it('reads letters that are set apart as a word, and tells it', async () => {
		const { text, boxes } = await onePage(show('J A A R  cijfers', 50, 700));
		assert.equal(text, 'JAAR cijfers\n');
		assert.deepEqual(boxes.spaced, [0]);
	});

	it('has its links, lines and coloured boxes', async () => {
		const { boxes } = await onePage(
			`0.5 w 50 600 m 300 600 l S 1 0.8 0.6 rg 50 400 200 100 re f ${show('Site', 50, 700)}`,
			'/Annots [<< /Type /Annot /Subtype /Link /Rect [50 695 80 710] /A << /S /URI /URI (https://voorbeeld.nl/) >> >>]',
		);
		assert.deepEqual(boxes.rules, [[50, 242, 300, 242]]);
		assert.deepEqual(boxes.fills, [{ box: [50, 342, 200, 100], color: '#ffcc99' }]);
		assert.deepEqual(boxes.links, [{ box: [50, 132, 30, 15], url: 'https://voorbeeld.nl/' }]);
	});

	it('is two pages where the source has spreads', async () => {
		const spread = (folio: number) => ({
			content:
				show(`Links van ${folio}`, 50, 500) +
				show(String(folio), 50, 30) +
				show('Rechts.', 650, 500) +
				show(String(folio + 1), 1100, 30),
			more: '/MediaBox [0 0 1190 842]',
		});
		const imported = await importOf(pdfOfPages([spread(12), spread(14)]));
		assert.match(imported.output, /import\/spread\n {2}Each of the PDF’s pages 1, 2 holds two printed pages/);
		assert.equal(pageOf(imported, '001a').text, 'Links van 12\n12\n');
		const right = pageOf(imported, '001b');
		assert.equal(right.text, 'Rechts.\n13\n');
		assert.deepEqual(right.boxes.words[0]?.slice(3, 5), [55, 342]);
		assert.equal(right.boxes.page.folio, 1);
		assert.match(imported.files.get('proef/edition.yaml') ?? '', /\{ file: 002b, folio: "15" \}/);
	});
});

describe('the law: no letter is lost', () => {
	it('every letter that is drawn is in the raw lines, wherever and however it is drawn', async () => {
		const text = 'De dienst heeft in dit jaar 1.204 meldingen ontvangen (zie p. 12).';
		const ways = [
			show(text, 50, 700),
			show(text, 300, 701.5, 7),
			show(text, 50, 600, 10, '3 Tr'),
			show(text, 50, -40, 10, '0 Tr'),
			`BT 0.7 0.7 -0.7 0.7 100 300 Tm /F 8 Tf (${text.replace(/[()]/gu, '\\$&')}) Tj ET\n`,
			`BT /F 10 Tf 2 Tc 80 Tz 50 500 Td (${text.replace(/[()]/gu, '\\$&')}) Tj 0 Tc 100 Tz ET\n`,
			show(text, 50, 450),
			show(text, 50.4, 450.4),
		];
		const { text: lines } = await onePage(ways.join(''));
		const letters = (one: string): string => [...one.replace(/\s/gu, '')].sort().join('');
		assert.equal(letters(lines), letters(text.repeat(ways.length)));
	});
});
