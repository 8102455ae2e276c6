/** The file for citing a report, a chapter or a section, from the library. */
import { site } from 'virtual:leeseditie/site';
import { blocksOf } from '#components/library/blocks-of.ts';
import type { ChapterView, EditionView, SectionView } from '#components/library/library.ts';
import { versionOf } from '#components/library/version.ts';
import { editorial } from '#components/report/facts.ts';
import { foliosOf } from '#edition/account/account-index.ts';
import { slugOf } from '#edition/anchors.ts';
import { about, citation as cite, reading } from '#i18n/messages.ts';
import { isNumbered } from '#i18n/page-name.ts';
import type { CiteFile, Styled } from '#sharing/cite/cite-file.ts';
import { type CitedReport, cslItem } from '#sharing/cite/item.ts';
import { styleWork } from '#sharing/cite/style-work.build.ts';

/** @param chapter absent for the report itself. @param section absent for the whole chapter. */
export function citeFile(edition: EditionView, chapter?: ChapterView, section?: SectionView): CiteFile {
	const { title, path } = section ?? chapter ?? edition;
	const names = editorial(edition.bibliography).map(([name]) => about.identification.names[name]);
	const by = names.length > 0 ? reading.cite.editorial(names) : undefined;
	const beside = { used: cite.used(site.name, versionOf(edition)), ...(by ? { editorial: by } : {}) };
	const report = reportOf(edition);
	const part = (folios: readonly string[]): Styled =>
		styleWork(cslItem(report, path, { title, pages: pageRange(folios) }), beside);
	const blocks = chapter ? blocksOf(edition, chapter, section) : [];
	const folios = foliosOf(edition.account, blocks).filter(isNumbered);
	return {
		path,
		...(by === undefined ? {} : { editorial: by }),
		title,
		work: chapter ? part(folios) : styleWork(cslItem(report, path), beside),
		...(section && folios.length > 1
			? { pages: Object.fromEntries(folios.map((folio) => [slugOf(folio), part([folio])])) }
			: {}),
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
