/** A PDF → an edition that is there already: what changed is told, and what editors wrote stays. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { changedLines } from '#extract/edition/changed-lines.ts';
import { renewedEditionYaml } from './edition-yaml.ts';
import { digestOf } from './pdf-file.ts';
import { seedFiles } from './seed-files.ts';
import { type Done, nameOf, numbered, pageNotes, type Told } from './told.ts';
import { type SeedFiles, writeSeeds } from './write-seeds.ts';

export function renewEdition(told: Told, yaml: string): Done {
	const { asked, facts, pages: read, folder, pictures } = told;
	const notes = pageNotes(asked.file, read);
	if (notes.some(({ severity }) => severity === 'error')) return { output: '', diagnostics: notes };
	const { diagnostics: faults } = parseEdition(yaml, `${folder}/edition.yaml`);
	if (faults.length > 0) return { output: '', diagnostics: faults };
	const { pages, listed } = numbered(read, facts);
	const others = pages.flatMap(({ file }) => otherPage(folder, file));
	if (others.length > 0) return { output: '', diagnostics: others };
	const gone = asked.pages === undefined ? goneFrom(folder, new Set(listed.map(({ file }) => file))) : [];
	const moved = new Map<string, ReadonlyMap<number, number>>();
	const lines: string[] = [];
	for (const { file, page } of pages) {
		const path = join(folder, 'pages', `${file}.txt`);
		if (!existsSync(path)) {
			lines.push(`  ${file}  is new`);
			continue;
		}
		const before = readFileSync(path, 'utf8');
		if (before === page.text) continue;
		const { added, removed, stayed } = changedLines(before, page.text);
		moved.set(file, stayed);
		lines.push(`  ${file}  ${lineCount(removed, 'gone')}, ${lineCount(added, 'new')}`);
	}
	for (const file of gone) lines.push(`  ${file}  is not in the PDF any more`);
	const renewed = renewedEditionYaml(yaml, {
		source: { file: basename(asked.file), sha256: digestOf(asked.file), pages: facts.pages },
		pages: listed,
		gone,
		moved,
	});
	const files: SeedFiles = new Map([
		...seedFiles(pages, pictures),
		...gone.flatMap((file) =>
			[`pages/${file}.txt`, `pages/${file}.boxes.json`].map((path) => [path, null] as const),
		),
		...stalePictures(folder, told).map((path) => [path, null] as const),
		['edition.yaml', renewed],
	]);
	const written = writeSeeds(folder, files);
	return { output: report(folder, lines, written), diagnostics: notes };
}

/** A page that stands there without boxes is no page of an import: it is not written over. */
function otherPage(folder: string, file: string): Diagnostic[] {
	const path = join(folder, 'pages', file);
	if (!existsSync(`${path}.txt`) || existsSync(`${path}.boxes.json`)) return [];
	return [
		{
			code: 'import/other-page',
			severity: 'error',
			file: `${path}.txt`,
			reason: 'This page is there already, without boxes: it was not imported from a PDF.',
			act: [
				'Give the import an edition of its own: --edition NAME',
				'Or take this page out of the edition first.',
			],
		},
	];
}

const lineCount = (lines: readonly number[], how: string): string =>
	lines.length === 0
		? `no line is ${how}`
		: lines.length === 1
			? `line ${lines[0]} is ${how}`
			: `${lines.length} lines are ${how} (from line ${lines[0]})`;

/** Pages of an import that this PDF has not. A page without boxes is no page of an import. */
function goneFrom(folder: string, files: ReadonlySet<string>): string[] {
	const pages = join(folder, 'pages');
	if (!existsSync(pages)) return [];
	return readdirSync(pages)
		.filter((name) => name.endsWith('.boxes.json'))
		.map((name) => name.replace('.boxes.json', ''))
		.filter((file) => /^\d{3,}[ab]?$/u.test(file) && !files.has(file))
		.sort();
}

/** Pictures of the pages that were read which they have no more; other pictures are the editors'. */
function stalePictures(folder: string, { pages, pictures }: Told): string[] {
	const home = join(folder, 'pictures');
	if (pictures === undefined || !existsSync(home)) return [];
	const fresh = new Set(readdirSync(pictures));
	const numbers = new Set(pages.map(({ number }) => nameOf({ number })));
	return readdirSync(home)
		.filter((name) => {
			const [, page = ''] = /^(\d{3,}[ab]?)(?:-\d+|-teken-[0-9A-F]+)?\.webp$/u.exec(name) ?? [];
			return numbers.has(page.replace(/[ab]$/u, '')) && !fresh.has(name);
		})
		.map((name) => `pictures/${name}`);
}

function report(folder: string, lines: readonly string[], written: readonly string[]): string {
	if (written.length === 0) return `${folder} is what this PDF gives: nothing was changed.\n`;
	const pages =
		lines.length === 0
			? 'The text of no page changed.'
			: `Pages whose text changed:\n${lines.join('\n')}\nDecisions whose line stayed go with it; npm run reconstruct names those that no longer apply.`;
	return `${folder}: ${written.length} files were written.\n${pages}\n\nNext: npm run reconstruct\n`;
}
