/** The words of a print: a PDF, an edition under seeds/, or one page file. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import type { PrintedPage } from '#compare/model.ts';
import { printedPage } from '#compare/printed-words.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PageReading } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import { importPdf } from '../import/run.ts';
import { boxesBeside } from '../read-page/boxes-beside.ts';
import { progressOn } from '../reconstruct/progress.ts';
import { byEngine } from '../reconstruct/read-pages.ts';
import { readSeeds } from '../reconstruct/read-seeds.ts';
import { type Refused, refused, unreadable } from './refused.ts';

export interface Print {
	readonly pages: readonly PrintedPage[];
	/** Questions to the editor that its reading leaves open. */
	readonly open: number;
	readonly language?: string;
}

const EXPECTED = 'a PDF, an edition under seeds/, or a page file in .txt';

/** @param root the folder that holds seeds/. */
export async function readPrint(name: string, root: string): Promise<Print | Refused> {
	const slug = editionOf(name, root);
	if (slug !== undefined) return readEdition(slug, root);
	if (/\.pdf$/iu.test(name)) return readPdf(name);
	if (name.endsWith('.txt')) return readOnePage(name);
	if (!existsSync(name)) return unreadable(name, { code: 'ENOENT' }, EXPECTED);
	return refused(
		'unknown-form',
		name,
		`This is no print that can be read; ${EXPECTED} was expected.`,
		'Give one of these.',
	);
}

/** The name of an edition under seeds/, given as that name or as the path of its folder. */
function editionOf(name: string, root: string): string | undefined {
	const seeds = join(root, 'seeds');
	for (const folder of [join(seeds, name), resolve(name)]) {
		const slug = relative(seeds, folder);
		if (slug !== '' && slug === basename(folder) && existsSync(folder) && statSync(folder).isDirectory())
			return slug;
	}
	return undefined;
}

/** Imports a PDF into a folder of its own, which is gone afterwards, and reads that. */
async function readPdf(file: string): Promise<Print | Refused> {
	if (!existsSync(file)) return unreadable(file, { code: 'ENOENT' }, EXPECTED);
	const root = mkdtempSync(join(tmpdir(), 'leeseditie-'));
	try {
		const to = join(root, 'seeds');
		const { output, code } = await importPdf({
			file,
			to,
			edition: 'print',
			pictures: false,
			progress: progressOn(process.stderr),
		});
		if (code !== 0)
			return refused('not-imported', file, output.trim(), 'Mend the PDF, or give an edition under seeds/.');
		return await readEdition('print', root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

const isOpen = ({ severity }: Diagnostic): boolean => severity === 'review';
/** A page without a word has none that can be lost. */
const isError = ({ severity, code }: Diagnostic): boolean => severity === 'error' && code !== 'seed/empty';

async function readEdition(slug: string, root: string): Promise<Print | Refused> {
	const { parsed, pages, diagnostics } = await readSeeds(root, slug);
	const edition = parsed?.edition;
	if (edition === undefined || diagnostics.some(isError)) return { refused: diagnostics };
	const outcomes = await byEngine(readPage, progressOn(process.stderr))(pages, edition);
	const crashed = outcomes.filter((outcome) => 'code' in outcome);
	if (crashed.length > 0) return { refused: crashed };
	const read = outcomes.flatMap((outcome) => ('code' in outcome ? [] : [outcome]));
	const listed = edition.pages.flatMap(({ file }) => read.find((page) => page.file === file) ?? []);
	return {
		pages: listed.map(({ file, config, reading }) => printedPage(config.folio ?? file, reading)),
		open: listed.reduce((sum, { reading }) => sum + reading.diagnostics.filter(isOpen).length, 0),
		language: edition.language,
	};
}

function readOnePage(file: string): Print | Refused {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		return unreadable(file, error, EXPECTED);
	}
	const { text, diagnostics } = decodePage(bytes);
	const named = (told: readonly Diagnostic[]): Refused => ({
		refused: told.map((one) => ({ file, ...one })),
	});
	if (text === undefined) return named(diagnostics);
	const { boxes, diagnostics: faults } = boxesBeside(file, text);
	if (faults.length > 0) return named(faults);
	return printOf(basename(file, '.txt'), readPage(text, boxes === undefined ? {} : { boxes }));
}

const printOf = (name: string, reading: PageReading): Print => ({
	pages: [printedPage(name, reading)],
	open: reading.diagnostics.filter(isOpen).length,
	language: reading.language,
});
