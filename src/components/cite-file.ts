/** The file for citing a section, from the library. */
import { site } from 'virtual:leeseditie/site';
import { blocksOf } from '#components/blocks-of.ts';
import { editorial } from '#components/facts.ts';
import type { ChapterView, EditionView, SectionView } from '#components/library.ts';
import { versionOf } from '#components/version.ts';
import { foliosOf } from '#edition/account-index.ts';
import { slugOf } from '#edition/anchors.ts';
import { about, citation as cite, reading } from '#i18n/messages.ts';
import type { CiteFile, Styled } from '#sharing/cite/cite-file.ts';
import { type CitedReport, cslItem } from '#sharing/cite/item.ts';
import { styleWork } from '#sharing/cite/style-work.build.ts';

export function citeFile(edition: EditionView, chapter: ChapterView, section: SectionView): CiteFile {
	const { bibliography } = edition;
	const names = editorial(bibliography).map(([name]) => about.identification.names[name]);
	const by = names.length > 0 ? reading.cite.editorial(names) : undefined;
	const beside = { used: cite.used(site.name, versionOf(edition)), ...(by ? { editorial: by } : {}) };
	const report = reportOf(edition);
	const part = (title: string, path: string, folios: readonly string[]): Styled =>
		styleWork(cslItem(report, path, { title, pages: pageRange(folios) }), beside);
	const foliosOfPart = (one?: SectionView) => foliosOf(edition.account, blocksOf(edition, chapter, one));
	const folios = foliosOfPart(section);
	return {
		path: section.path,
		...(by === undefined ? {} : { editorial: by }),
		titles: { section: section.title, chapter: chapter.title, edition: edition.title },
		works: {
			section: part(section.title, section.path, folios),
			chapter: part(chapter.title, chapter.path, foliosOfPart()),
			edition: styleWork(cslItem(report, edition.path), beside),
			...(folios.length > 1
				? {
						pages: Object.fromEntries(
							folios.map((folio) => [slugOf(folio), part(section.title, section.path, [folio])]),
						),
					}
				: {}),
		},
	};
}

function reportOf({ bibliography, account }: EditionView): CitedReport {
	const facts = ['author', 'year', 'publisher', 'place', 'isbn'] as const;
	return {
		title: bibliography.title.value,
		language: account.pages[0]?.language ?? 'nl',
		...Object.fromEntries(
			facts.flatMap((name) => (bibliography[name] ? [[name, bibliography[name].value]] : [])),
		),
	};
}

const pageRange = (folios: readonly string[]): string =>
	folios.length > 1 ? `${folios[0]}-${folios.at(-1)}` : (folios[0] ?? '');
