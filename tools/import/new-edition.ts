/** A PDF → the seeds of an edition that is not there yet. */
import { basename } from 'node:path';
import { chaptersOf } from '#extract/edition/chapters.ts';
import { chaptersByType } from '#extract/edition/largest-type.ts';
import { printedContents } from '#extract/edition/printed-contents.ts';
import { titleOf } from '#extract/edition/title.ts';
import { guessLanguage, LANGUAGES } from '#layout/language/language.ts';
import { newEditionYaml } from './edition-yaml.ts';
import { guessNotes } from './guess-notes.ts';
import { digestOf } from './pdf-file.ts';
import { seedFiles } from './seed-files.ts';
import { type Done, numbered, pageNotes, type Told } from './told.ts';
import { writeSeeds } from './write-seeds.ts';

export function newEdition({ asked, facts, pages: read, folder, pictures }: Told): Done {
	const diagnostics = pageNotes(asked.file, read);
	if (diagnostics.some(({ severity }) => severity === 'error')) return { output: '', diagnostics };
	const { pages, listed } = numbered(read, facts);
	const name = basename(asked.file);
	const first = read.find(({ without }) => without === undefined)?.page;
	const title = titleOf(facts.title, first, name.replace(/\.pdf$/iu, ''));
	const language = languageOf(asked.language, facts.language, pages.map(({ page }) => page.text).join(' '));
	const files = listed.map(({ file }) => file);
	const numbers = read.filter(({ without }) => without === undefined).map(({ number }) => number);
	const beginnings = facts.bookmarks.map(({ title, page, depth }) => ({
		title,
		page: numbers.findIndex((number) => number >= page),
		depth,
	}));
	const contents = printedContents(
		pages.map(({ page }) => page),
		listed.map(({ folio }) => folio),
	);
	const report = { language, title: title.title };
	const told = [beginnings, contents].map((some) => chaptersOf(files, some, report)).find(isSeveral);
	const guessed = told ? [] : chaptersByType(pages.map(({ page }) => page));
	const chapters =
		told ??
		chaptersOf(files, guessed, report).map((chapter) => ({
			...chapter,
			by: 'editors' as const,
			note: guessNotes(language).chapters,
		}));
	const yaml = newEditionYaml({
		title,
		author: facts.author,
		language,
		source: { file: name, sha256: digestOf(asked.file), pages: facts.pages },
		pages: listed,
		chapters,
	});
	const written = writeSeeds(folder, new Map([...seedFiles(pages, pictures), ['edition.yaml', yaml]]));
	return { output: whatNext(folder, pages.length, chapters.length, written.length), diagnostics };
}

const isSeveral = (chapters: readonly unknown[]): boolean => chapters.length > 1;

function languageOf(asked: string | undefined, told: string | undefined, text: string): string {
	if (asked !== undefined) return asked;
	const guessed = guessLanguage(text.split(/\s+/u));
	const base = told?.toLowerCase().split('-')[0];
	// What programs write by default is the language of the program: the words decide where they know better.
	return base !== undefined && LANGUAGES.includes(base) && text.length < 2000 ? base : guessed;
}

const whatNext = (folder: string, pages: number, chapters: number, files: number): string =>
	`${folder}: ${pages} ${pages === 1 ? 'page' : 'pages'} in ${chapters} ${chapters === 1 ? 'chapter' : 'chapters'}; ${files} files were written.

Next:
  1. Look at title, bibliography, folios and chapters in ${folder}/edition.yaml: what is guessed is marked by: editors.
  2. npm run reconstruct   reads the pages, or asks what it cannot decide.
`;
