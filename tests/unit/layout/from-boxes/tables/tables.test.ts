/** Tables that Chromium printed, read by their boxes: what stands in which cell is known. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { PageDecision } from '#edition/model.ts';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { languageOf } from '#layout/language/language.ts';
import type { Layout, LayoutCell } from '#layout/layout.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { printedPages } from '../../../../support/printed-pages.ts';
import { settingOf, TABLE_STYLES, typesetTable } from '../../../../support/typeset-tables.ts';

const PROSE =
	'De dienst werkt samen met gemeenten en met andere diensten, en legt daarvan elk jaar verantwoording af aan de raad, die het verslag bespreekt en vaststelt.';
/** Above a table: what stands at the top of a page alone may be a running head. */
const TEXT = `<p>${PROSE} ${PROSE}</p>`.repeat(5);
const section = (inner: string): string => `<section>${inner}</section>`;
const sheet = (sections: readonly string[]): string =>
	`<!doctype html><meta charset="utf-8"><style>
		body { margin: 0; font: 10pt/1.4 serif } section { break-after: page; padding: 20mm }
		.columns { columns: 2; column-gap: 8mm } caption, .caption { font: italic 8.5pt/1.3 serif; text-align: left }
	</style>${sections.map(section).join('')}`;
const PAPER = { height: '594mm' };

type Read = { readonly layout: Layout; readonly text: string };
const read = (
	{ text, boxes }: Awaited<ReturnType<typeof printedPages>>[number],
	decisions: readonly PageDecision[] = [],
): Read => ({
	text,
	layout: fromBoxes({ lines: rawLines(text), boxes }, { language: languageOf('nl'), decisions }),
});

const textOf = (cells: readonly LayoutCell[]): string =>
	cells.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

/** Each cell as `row.column: words`, those that take more places with how many. */
function cellsOf({ layout }: Read): string[] {
	const own = layout.cells.filter(({ place }) => place);
	const byPlace = Map.groupBy(own, ({ place }) => `${place?.row}.${place?.column}`);
	return [...byPlace].map(([key, cells]) => `${key}: ${textOf(cells)}`);
}

const spansOf = ({ layout }: Read): string[] =>
	layout.cells.flatMap(({ place, words }) =>
		place && (place.rows > 1 || place.columns > 1)
			? [`${words[0]?.text}: ${place.rows} × ${place.columns}`]
			: [],
	);

const tableOf = ({ layout }: Read) => layout.cells.find(({ table }) => table)?.table;

/** Every kind of setting, and tables that no rule was made with. */
const SEEDS = Array.from({ length: 60 }, (_, i) => 3000 + i);

describe('tables of every kind of setting', () => {
	const made = SEEDS.map((seed) => typesetTable(seed));
	let pages: Read[] = [];

	before(async () => {
		const sections = made.map(({ html }) => `${TEXT}${html}${TEXT}`);
		pages = (await printedPages(sheet(sections), PAPER)).map((page) => read(page));
	});

	test('have their words in the right cells, or are asked about', () => {
		let [cells, right, silent] = [0, 0, 0];
		made.forEach((table, i) => {
			const page = pages[i];
			assert.ok(page);
			const found = new Set(cellsOf(page));
			const own = table.cells.filter(({ row, column, text }) =>
				found.has(`${row}.${column}: ${text}`),
			).length;
			const asked = tableOf(page)?.doubts !== undefined;
			cells += table.cells.length;
			right += asked ? table.cells.length : own;
			silent += asked ? 0 : table.cells.length - own;
		});
		assert.ok(right >= 0.98 * cells, `${right} of ${cells} cells right or asked`);
		assert.ok(silent <= 0.01 * cells, `${silent} of ${cells} cells wrong and not asked`);
	});

	test('have their heads', () => {
		const right = made.filter(({ head }, i) => tableOf(pages[i] as Read)?.head.rows === head.rows);
		assert.ok(right.length >= 0.95 * made.length, `${right.length} of ${made.length}`);
	});

	test('are of every style', () => {
		assert.deepEqual(
			[...new Set(SEEDS.map((seed) => settingOf(seed).style))].sort(),
			[...TABLE_STYLES].sort(),
		);
	});

	test('keep every word of the page, once', () => {
		for (const { layout, text } of pages) {
			const words = layout.cells.flatMap(({ words }) => words.length);
			assert.equal(
				words.reduce((sum, count) => sum + count, 0),
				text.split(/\s+/u).filter(Boolean).length,
			);
		}
	});
});

