/** The seeds of an import: a new edition, the same again, a new version of the PDF. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseEdition } from '#edition/yaml/parse.ts';
import { importOf } from '../../../support/import-pdf.ts';
import { FIRST_PAGE, type PdfPage, pdfOfPages, show } from '../../../support/make-pdf.ts';

const PAGES = [
	['Jaarverslag van de dienst', 'Een eerste regel van de tekst.'],
	['Hoofdstuk een begint hier.', 'De dienst heeft veel gedaan.'],
	['Hoofdstuk twee begint hier.', 'De minister heeft het gelezen.'],
];
const pagesOf = (texts: readonly (readonly string[])[]): PdfPage[] =>
	texts.map((lines, page) => ({
		content:
			lines.map((line, at) => show(line, 50, 700 - 20 * at, page === 0 && at === 0 ? 24 : 10)).join('') +
			show(String(page + 5), 300, 30),
	}));
const BOOKMARKS = {
	catalog: `/Outlines ${FIRST_PAGE + 6} 0 R`,
	objects: (first: number) => [
		`<< /Type /Outlines /First ${first + 1} 0 R /Last ${first + 2} 0 R /Count 2 >>`,
		`<< /Title (1. Wat wij deden) /Parent ${first} 0 R /Next ${first + 2} 0 R /Dest [${FIRST_PAGE + 2} 0 R /Fit] >>`,
		`<< /Title (2. Wat men vond) /Parent ${first} 0 R /Prev ${first + 1} 0 R /Dest [${FIRST_PAGE + 4} 0 R /Fit] >>`,
	],
};
const pdf = pdfOfPages(pagesOf(PAGES), BOOKMARKS);
const yamlOf = (files: ReadonlyMap<string, string>): string => files.get('proef/edition.yaml') ?? '';

describe('a new edition', () => {
	it('has title, language, folios and chapters, and says how each is known', async () => {
		const { files, output } = await importOf(pdf, { pictures: true });
		const { edition, diagnostics } = parseEdition(yamlOf(files), 'edition.yaml');
		assert.deepEqual(diagnostics, []);
		assert.equal(edition?.title, 'Jaarverslag van de dienst');
		assert.equal(edition?.language, 'nl');
		assert.deepEqual(edition?.bibliography.title, {
			value: 'Jaarverslag van de dienst',
			by: 'editors',
			note: 'De grootste letters van de eerste pagina; nog niet nagezien.',
		});
		assert.deepEqual(edition?.pages, [
			{ file: '001', folio: '5' },
			{ file: '002', folio: '6' },
			{ file: '003', folio: '7' },
		]);
		assert.deepEqual(
			edition?.chapters.map(({ slug, title, pages }) => [slug, title, pages.join()]),
			[
				['voorwerk', 'Voorwerk', '001'],
				['1-wat-wij-deden', '1. Wat wij deden', '002'],
				['2-wat-men-vond', '2. Wat men vond', '003'],
			],
		);
		assert.equal(edition?.source?.pages, 3);
		assert.match(edition?.source?.sha256 ?? '', /^[0-9a-f]{64}$/);
		assert.ok(files.has('proef/pictures/002.webp'));
		assert.match(output, /3 pages in 3 chapters; 10 files were written\./);
		assert.match(output, /npm run reconstruct/);
	});

	it('may be of some pages only', async () => {
		const { files } = await importOf(pdf, { pages: [2, 2] });
		assert.deepEqual(
			[...files.keys()],
			['proef/edition.yaml', 'proef/pages/002.boxes.json', 'proef/pages/002.txt'],
		);
	});
});

describe('an edition that is there', () => {
	it('is not changed by the same PDF', async () => {
		const first = await importOf(pdf, { pictures: true });
		const again = await importOf(pdf, { pictures: true, to: first.to, file: first.file });
		assert.match(again.output, /proef is what this PDF gives: nothing was changed\.\n$/);
		assert.deepEqual(again.files, first.files);
	});

	it('keeps what editors wrote, and takes a decision along with its line', async () => {
		const first = await importOf(pdf);
		const path = join(first.to, 'proef/edition.yaml');
		const edited = readFileSync(path, 'utf8')
			.replace('title: Jaarverslag van de dienst', '# Gezien op de omslag.\ntitle: Jaarverslag 2014')
			.replace(
				'decisions: []',
				'decisions:\n  # van ons\n  - { page: "002", line: 2, hyphen: keep, reason: zo gedrukt }',
			);
		writeFileSync(path, edited);
		const changed = [
			PAGES[0] ?? [],
			['Een nieuwe regel.', ...(PAGES[1] ?? [])],
			PAGES[2] ?? [],
			['Een nieuwe bladzijde.'],
		];
		const { output, files, code } = await importOf(pdfOfPages(pagesOf(changed)), { to: first.to });
		assert.equal(code, 0);
		assert.match(output, /002 {2}no line is gone, line 1 is new/);
		assert.match(output, /004 {2}is new/);
		const yaml = yamlOf(files);
		assert.match(yaml, /# Gezien op de omslag\.\ntitle: Jaarverslag 2014/);
		assert.match(
			yaml,
			/decisions:\n {2}# van ons\n {2}- \{ page: "002", line: 3, hyphen: keep, reason: zo gedrukt \}/,
		);
		assert.match(yaml, /- \{ file: "004", folio: "8" \}/);
		assert.deepEqual(parseEdition(yaml, 'edition.yaml').edition?.chapters.at(-1)?.pages, ['003', '004']);
	});

	it('is not touched where a page stands that was not imported', async () => {
		const first = await importOf(pdf);
		const boxes = join(first.to, 'proef/pages/002.boxes.json');
		rmSync(boxes);
		const { output, code, files } = await importOf(pdfOfPages(pagesOf([['Iets anders.'], ['Ook anders.']])), {
			to: first.to,
		});
		assert.equal(code, 1);
		assert.match(output, /pages\/002\.txt {2}error {2}import\/other-page/);
		assert.equal(files.get('proef/pages/001.txt'), first.files.get('proef/pages/001.txt'));
	});

	it('is not touched while its edition.yaml cannot be read', async () => {
		const first = await importOf(pdf);
		const path = join(first.to, 'proef/edition.yaml');
		writeFileSync(path, 'titel: niets\n');
		const { output, code, files } = await importOf(pdf, { to: first.to });
		assert.equal(code, 1);
		assert.match(output, /edition\/unknown-key/);
		assert.equal(yamlOf(files), 'titel: niets\n');
	});
});
