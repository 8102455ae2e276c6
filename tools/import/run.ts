/** The command as a function: a PDF → the seeds of an edition, or why not. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slugOf } from '#edition/anchors.ts';
import { foliosOf } from '#extract/folios.ts';
import { type ExtractedPage, extractPage } from '#extract/page.ts';
import { guessLanguage } from '#layout/language/language.ts';
import { editionYaml } from './edition-yaml.ts';
import { listedPages } from './listed-pages.ts';
import { openPdf } from './pdf/open.ts';
import { readPdfPage } from './pdf/page.ts';
import { writeSeeds } from './write-seeds.ts';

/** What the command was asked. */
export interface Asked {
	readonly file: string;
	/** Folder of the edition; made of the title where it is not given. */
	readonly edition?: string;
	/** Pages of the PDF, counted from 1. */
	readonly pages?: readonly [first: number, last: number];
	readonly language?: string;
	/** The folder that holds the editions. */
	readonly to: string;
	readonly progress: (done: number, all: number) => void;
}

/** What it answers. */
export interface Answer {
	readonly output: string;
	readonly code: 0 | 1;
}

export async function importPdf(asked: Asked): Promise<Answer> {
	const pdf = await openPdf(new Uint8Array(readFileSync(asked.file)));
	const [first, last] = asked.pages ?? [1, pdf.numPages];
	const labels = await pdf.getPageLabels();
	const layers = await pdf.getOptionalContentConfig();
	const read: ExtractedPage[] = [];
	for (let number = first; number <= Math.min(last, pdf.numPages); number++) {
		const page = await pdf.getPage(number);
		read.push(extractPage(await readPdfPage(page, layers, labels?.[number - 1])));
		page.cleanup();
		asked.progress(read.length, Math.min(last, pdf.numPages) - first + 1);
	}
	const folios = foliosOf(read);
	const names = read.map((_, index) => String(first + index).padStart(3, '0'));
	const files = new Map<string, string>();
	read.forEach(({ text, boxes }, index) => {
		const folio = folios[index];
		const page = folio === undefined ? boxes.page : { ...boxes.page, folio: folio.word };
		files.set(`pages/${names[index]}.txt`, text);
		files.set(`pages/${names[index]}.boxes.json`, boxesJson({ ...boxes, page }));
	});
	const title = basename(asked.file).replace(/\.pdf$/iu, '');
	const language =
		asked.language ?? guessLanguage(read.slice(0, 40).flatMap(({ text }) => text.split(/\s+/u)));
	const slug = asked.edition ?? (slugOf(title) || 'verslag');
	const pages = listedPages(names, read, folios);
	files.set(
		'edition.yaml',
		editionYaml({
			title,
			titleNote: 'De naam van het bestand; de titel staat nog niet vast.',
			language,
			pages,
			chapters: [{ title: 'Tekst', pages: names }],
		}),
	);
	await pdf.loadingTask.destroy();
	const folder = join(asked.to, slug);
	const written = writeSeeds(folder, files);
	const output =
		written.length === 0
			? `${folder} is what this PDF gives: nothing was changed.\n`
			: `${read.length} pages in ${folder}: ${written.length} files were written.\nNext: npm run reconstruct\n`;
	return { output, code: 0 };
}

/** One word, rule or box a line: a changed page is a diff that can be read. */
function boxesJson(boxes: ExtractedPage['boxes']): string {
	const entries = Object.entries(boxes).map(([key, value]) => {
		if (!Array.isArray(value) || value.length === 0 || typeof value[0] === 'number')
			return `"${key}":${JSON.stringify(value)}`;
		return `"${key}":[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
	});
	return `{${entries.join(',\n')}}\n`;
}