describe('a table on its page', () => {
	const table = (rows: string): string =>
		`<table style="border-collapse: collapse; width: 100%; font: 8.5pt/1.3 sans-serif">
			<style>td, th { padding: 2pt 6pt; border-bottom: 0.5pt solid; text-align: left } .n { text-align: right }</style>${rows}</table>`;
	const SUMS = table(`<tr><th>Post<th class="n">2013<th class="n">2014</tr>
		<tr><td>Personeel<td class="n">1.234<td class="n">1.300</tr>
		<tr><td>Huisvesting<td class="n">410<td class="n">395</tr>
		<tr><td>Totaal<td class="n">1.644<td class="n">1.695</tr>`);

	test('comes where it stands, with its caption above it and the notes under it', async () => {
		const [page] = await printedPages(
			sheet([
				`${TEXT}<p class="caption">Tabel 3 Kosten van de dienst</p>${SUMS}<p class="caption">Bron: jaarrekening van de dienst.</p><p>${PROSE}</p>`,
			]),
		);
		assert.ok(page);
		const { layout } = read(page);
		const kinds = layout.cells.filter(({ first }) => first).map(({ kind }) => kind);
		const at = kinds.indexOf('caption');
		assert.deepEqual(kinds.slice(at, at + 3), ['caption', 'table', 'caption']);
		const captions = layout.cells.filter(({ kind }) => kind === 'caption');
		assert.deepEqual(
			captions.map((cell) => textOf([cell])),
			['Tabel 3 Kosten van de dienst', 'Bron: jaarrekening van de dienst.'],
		);
	});

	test('has the notes under it that tell its abbreviations first', async () => {
		const note = 'Afkorting: fte = voltijdbaan.<br>Bedragen in duizenden euro.';
		const [page] = await printedPages(
			sheet([
				`${TEXT}<p class="caption">Tabel 3 Kosten</p>${SUMS}<p class="caption">${note}</p><p>${PROSE}</p>`,
			]),
		);
		assert.ok(page);
		const captions = read(page).layout.cells.filter(({ kind }) => kind === 'caption');
		assert.deepEqual(
			captions.map((cell) => textOf([cell])),
			['Tabel 3 Kosten', 'Afkorting: fte = voltijdbaan.', 'Bedragen in duizenden euro.'],
		);
	});

	test('has the columns that white parts beside one with a frame of its own', async () => {
		const framed = SUMS.replaceAll(
			/<(t[hd]) class="n">(\d[^<]*)(?=<t[hd])/g,
			'<$1 class="n" style="border-inline: 1pt solid">$2',
		)
			.replaceAll('<th class="n">2014', '<th class="n">2014<th class="n">2015')
			.replaceAll(/(<td class="n">(?:1\.300|395|1\.695))/g, '$1<td class="n">1.111');
		const [page] = await printedPages(sheet([`${TEXT}${framed}<p>${PROSE}</p>`]));
		assert.ok(page);
		assert.deepEqual(cellsOf(read(page)).slice(0, 8), [
			'0.0: Post',
			'0.1: 2013',
			'0.2: 2014',
			'0.3: 2015',
			'1.0: Personeel',
			'1.1: 1.234',
			'1.2: 1.300',
			'1.3: 1.111',
		]);
	});

	test('whose last row stands apart in bold leaves no heading: an amount behind a wide white is a cell', async () => {
		const row = (name: string) =>
			`<p style="font-weight: bold; tab-size: 80mm; white-space: pre">${name}</p>`;
		const [page] = await printedPages(
			sheet([`${TEXT}${row('Saldo van het jaar\t1.644 €')}${TEXT}${row('Plan 2014')}${TEXT}`]),
		);
		assert.ok(page);
		const headings = read(page).layout.cells.filter(({ kind }) => kind === 'heading');
		assert.deepEqual(
			headings.map((cell) => textOf([cell])),
			['Plan 2014'],
		);
	});

	test('in a column of running text takes that column alone', async () => {
		const [page] = await printedPages(
			sheet([
				`<div class="columns"><p>${PROSE} ${PROSE} ${PROSE}</p>${SUMS}<p>${PROSE} ${PROSE} ${PROSE} ${PROSE}</p><p>${PROSE} ${PROSE} ${PROSE}</p></div>`,
			]),
		);
		assert.ok(page);
		const all = read(page);
		assert.equal(all.layout.columns, 2);
		assert.deepEqual(cellsOf(all).slice(0, 6), [
			'0.0: Post',
			'0.1: 2013',
			'0.2: 2014',
			'1.0: Personeel',
			'1.1: 1.234',
			'1.2: 1.300',
		]);
		assert.deepEqual(tableOf(all)?.head, { rows: 1, columns: 1 });
	});

	test('has heads over columns, and cells over rows where lines leave them open', async () => {
		const grid = `<table style="border-collapse: collapse"><style>td, th { border: 0.75pt solid; padding: 2pt 6pt }</style>
			<tr><th rowspan="2">Post<th colspan="2">Begroting</tr><tr><th>2013<th>2014</tr>
			<tr><td rowspan="2">Personeel<td>1.234<td>1.300</tr><tr><td>12<td>14</tr></table>`;
		const [page] = await printedPages(sheet([`${TEXT}${grid}`]));
		assert.ok(page);
		assert.deepEqual(spansOf(read(page)), ['Post: 2 × 1', 'Begroting: 1 × 2', 'Personeel: 2 × 1']);
	});

	test('is read as an editor said: its columns by the cells of a line, its rows by lines, its heads', async () => {
		const [page] = await printedPages(sheet([`${TEXT}${SUMS}`]));
		assert.ok(page);
		const line = rawLines(page.text).find(({ text }) => text.startsWith('Personeel'))?.line ?? 0;
		const grid = {
			cells: ['Personeel', '1.234 1.300'],
			rows: [line - 1, line, line + 2],
			headRows: 1,
			headColumns: 0,
		};
		const decision = { kind: 'table', line, grid, reason: 'Zo gedrukt.' } as const;
		const decided = read(page, [decision]);
		assert.deepEqual([...decided.layout.carriedOut], [decision]);
		assert.deepEqual(cellsOf(decided), [
			'0.0: Post',
			'0.1: 2013 2014',
			'1.0: Personeel Huisvesting',
			'1.1: 1.234 1.300 410 395',
			'2.0: Totaal',
			'2.1: 1.644 1.695',
		]);
		const elsewhere = { ...decision, grid: { cells: ['Personeel', '9.999'] } };
		assert.equal(read(page, [elsewhere]).layout.carriedOut.size, 0);
	});

	test('is asked about where the tags of the source tell of other rows; where they agree, nothing is asked', async () => {
		const [page] = await printedPages(sheet([`${TEXT}${SUMS}`]), { tagged: true });
		assert.ok(page);
		assert.equal(tableOf(read(page))?.doubts, undefined);
		const { boxes } = page;
		const at = boxes.tags?.findLastIndex(({ type }) => type === 'TR') ?? -1;
		const tags = boxes.tags?.map((tag, index) => (index === at ? { ...tag, type: 'NonStruct' } : tag)) ?? [];
		assert.deepEqual(tableOf(read({ ...page, boxes: { ...boxes, tags } }))?.doubts, ['tags']);
	});

	test('is none where an editor said so', async () => {
		const [page] = await printedPages(sheet([`${TEXT}${SUMS}`]));
		assert.ok(page);
		const line = rawLines(page.text).find(({ text }) => text.startsWith('Personeel'))?.line ?? 0;
		const decided = read(page, [{ kind: 'table', line, grid: 'no', reason: 'Zo bedoeld.' }]);
		assert.equal(tableOf(decided), undefined);
		assert.equal(decided.layout.carriedOut.size, 1);
	});

	test('is not what running text in columns, a contents or a frame around text is', async () => {
		const columns = `<div class="columns"><p>${Array(6).fill(PROSE).join('</p><p>')}</p></div>`;
		const contents = ['Inleiding', 'Samenwerking', 'Toezicht', 'Personeel', 'Vooruitblik']
			.map(
				(title, i) =>
					`<p style="display: flex; justify-content: space-between"><span>${title}</span><span>${5 + 8 * i}</span></p>`,
			)
			.join('');
		const frame = `<div style="border: 1pt solid; padding: 6pt"><p>${PROSE}</p></div>`;
		const led = ['1 Inleiding', '1.1 Samenwerking met de regio', '1.2 Toezicht', '2 Personeel en organisatie']
			.map((title, i) => `<p>${title}${' .'.repeat(30 + i)} ${5 + i}</p>`)
			.join('');
		const ruled = `${TEXT}<div style="border: solid; border-width: 1pt 0">${led}</div>`;
		const pages = await printedPages(sheet([columns, `${TEXT}${contents}`, `${TEXT}${frame}`, ruled]));
		assert.deepEqual(
			pages.map((page) => tableOf(read(page))),
			[undefined, undefined, undefined, undefined],
		);
	});

	test('of one width below each other are each one, with a title in capitals over its head', async () => {
		const sums = (title: string, rows: string): string =>
			`<p style="font: bold 8pt sans-serif">${title}</p><table style="font: 8pt/1.4 sans-serif; width: 100%; border-collapse: collapse">
			<style>td, th { border-bottom: .5pt solid; text-align: right } td:first-child { text-align: left }</style>
			<tr><th></th><th>2014</th><th>2013</th></tr>${rows}</table>`;
		const row = (...cells: string[]): string => `<tr><td>${cells.join('</td><td>')}</td></tr>`;
		const assets =
			row('Gebouwen', '312', '301') + row('Geld', '45', '31') + row('<b>Totaal', '<b>357', '<b>332');
		const debts =
			row('Leningen', '254', '247') + row('Overig', '32', '33') + row('<b>Totaal', '<b>286', '<b>280');
		const body = `${TEXT}${sums('BALANS PER 31 DECEMBER', assets)}${sums('PASSIVA', debts)}<p style="margin: 0">${PROSE}</p>`;
		const [page] = await printedPages(sheet([body]));
		assert.ok(page);
		const { layout } = read(page);
		const blocks = layout.cells.filter(({ first, kind }) => first && kind !== 'paragraph');
		assert.deepEqual(
			blocks.map(({ kind, words }) => `${kind} ${words[0]?.text}`),
			['caption BALANS', 'table 2014', 'caption PASSIVA', 'table 2014'],
		);
		assert.ok(blocks.every(({ table }) => table?.doubts === undefined));
		const lasts = cellsOf({ layout, text: page.text }).filter((cell) => cell.includes('Totaal'));
		assert.deepEqual(lasts, ['3.0: Totaal Totaal']);
	});
});
