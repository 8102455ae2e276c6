/**
 * A copy of the project with a large edition in place of the published ones: each chapter of the first
 * edition again and again, with other words of the same length, so that index and pages grow as they would.
 * Nothing is written in content/.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Account } from '#edition/account/account.ts';
import { CONTRACT_FILE } from '#sharing/permalinks/address-list.ts';
import { copyProject } from '../../tests/support/project.ts';

interface EditionFile {
	pages: { file: string; folio: string }[];
	chapters: { slug: string; title: string; pages: string[] }[];
	reports?: { page: string }[];
	[key: string]: unknown;
}

/** Makes the project in a temporary folder; the caller removes it. */
export function generatedProject(sections: number): string {
	const project = mkdtempSync(join(tmpdir(), 'leeseditie-bench-'));
	copyProject(project);
	// Its addresses are not those that were published.
	rmSync(join(project, CONTRACT_FILE), { force: true });
	const [edition = '', ...others] = readdirSync(join(project, 'content/editions')).sort();
	for (const other of others) {
		rmSync(join(project, 'content/editions', other), { recursive: true });
		rmSync(join(project, 'seeds', other), { recursive: true });
	}
	fill(join(project, 'content/editions', edition), join(project, 'seeds', edition), sections);
	return project;
}

/** Repeats the first chapter of an edition until it has as many sections as asked. */
function fill(content: string, seeds: string, sections: number): void {
	const account = JSON.parse(readFileSync(join(content, 'account.json'), 'utf8')) as Account;
	const config = parse(readFileSync(join(seeds, 'edition.yaml'), 'utf8')) as EditionFile;
	const [chapter] = config.chapters;
	const [page] = account.pages;
	if (chapter === undefined || page === undefined) throw new Error(`${seeds} has no chapter to repeat.`);
	const files = readdirSync(join(content, chapter.slug));
	const raw = readFileSync(join(seeds, 'pages', `${page.file}.txt`));
	const copies = Array.from({ length: Math.ceil(sections / files.length) }, (_, at) => ({
		slug: `${chapter.slug}-${at + 1}`,
		folio: String(1001 + at),
		words: otherWords(at),
	}));
	const renamed = (text: string, { slug, folio, words }: (typeof copies)[number]) =>
		words(text)
			.replaceAll(`"${page.file}"`, `"${folio}"`)
			.replaceAll(`"${page.folio}"`, `"${folio}"`)
			.replaceAll(`"p${page.folio}-`, `"p${folio}-`)
			.replaceAll(`chapter: ${chapter.slug}\n`, `chapter: ${slug}\n`)
			.replaceAll(`"chapter":"${chapter.slug}"`, `"chapter":"${slug}"`);
	const parts = (['pages', 'blocks', 'apparatus', 'decisions'] as const).map((name) => {
		const text = JSON.stringify(account[name]);
		return [name, copies.flatMap((copy) => JSON.parse(renamed(text, copy)) as unknown[])] as const;
	});
	writeFileSync(join(content, 'account.json'), JSON.stringify({ ...account, ...Object.fromEntries(parts) }));
	for (const copy of copies) {
		mkdirSync(join(content, copy.slug));
		for (const file of files) {
			const text = readFileSync(join(content, chapter.slug, file), 'utf8');
			writeFileSync(join(content, copy.slug, file), renamed(text, copy));
		}
		writeFileSync(join(seeds, 'pages', `${copy.folio}.txt`), raw);
	}
	rmSync(join(content, chapter.slug), { recursive: true });
	rmSync(join(seeds, 'pages', `${page.file}.txt`));
	config.pages = copies.map(({ folio }) => ({ file: folio, folio }));
	config.chapters = copies.map(({ slug, folio }) => ({ ...chapter, slug, pages: [folio] }));
	config.reports = copies.flatMap(({ folio }) =>
		(config.reports ?? []).map((report) => ({ ...report, page: folio })),
	);
	writeFileSync(join(seeds, 'edition.yaml'), stringify(config, { aliasDuplicateObjects: false }));
}

const vowels = 'aeiou';

/**
 * Turns one word in four of running text into another of the same length: a reader of none of them would know
 * it.
 */
function otherWords(seed: number): (text: string) => string {
	return (text) =>
		text.replace(/(?<= )[a-z]{5,}(?=[ .,])/g, (word) => {
			let hash = seed + 1;
			for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
			if (hash % 4 !== 0) return word;
			return word.replace(/[aeiou]/g, (vowel) => vowels[(vowels.indexOf(vowel) + (hash % 5)) % 5] ?? vowel);
		});
}
