/** What a page holds of the report, for its metadata, and the card it shows. */
import { site } from 'virtual:leeseditie/site';
import { blocksOf } from '#components/library/blocks-of.ts';
import { isLong } from '#components/library/is-long.ts';
import type { ChapterView, EditionView, SectionView } from '#components/library/library.ts';
import { pagesOf } from '#edition/account/account-index.ts';
import { markdownPath } from '#edition/addresses.ts';
import { traitsOf } from '#edition/block-kinds.ts';
import { cards, home, imprint } from '#i18n/messages.ts';
import { isNumbered } from '#i18n/page-name.ts';
import type { Card } from '#sharing/cards/card.ts';
import { institution } from '#sharing/institution.ts';
import type { Cited, WorkFacts } from '#sharing/metadata/facts.ts';

/** The report of an edition. */
export function workOf({ title, path, language, bibliography }: EditionView): WorkFacts {
	const { author, publisher, place, year, isbn, url } = bibliography;
	return {
		title: bibliography.title.value || title,
		...(author ? { author: author.value } : {}),
		...(publisher ? { publisher: publisher.value } : {}),
		...(place ? { place: place.value } : {}),
		...(year ? { year: year.value } : {}),
		...(isbn ? { isbn: isbn.value } : {}),
		...(url ? { official: url.value } : {}),
		language,
		path,
	};
}

/** A chapter, or one of its sections. */
export function citedOf(edition: EditionView, chapter: ChapterView, section?: SectionView): Cited {
	const pages = pagesOf(edition.account, blocksOf(edition, chapter, section));
	const { title, path } = section ?? chapter;
	return {
		kind: 'part',
		work: workOf(edition),
		title,
		...(section ? { chapter: { title: chapter.title, path: chapter.path } } : {}),
		folios: pages.map(({ folio }) => folio).filter(isNumbered),
		language: pages[0]?.language ?? edition.language,
		markdown: markdownPath(path),
	};
}

/** The card of a chapter or a section: its pull quote, or its first words. */
export function partCard(edition: EditionView, chapter: ChapterView, section?: SectionView): Card {
	const blocks = blocksOf(edition, chapter, section);
	const pages = pagesOf(edition.account, blocks);
	const quote = blocks.find(({ kind }) => kind === 'pullquote');
	const first = blocks.find(({ kind }) => traitsOf(kind).id.by === 'paragraph');
	const folios = pages.map(({ folio }) => folio);
	return {
		title: (section ?? chapter).title,
		text: (quote ?? first)?.text ?? '',
		quoted: quote !== undefined,
		work: cards.work(edition.bibliography.title.value, institutionOf(edition)),
		page: cards.page(folios),
		site: site.name,
		language: pages[0]?.language ?? edition.language,
	};
}

/** Whose report it is, as it signs. */
const institutionOf = ({ bibliography: { author } }: EditionView): string | undefined =>
	author && institution(author.value).short;

/** The card of an edition. */
export const editionCard = (edition: EditionView): Card => ({
	title: edition.title,
	text: edition.bibliography.author?.value ?? '',
	quoted: false,
	work:
		edition.chapters.length === 1 && !isLong(edition.chapters[0]?.title ?? '')
			? (edition.chapters[0]?.title ?? '')
			: cards.chapters(edition.chapters.length),
	page: '',
	site: site.name,
	language: edition.language,
});

/** The card of the site. */
export const siteCard = (): Card => ({
	title: site.name,
	text: home.tagline,
	quoted: false,
	work: '',
	page: '',
	site: imprint.status(site),
	language: site.language,
});
