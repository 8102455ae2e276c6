/** What an edition is called, how its pages are numbered and parted into chapters. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedLines } from '#extract/edition/changed-lines.ts';
import { chaptersOf } from '#extract/edition/chapters.ts';
import { listedPages } from '#extract/edition/listed-pages.ts';
import { printedContents } from '#extract/edition/printed-contents.ts';
import { titleOf } from '#extract/edition/title.ts';
import { extractPage } from '#extract/page.ts';
import { drawn, drawnPage } from '../../support/drawn-page.ts';

const page = (...runs: ReturnType<typeof drawn>[]) => extractPage(drawnPage(runs.flat()));

describe('the title', () => {
	const cover = page(drawn('Jaarverslag 2014', 50, 200, { size: 30 }), drawn('Den Haag', 50, 700));

	it('is what the source says, where it says one', () => {
		assert.equal(titleOf('Verslag over het jaar', cover, 'verslag').title, 'Verslag over het jaar');
	});

	it('is the largest type of the first page, where the source tells the name of a file', () => {
		for (const told of [undefined, 'Microsoft Word - verslag.docx', 'verslag_def2.indd', 'Untitled'])
			assert.equal(titleOf(told, cover, 'verslag').title, 'Jaarverslag 2014');
	});

	it('has the signs between its words', () => {
		const signs = page(
			drawn('• Beheer & Onderhoud – 2014 •', 50, 200, { size: 30 }),
			drawn('Den Haag', 50, 700),
		);
		assert.equal(titleOf(undefined, signs, 'verslag').title, 'Beheer & Onderhoud – 2014');
	});

	it('is the name of the file, where nothing is set large', () => {
		const words = Array.from({ length: 30 }, (_, at) => drawn('woord', 50, 100 + 12 * at));
		assert.equal(titleOf(undefined, page(...words), 'verslag-2014').title, 'verslag-2014');
	});

	it('is not the beginning of the running text, though notes are set smaller', () => {
		const words = Array.from({ length: 30 }, (_, at) => drawn('woord', 50, 100 + 12 * at));
		const noted = page(...words, drawn('1 Een noot.', 50, 700, { size: 6 }));
		assert.equal(titleOf(undefined, noted, 'verslag-2014').title, 'verslag-2014');
		const headed = page(drawn('Jaarverslag', 50, 60, { size: 11 }), ...words);
		assert.equal(titleOf(undefined, headed, 'verslag-2014').title, 'Jaarverslag');
	});
});

describe('folios of an edition', () => {
	const folio = (text: string) => ({ folio: text, word: 0 });

	it('are printed, the label of the source, or counted from the nearest that is printed', () => {
		assert.deepEqual(
			listedPages([
				{ file: '001', label: 'omslag' },
				{ file: '002' },
				{ file: '003', folio: folio('3') },
				{ file: '004' },
			]),
			[
				{ file: '001', folio: 'omslag', printed: false },
				{ file: '002', folio: '2', printed: false },
				{ file: '003', folio: '3', printed: true },
				{ file: '004', folio: '4', printed: false },
			],
		);
	});

	it('are never the same twice', () => {
		assert.deepEqual(
			listedPages([
				{ file: '001', folio: folio('1') },
				{ file: '002', folio: folio('1') },
			]).map(({ folio, printed }) => [folio, printed]),
			[
				['1', true],
				['2', '1'],
			],
		);
		assert.deepEqual(
			listedPages([
				{ file: '001', label: 'I' },
				{ file: '002', label: 'i' },
				{ file: '003', label: '–' },
			]).map((one) => one.folio),
			['I', '2', '3'],
		);
	});
});

describe('chapters', () => {
	const files = ['001', '002', '003', '004'];
	const told = (beginnings: Parameters<typeof chaptersOf>[1]) =>
		chaptersOf(files, beginnings, { language: 'nl', title: 'Jaarverslag' }).map(
			({ slug, pages }) => `${slug}: ${pages.join(' ')}`,
		);

	it('begin where bookmarks of the highest level lead that has more than one', () => {
		assert.deepEqual(
			told([
				{ title: 'Verslag', page: 0, depth: 0 },
				{ title: 'Inleiding', page: 1, depth: 1 },
				{ title: 'Slot', page: 3, depth: 1 },
			]),
			['verslag: 001', 'inleiding: 002 003', 'slot: 004'],
		);
	});

	it('are one where nothing tells, with the title of the report', () => {
		assert.deepEqual(told([]), ['tekst: 001 002 003 004']);
		const [only] = chaptersOf(files, [], { language: 'nl', title: 'Jaarverslag' });
		assert.equal(only?.title, 'Jaarverslag');
	});

	it('are more than sixty in a long report alone: in another such bookmarks are of sections', () => {
		const bookmarks = Array.from({ length: 70 }, (_, i) => ({ title: `Titel ${i}`, page: 3 * i, depth: 1 }));
		const chaptersIn = (pages: number): number =>
			chaptersOf(
				Array.from({ length: pages }, (_, i) => String(i)),
				[{ title: 'Handboek', page: 0, depth: 0 }, ...bookmarks],
				{ language: 'nl', title: 'Handboek' },
			).length;
		assert.deepEqual([chaptersIn(210), chaptersIn(400)], [1, 70]);
	});

	it('have slugs of letters a–z, also where their titles are in another script', () => {
		assert.deepEqual(
			told([
				{ title: 'Debian 開発者の責務', page: 0, depth: 0 },
				{ title: 'この文書', page: 1, depth: 0 },
				{ title: '適用範囲', page: 2, depth: 0 },
			]),
			['debian: 001', 'deel: 002', 'deel-2: 003 004'],
		);
	});

	it('have the pages before the first as front matter, and no slug twice', () => {
		assert.deepEqual(
			told([
				{ title: 'Deel', page: 1, depth: 0 },
				{ title: 'Deel', page: 2, depth: 0 },
			]),
			['voorwerk: 001', 'deel: 002', 'deel-2: 003 004'],
		);
	});
});

describe('printed contents', () => {
	const folios = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

	it('tell where chapters begin: what stands out to the left and is no part of another', () => {
		const contents = page(
			drawn('Inhoud', 50, 80, { size: 16 }),
			drawn('1 Inleiding . . . . . . 3', 50, 120),
			drawn('1.1 Doel . . . 4', 50, 140),
			drawn('2 Het jaar . . . 5', 50, 160),
			drawn('Cijfers . . . . 6', 70, 180),
			drawn('3 Slot . . . 8', 50, 200),
		);
		assert.deepEqual(
			printedContents([page(drawn('Verslag', 50, 300)), contents], folios).map(
				({ title, page: at }) => `${title}: ${at}`,
			),
			['1 Inleiding: 2', '2 Het jaar: 4', '3 Slot: 7'],
		);
	});

	it('are no list of sums, whose numbers do not go up', () => {
		const table = page(
			...['Staf 7', 'Buitendienst 2', 'Beheer 9', 'Advies 1', 'Bestuur 3'].map((line, at) =>
				drawn(line, 50, 100 + 20 * at),
			),
		);
		assert.deepEqual(printedContents([table], folios), []);
	});
});

describe('a page that changed', () => {
	it('tells which lines are new and gone, and where the others stand now', () => {
		const { added, removed, stayed } = changedLines('een\ntwee\ndrie\n', 'nul\neen\ndrie\n');
		assert.deepEqual(added, [1]);
		assert.deepEqual(removed, [2]);
		assert.deepEqual(
			[...stayed],
			[
				[1, 2],
				[3, 3],
			],
		);
	});
});
