/**
 * The library as pages show it: editions, their chapters, their sections, in order. One typed object; components read it
 * and nothing else. Refuses, with the place and the act, whatever may not be published.
 */

import { type CollectionEntry, getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { Account } from '#edition/account.ts';
import {
	chapterPath,
	editionPath,
	RESERVED_CHAPTERS,
	RESERVED_EDITIONS,
	sectionPath,
} from '#edition/addresses.ts';
import type { Note, SectionMarks } from '#markdown/html/section-file.ts';

export interface HeadingView {
	readonly id: string;
	readonly text: string;
	/** 1 for the section's own heading. */
	readonly depth: number;
}

export interface SectionView {
	readonly edition: string;
	readonly chapter: string;
	readonly slug: string;
	readonly title: string;
	readonly path: string;
	/** Printed page it begins on. */
	readonly folio: string;
	readonly opening: string;
	/** Text, HTML, its own heading as h1. */
	readonly html: string;
	readonly notes: readonly Note[];
	readonly headings: readonly HeadingView[];
	/** File it comes from, relative to the project. */
	readonly file: string;
}

export interface ChapterView {
	readonly edition: string;
	readonly slug: string;
	readonly title: string;
	readonly path: string;
	readonly sections: readonly SectionView[];
	/** Page files it was printed on. */
	readonly pages: readonly string[];
}

/** A fact and who says so: the source or the editors. */
export interface Fact {
	readonly value: string;
	readonly by: 'source' | 'editors';
	readonly note?: string;
}

export interface EditionView {
	readonly slug: string;
	readonly title: string;
	readonly path: string;
	readonly bibliography: Readonly<Record<string, Fact>>;
	readonly chapters: readonly ChapterView[];
	readonly account: Account | undefined;
}

interface EditionData {
	title: string;
	bibliography: Record<string, Fact>;
	chapters: { slug: string; title: string; pages: string[] }[];
}

let loaded: Promise<EditionView[]> | undefined;

/** All editions, by slug. Read once a build; anew for every page while developing. */
export function library(): Promise<EditionView[]> {
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}

async function load(): Promise<EditionView[]> {
	const [editions, sections, accounts] = await Promise.all([
		getCollection('editions'),
		getCollection('sections'),
		getCollection('accounts'),
	]);
	const byChapter = Map.groupBy(sections, (entry) => `${entry.data.edition}/${entry.data.chapter}`);
	return editions.map((entry) => {
		if (RESERVED_EDITIONS.includes(entry.id))
			throw new Error(`seeds/${entry.id}: die naam gebruikt de site zelf. Geef de map een andere naam.`);
		const data = entry.data as unknown as EditionData;
		return {
			slug: entry.id,
			title: data.title,
			path: editionPath(entry.id),
			bibliography: data.bibliography,
			chapters: data.chapters.map((chapter) =>
				chapterView(entry.id, chapter, byChapter.get(`${entry.id}/${chapter.slug}`) ?? []),
			),
			account: accounts.find((account) => account.id === entry.id)?.data as unknown as Account | undefined,
		};
	});
}

function chapterView(
	edition: string,
	chapter: EditionData['chapters'][number],
	entries: readonly CollectionEntry<'sections'>[],
): ChapterView {
	if (RESERVED_CHAPTERS.includes(chapter.slug)) {
		throw new Error(
			`seeds/${edition}/edition.yaml: hoofdstuk “${chapter.slug}” heeft een naam die de site zelf gebruikt. Geef het een andere slug.`,
		);
	}
	if (entries.length === 0) {
		throw new Error(
			`content/editions/${edition}/${chapter.slug}: dit hoofdstuk heeft geen secties. Draai npm run reconstruct.`,
		);
	}
	const sections = [...entries].sort((one, other) => one.data.order - other.data.order).map(sectionView);
	return { edition, ...chapter, path: chapterPath(edition, chapter.slug), sections };
}

function sectionView(entry: CollectionEntry<'sections'>): SectionView {
	const { data, rendered } = entry;
	const file = entry.filePath ?? entry.id;
	const marks = (rendered?.metadata?.frontmatter ?? {}) as SectionMarks;
	if (marks.problems?.length)
		throw new Error([`${file} kan zo niet verschijnen:`, ...marks.problems].join('\n  '));
	if (!rendered?.html.trim())
		throw new Error(
			`${file} heeft geen tekst op de pagina gegeven. Zie de melding erboven; draai daarna npm run reconstruct.`,
		);
	return {
		edition: data.edition,
		chapter: data.chapter,
		slug: data.section,
		title: data.title,
		path: sectionPath(data.edition, data.chapter, data.section),
		folio: data.begins.folio,
		opening: marks.opening ?? '',
		html: rendered.html,
		notes: marks.notes ?? [],
		headings: ((rendered.metadata?.headings ?? []) as MarkdownHeading[]).map(({ slug, text, depth }) => ({
			id: slug,
			text,
			depth,
		})),
		file,
	};
}
