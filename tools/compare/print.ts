/** The words of a print: an edition under seeds/, or one page file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { PrintedPage } from '#compare/model.ts';
import { printedPage } from '#compare/printed-words.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PageReading } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
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

const EXPECTED = 'an edition under seeds/, or a page file in .txt';

/** @param root the folder that holds seeds/. */
export async function readPrint(name: string, root: string): Promise<Print | Refused> {
	const slug = editionOf(name, root);
	if (slug !== undefined) return readEdition(slug, root);
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

const isOpen = ({ severity }: Diagnostic): boolean => severity === 'review';
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

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
		pages: listed.map(({ file, reading }) => printedPage(file, reading)),
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
