/** The Markdown that is published of a chapter or of one of its sections, with what it is a part of. */

import { site } from 'virtual:leeseditie/site';
import { blocksOf } from '#components/library/blocks-of.ts';
import type { ChapterView, EditionView, SectionView } from '#components/library/library.ts';
import { markdownFile } from '#components/library/markdown-files.build.ts';
import { editorial } from '#components/report/facts.ts';
import { foliosOf } from '#edition/account/account-index.ts';
import { picturePath, sourcePath } from '#edition/addresses.ts';
import type { Section } from '#edition/section.ts';
import { about, reading } from '#i18n/messages.ts';
import { isNumbered } from '#i18n/page-name.ts';
import { publish } from '#markdown/text/publish.ts';
import { readSection } from '#markdown/text/read.ts';
import { pagination } from '#sharing/metadata/facts.ts';

/** @param address of a path below the base: whole where the origin is known. */
export function publishedMarkdown(
	edition: EditionView,
	chapter: ChapterView,
	section: SectionView | undefined,
	address: (path: string) => string,
): string {
	const { bibliography } = edition;
	const names = editorial(bibliography).map(([name]) => about.identification.names[name]);
	const facts: Readonly<Record<string, string | undefined>> = {
		...(section ? { 'chapter-title': chapter.title } : { title: chapter.title }),
		report: bibliography.title.value,
		author: bibliography.author?.value,
		publisher: bibliography.publisher?.value,
		year: bibliography.year?.value,
		pages: pagination(foliosOf(edition.account, blocksOf(edition, chapter, section)).filter(isNumbered)),
		address: address((section ?? chapter).path),
		site: site.name,
		version: edition.changes[0]?.date ?? edition.account.readingTextDigest,
		editors: names.length > 0 ? reading.cite.editorial(names) : undefined,
	};
	return publish({
		facts: Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact]] : []))),
		...(section ? {} : { title: chapter.title }),
		sections: (section ? [section] : chapter.sections).map(({ file, path }) => ({
			section: sectionIn(file),
			address: address(path),
		})),
		pageAddress: (folio) => address(sourcePath(edition.slug, folio)),
		pictureAddress: (file) => address(picturePath(edition.slug, file)),
	});
}

const read = new Map<string, Section>();

/** Read once a build: a section is published for itself and in its chapter. */
function sectionIn(file: string): Section {
	const section = (import.meta.env.PROD && read.get(file)) || readSection(markdownFile(file));
	read.set(file, section);
	return section;
}
