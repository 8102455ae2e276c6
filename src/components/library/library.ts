/**
 * The library as pages show it: editions, their chapters, their sections, in order. One typed object;
 * components read it and nothing else. Refuses, with the place and the act, whatever may not be published.
 */

import { type CollectionEntry, getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { foreignBlocks, inLanguage, langOf } from '#components/library/in-language.ts';
import { markdownFile } from '#components/library/markdown-files.build.ts';
import { refusal, refuse } from '#components/library/refusal.ts';
import { sourceLinks, withSources } from '#components/library/source-links.ts';
import type { Account } from '#edition/account/account.ts';
import { accountIndex } from '#edition/account/account-index.ts';
import { notedReports } from '#edition/account/noted-reports.ts';
import {
	chapterPath,
	editionPath,
	RESERVED_CHAPTERS,
	RESERVED_EDITIONS,
	sectionPath,
} from '#edition/addresses.ts';
import { footnoteId } from '#edition/anchors.ts';
import { type EditionMentions, editionMentions } from '#edition/mentions/edition-mentions.ts';
import type { NotedReport } from '#edition/yaml/dated.ts';
import type { ChapterConfig, EditionConfig } from '#edition/yaml/schema.ts';
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
	/** Of its title, where that is not the site's language. */
	readonly lang: string | undefined;
	readonly path: string;
	/** Printed page it begins on. */
	readonly folio: string;
	/** Of its own heading as printed, 2 for the largest; 1 for text before the first heading. */
	readonly level: number;
	/** Whether its text opens with its own heading; else the page gives its title. */
	readonly titled: boolean;
	/** Whether a printed page begins before its first words. */
	readonly opensPage: boolean;
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
	/** Of its title, where that is not the site's language. */
	readonly lang: string | undefined;
	/** How the editors know of it, where the source does not name it. */
	readonly note?: string | undefined;
	readonly sections: readonly SectionView[];
}

export interface EditionView {
	readonly slug: string;
	readonly title: string;
	readonly path: string;
	/** Language of the report: `nl`. What its editors say is taken to be in it too. */
	readonly language: string;
	/** The same where it is not the site's. */
	readonly lang: string | undefined;
	readonly bibliography: EditionConfig['bibliography'];
	/** The newest first. */
	readonly changes: EditionConfig['changes'];
	readonly chapters: readonly ChapterView[];
	readonly account: Account;
	/** Abbreviations, headings, and pages; a page by its source page. */
	readonly words: EditionMentions;
}

/** The act that brings content/ back to what the seeds give. */
const RECONSTRUCT = 'npm run reconstruct';

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
	return editions.map(({ id, data }) => {
		const config = data as EditionConfig;
		const account = accounts.find((entry) => entry.id === id)?.data as Account | undefined;
		const file = `seeds/${id}/edition.yaml`;
		if (RESERVED_EDITIONS.includes(id)) {
			throw refuse(
				file,
				'name-taken',
				`The site itself has a page named ${id}/.`,
				`git mv seeds/${id} seeds/…`,
			);
		}
		if (!account) {
			throw refuse(
				`content/editions/${id}/account.json`,
				'account',
				'The account is not there.',
				RECONSTRUCT,
			);
		}
		return {
			slug: id,
			title: config.title,
			path: editionPath(id),
			language: config.language,
			lang: langOf(config.language),
			bibliography: config.bibliography,
			changes: config.changes,
			chapters: config.chapters.map((chapter) =>
				chapterView(id, chapter, byChapter.get(`${id}/${chapter.slug}`) ?? [], account, config),
			),
			account,
			words: editionMentions(config, account),
		};
	});
}

function chapterView(
	edition: string,
	{ slug, title, note }: ChapterConfig,
	entries: readonly CollectionEntry<'sections'>[],
	account: Account,
	config: EditionConfig,
): ChapterView {
	if (RESERVED_CHAPTERS.includes(slug)) {
		const reason = `The chapter is named ${slug}; each edition has a page of that name.`;
		throw refuse(`seeds/${edition}/edition.yaml`, 'name-taken', reason, 'slug: …');
	}
	if (entries.length === 0) {
		const folder = `content/editions/${edition}/${slug}`;
		throw refuse(folder, 'no-sections', 'The chapter has no sections.', RECONSTRUCT);
	}
	// Ids are unique in a chapter only.
	const own = { pages: accountIndex(account).pages, blocks: accountIndex(account).inChapter.get(slug) ?? [] };
	const foreign = foreignBlocks(own);
	const added: NoteAdditions = {
		sources: sourceLinks(edition, own),
		reports: notedReports(config, own.blocks),
	};
	const sections = [...entries]
		.sort((one, other) => one.data.order - other.data.order)
		.map((entry) => sectionView(entry, foreign, added, langOf(config.language)));
	const lang = langOf(config.language);
	return { edition, slug, title, path: chapterPath(edition, slug), lang, note, sections };
}

/** What pages add to notes and text, by id. */
interface NoteAdditions {
	readonly sources: ReadonlyMap<string, string>;
	readonly reports: ReadonlyMap<string, readonly NotedReport[]>;
}

function sectionView(
	entry: CollectionEntry<'sections'>,
	foreign: ReadonlyMap<string, string>,
	{ sources, reports }: NoteAdditions,
	lang: string | undefined,
): SectionView {
	const { data, rendered, filePath: file = entry.id } = entry;
	const marks = (rendered?.metadata?.frontmatter ?? {}) as SectionMarks;
	if (marks.problems?.length) {
		// The plugins see the file without its frontmatter, and count from there.
		const above = markdownFile(file).split('\n').length - (entry.body ?? '').split('\n').length;
		throw refusal(
			marks.problems.map((one) => ({ ...one, file, ...(one.line ? { line: one.line + above } : {}) })),
		);
	}
	if (!rendered?.html.trim()) {
		throw refuse(
			file,
			'no-text',
			'The section gave a page without text; a message above may say why.',
			RECONSTRUCT,
		);
	}
	const headings = (rendered.metadata?.headings ?? []) as MarkdownHeading[];
	return {
		edition: data.edition,
		chapter: data.chapter,
		slug: data.section,
		title: data.title,
		lang,
		path: sectionPath(data.edition, data.chapter, data.section),
		folio: data.begins.folio,
		level: data.level,
		titled: data.level > 1,
		opensPage: /^<div[^>]* class="folio"/.test(rendered.html),
		opening: marks.opening ?? '',
		html: inLanguage(withSources(rendered.html, sources), foreign),
		notes: (marks.notes ?? []).map((note) => {
			const id = footnoteId(note.identifier);
			const language = foreign.get(id);
			const source = sources.get(id);
			const named = reports.get(id);
			return {
				...note,
				...(language ? { html: note.html.replaceAll('<p>', `<p lang="${language}">`) } : {}),
				...(source ? { source } : {}),
				...(named ? { reports: named } : {}),
			};
		}),
		headings: headings.map(({ slug, text, depth }) => ({ id: slug, text, depth })),
		file,
	};
}
