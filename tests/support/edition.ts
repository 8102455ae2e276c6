/** The published editions as the browser tests need them: what should be read where. */
import { globSync, readFileSync } from 'node:fs';
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { chapterPath } from '#edition/addresses.ts';

/** A chapter of a published edition, with its blocks in reading order, furniture left out. */
export interface PublishedChapter {
	/** Address below the base: `aivd-jaarverslag-2014/samenwerking/`. */
	readonly path: string;
	readonly edition: string;
	readonly chapter: string;
	readonly blocks: readonly AccountBlock[];
}

/** Every chapter of every account under content/. */
export function publishedChapters(): readonly PublishedChapter[] {
	return globSync('content/editions/*/account.json')
		.sort()
		.flatMap((file) => {
			const { edition, blocks } = JSON.parse(readFileSync(file, 'utf8')) as Account;
			const read = blocks.filter(({ section }) => section !== null);
			return [...new Set(read.map(({ chapter }) => chapter))].map((chapter) => ({
				path: chapterPath(edition, chapter),
				edition,
				chapter,
				blocks: read.filter((block) => block.chapter === chapter),
			}));
		});
}

/** The first chapter that has a footnote: where a call, a note and the way back can be tried. */
export function annotatedChapter(): PublishedChapter & { readonly label: string } {
	for (const chapter of publishedChapters()) {
		const label = chapter.blocks.find(({ kind }) => kind === 'footnote')?.label;
		if (label !== undefined) return { ...chapter, label };
	}
	throw new Error('No published chapter has a footnote; the tests of notes need one.');
}

/** Addresses below the base of every page of a built site: `''`, `zoeken/`, `404.html`. */
export function pagePaths(dist: string): readonly string[] {
	return globSync('**/*.html', { cwd: dist, exclude: ['meenemen/*'] })
		.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
		.sort();
}
