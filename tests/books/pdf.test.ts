/** The PDFs, printed by the browser of the tests and held against PDF/UA-1 by veraPDF. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { toldSite } from '#components/loaders/site.build.ts';
import { messagesIn } from '#i18n/languages.ts';
import { editionPdf } from '#takealong/pdf/pdf.build.ts';
import { takenEditions } from '#takealong/read.build.ts';
import { printPage } from '../../tools/browser/print-page.ts';
import { builds, english, longest } from '../support/built.ts';
import { pdfFaults } from '../support/pdf-checks.ts';

/** Every edition of a project, as a build takes it along. */
function editionsOf(project: string, dist: string) {
	const root = `${resolve(project)}/`;
	const site = toldSite(new URL(`file://${root}`));
	const address = (path: string) => `https://voorbeeld.nl/${path}`;
	const editions = takenEditions(root, { site, messages: messagesIn(site.language), address });
	return editions.map((edition) => ({
		edition,
		make: () => editionPdf(edition, { root, dist, identifier: 'urn:uuid:0', print: printPage }),
	}));
}

const all = [
	...editionsOf('.', builds.root.dist),
	...editionsOf(longest.project, longest.dist),
	...editionsOf(english.project, english.dist),
];

for (const { edition, make } of all)
	describe(`${edition.slug} as PDF, on a site in ${edition.site.language}`, () => {
		let bytes: Uint8Array;
		let pdf: PDFDocument;
		const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
		before(async () => {
			bytes = await make();
			pdf = await PDFDocument.load(bytes, { updateMetadata: false });
		});
		after(() => rmSync(folder, { recursive: true }));

		it('breaks no rule of PDF/UA-1', async () => {
			const file = join(folder, 'a.pdf');
			writeFileSync(file, bytes);
			assert.deepEqual(await pdfFaults(file), []);
		});

		it('has bookmarks, labels of pages, and its title in the window', () => {
			const { catalog } = pdf;
			const of = (name: string) => catalog.lookup(PDFName.of(name), PDFDict);
			assert.ok(of('Outlines').has(PDFName.of('First')));
			assert.ok(of('PageLabels').has(PDFName.of('Nums')));
			assert.equal(of('ViewerPreferences').get(PDFName.of('DisplayDocTitle'))?.toString(), 'true');
			assert.equal(pdf.getTitle(), edition.config.title);
			assert.equal(pdf.getCreationDate(), undefined);
		});

		it('is the same bytes when it is printed again', async () => {
			assert.ok(Buffer.from(await make()).equals(Buffer.from(bytes)));
		});

		it('tags each note as one', () => {
			const tags = pdf.context
				.enumerateIndirectObjects()
				.flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('S'))] : []));
			const notes = tags.filter((tag) => tag === PDFName.of('Note')).length;
			const printed = edition.chapters
				.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
				.filter(({ kind }) => kind === 'footnote').length;
			assert.equal(notes, printed);
		});
	});
