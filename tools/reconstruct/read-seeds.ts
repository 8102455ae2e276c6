/**
 * The files of one edition under seeds/, read and decoded, with everything that is wrong with them as files.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import { type ParsedEdition, parseEdition } from '#edition/yaml/parse.ts';
import type { SeedPage } from '#reconstruct/edition/from-seeds.ts';
import { sha256 } from '#reconstruct/platform.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import { BOXES, boxesBeside, boxesPath } from '../read-page/boxes-beside.ts';
import { besideText } from './beside-text.ts';

/** What stands under `seeds/<edition>/`. */
export interface Seeds {
	readonly parsed?: ParsedEdition;
	/** SHA-256 of the bytes of `edition.yaml`; the empty string where it is missing. */
	readonly digest: string;
	readonly pages: readonly SeedPage[];
	readonly diagnostics: readonly Diagnostic[];
}

/** The folder of an edition's page files. */
const PAGES = 'pages';

/** A page of plain text is some kilobytes; what is a thousand times that is not read at all. */
const LARGEST_FILE = 64 * 1024 * 1024;

const fault = (code: string, file: string, reason: string, ...act: string[]): Diagnostic => ({
	code,
	severity: 'error',
	file,
	reason,
	act,
});

function readYaml(root: string, path: string): ParsedEdition | Diagnostic {
	const full = join(root, path);
	if (!existsSync(full)) {
		return fault(
			'edition/missing',
			path,
			'This file is missing; it says which pages make up the edition.',
			'Write it; the format stands in src/edition/README.md.',
		);
	}
	try {
		return parseEdition(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full)), path);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return fault('edition/not-yaml', path, 'This file is not text in UTF-8.', 'Save it as UTF-8.');
	}
}

async function readPageFile(root: string, base: string, name: string): Promise<SeedPage | Diagnostic[]> {
	const path = `${base}/${PAGES}/${name}`;
	const full = join(root, path);
	const { size } = statSync(full);
	if (size > LARGEST_FILE) {
		return [
			fault(
				'seed/too-large',
				path,
				`The file has ${size} bytes; a page of text has some thousands.`,
				'Put the text of one printed page in it.',
			),
		];
	}
	const bytes = new Uint8Array(readFileSync(full));
	const { text, diagnostics } = decodePage(bytes);
	if (text === undefined) return diagnostics.map((told) => ({ ...told, file: path }));
	const { boxes, diagnostics: faults } = boxesBeside(full, text, boxesPath(path));
	if (faults.length > 0) return [...faults];
	const file = name.replace(/\.txt$/, '');
	const page = { file, path, text, digest: await sha256(bytes) };
	if (boxes === undefined) return page;
	const beside = await besideText({ root, base, boxesFile: boxesPath(path) }, boxes);
	return Array.isArray(beside) ? beside : { ...page, boxes, beside };
}

/** Names that edition.yaml has and pages/ has not, and the other way round. */
function mismatches(parsed: ParsedEdition, names: readonly string[], folder: string): Diagnostic[] {
	const { edition, source } = parsed;
	if (edition === undefined) return [];
	const files = names.map((name) => name.replace(/\.txt$/, ''));
	const listed = edition.pages.map(({ file }) => file);
	const missing = edition.pages.flatMap(({ file }, index): Diagnostic[] => {
		if (files.includes(file)) return [];
		const near = nearest(
			file,
			files.filter((name) => !listed.includes(name)),
		);
		return [
			{
				code: 'edition/page-file-missing',
				severity: 'error',
				...source.at(['pages', index, 'file']),
				reason: `${folder}/${file}.txt does not exist.`,
				act: [
					near === undefined
						? 'Put the page’s text there, or take the page out of the list.'
						: `Write "${near}", or put the page’s text in ${file}.txt.`,
				],
			},
		];
	});
	const unlisted = files
		.filter((file) => !listed.includes(file))
		.map((file) =>
			fault(
				'edition/page-not-listed',
				`${folder}/${file}.txt`,
				'This page is not listed in edition.yaml; its text would be missing from the edition.',
				`Add it to ${source.file}, under pages and to its chapter:`,
				`  - { file: "${file}" }`,
			),
		);
	return [...missing, ...unlisted];
}

/** Reads `seeds/<edition>/` below `root`. */
export async function readSeeds(root: string, edition: string): Promise<Seeds> {
	const base = `seeds/${edition}`;
	const folder = `${base}/${PAGES}`;
	const yaml = readYaml(root, `${base}/edition.yaml`);
	const digest =
		'source' in yaml ? await sha256(new Uint8Array(readFileSync(join(root, `${base}/edition.yaml`)))) : '';
	const parsed = 'source' in yaml ? yaml : undefined;
	const diagnostics: Diagnostic[] = parsed ? [...parsed.diagnostics] : 'code' in yaml ? [yaml] : [];
	if (!existsSync(join(root, folder))) {
		const reason = 'This folder is missing; it holds the pages’ text, one file a page.';
		return {
			...(parsed ? { parsed } : {}),
			digest,
			pages: [],
			diagnostics: [
				...diagnostics,
				fault('edition/missing', folder, reason, 'Make it, and put the page files in it.'),
			],
		};
	}
	const names = readdirSync(join(root, folder))
		.filter((name) => !name.startsWith('.'))
		.sort();
	const pageNames = names.filter((name) => name.endsWith('.txt'));
	const boxNames = new Set(pageNames.map(boxesPath));
	for (const name of names.filter((other) => !other.endsWith('.txt') && !boxNames.has(other))) {
		if (name.endsWith(BOXES)) {
			const page = name.replace(BOXES, '.txt');
			diagnostics.push(
				fault(
					'boxes/without-page',
					`${folder}/${name}`,
					`These are the boxes of ${page}, which is not there.`,
					`Put ${page} beside it, or take this file away.`,
				),
			);
			continue;
		}
		diagnostics.push(
			fault(
				'seed/foreign-file',
				`${folder}/${name}`,
				'This is no page file; their names end in .txt.',
				'Rename it, or move it out of pages/.',
			),
		);
	}
	if (parsed) diagnostics.push(...mismatches(parsed, pageNames, folder));
	const pages: SeedPage[] = [];
	for (const name of pageNames) {
		const page = await readPageFile(root, base, name);
		if (Array.isArray(page)) diagnostics.push(...page);
		else pages.push(page);
	}
	return { ...(parsed ? { parsed } : {}), digest, pages, diagnostics };
}
