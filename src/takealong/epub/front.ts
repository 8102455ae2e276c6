/** The pages around the text: cover, title page, contents, and what the editors account for. */
import { accountPath, editionPath } from '#edition/addresses.ts';
import { chapterTitleId } from '#edition/anchors.ts';
import { type TakenEdition, versionWords } from '#takealong/edition.ts';
import { type Book, fileOf } from '#takealong/epub/book.ts';
import type { Placed } from '#takealong/epub/section.ts';
import {
	clean,
	type Element,
	type ElementContent,
	inLanguage,
	pageFile,
	textNode,
	x,
} from '#takealong/epub/xml.ts';
import { factsOf } from '#takealong/facts.ts';
import { numbered } from '#takealong/numbered.ts';

export const COVER = 'omslag.xhtml';
export const TITLE = 'titel.xhtml';
export const NAV = 'inhoud.xhtml';
export const COLOPHON = 'colofon.xhtml';
export const COVER_PICTURE = 'omslag.png';

/** What stands on the cover, for who cannot see it. */
const coverWords = ({ config }: TakenEdition): string =>
	[config.title, config.bibliography.author?.value].filter(Boolean).join('. ');

export function coverPage(edition: TakenEdition): string {
	return pageFile({
		title: edition.config.title,
		language: edition.config.language,
		content: [
			x('section', { class: 'cover', 'epub:type': 'cover' }, [
				x('img', { src: COVER_PICTURE, alt: coverWords(edition), role: 'doc-cover' }),
			]),
		],
	});
}

export function titlePage({ edition, said }: Book): string {
	const { config, messages, site } = edition;
	const { author, publisher, place, year } = config.bibliography;
	const printed = [publisher?.value !== author?.value && publisher?.value, place?.value, year?.value];
	const line = (text: string | false | undefined, attributes: Record<string, string> = {}): Element[] =>
		text ? [x('p', attributes, textNode(text))] : [];
	const editors = { class: 'editors', ...inLanguage(said) };
	return pageFile({
		title: config.title,
		language: config.language,
		type: 'frontmatter',
		content: [
			x('section', { class: 'title', 'epub:type': 'titlepage' }, [
				x('h1', {}, textNode(config.title)),
				...line(author?.value, { class: 'author' }),
				...line(printed.filter(Boolean).join(', ')),
				...line(messages.takeAlong.version(versionWords(edition)), editors),
				...line(messages.imprint.status(site), editors),
			]),
		],
	});
}

/** A heading in the contents, and those below it. */
interface Entry {
	readonly level: number;
	readonly title: string;
	readonly href: string;
	readonly language: string | undefined;
}

/** Contents, list of printed pages, and landmarks; after all sections are written. */
export function navPage(book: Book, chapters: readonly (readonly Placed[])[]): string {
	const { edition, pages, said } = book;
	const { messages, config } = edition;
	const entries = chapters.flatMap((sections) => sections.flatMap((placed) => entriesOf(placed, book)));
	const contents: Entry[] = [
		...entries,
		{ level: 1, title: messages.takeAlong.colophon, href: COLOPHON, language: said },
	];
	const first = chapters[0]?.[0]?.section;
	const lists = (type: string, title: string, items: readonly ElementContent[], hidden = false): Element =>
		x(
			'nav',
			{
				'epub:type': type,
				...(type === 'toc' ? { role: 'doc-toc' } : type === 'page-list' ? { role: 'doc-pagelist' } : {}),
				'aria-label': title,
				...(hidden ? { hidden: 'hidden' } : {}),
			},
			[x(type === 'toc' ? 'h1' : 'h2', inLanguage(said), textNode(title)), x('ol', {}, [...items])],
		);
	const link = (href: string, title: string, more: Record<string, string> = {}): Element =>
		x('li', [x('a', { href, ...more }, textNode(title))]);
	return pageFile({
		title: messages.contents.title,
		language: config.language,
		type: 'frontmatter',
		content: [
			lists('toc', messages.contents.title, nested(contents)),
			...(pages.length > 0
				? [
						lists(
							'page-list',
							messages.takeAlong.pageList,
							pages.map(({ folio, href }) => link(href, folio)),
							true,
						),
					]
				: []),
			lists(
				'landmarks',
				messages.takeAlong.landmarks,
				[
					link(COVER, messages.takeAlong.cover, { 'epub:type': 'cover' }),
					link(NAV, messages.contents.title, { 'epub:type': 'toc' }),
					...(first ? [link(fileOf(first), messages.takeAlong.text, { 'epub:type': 'bodymatter' })] : []),
					link(COLOPHON, messages.takeAlong.colophon, { 'epub:type': 'colophon' }),
				],
				true,
			),
		],
	});
}

function entriesOf({ section, chapter, levels }: Placed, book: Book): Entry[] {
	const headings = numbered(section).filter(({ block }) => block.kind === 'heading');
	const own = headings.map(({ block, id }, at): Entry => {
		const content = block.kind === 'heading' ? block.content : [];
		return {
			level: levels[at] ?? 2,
			title: content
				.map((inline) => (inline.kind === 'text' ? inline.text : ''))
				.join('')
				.trim(),
			href: `${fileOf(section)}#${id}`,
			language: book.languageOf(section, id),
		};
	});
	if (chapter === undefined) return own;
	return [
		{ level: 1, title: chapter, href: `${fileOf(section)}#${chapterTitleId}`, language: undefined },
		...own,
	];
}

function nested(entries: readonly Entry[]): Element[] {
	const top: { entry: Entry; below: Entry[] }[] = [];
	for (const entry of entries) {
		const last = top.at(-1);
		if (last && entry.level > last.entry.level) last.below.push(entry);
		else top.push({ entry, below: [] });
	}
	return top.map(({ entry: { href, title, language }, below }) =>
		x('li', [
			x('a', { href, ...inLanguage(language) }, textNode(title)),
			...(below.length > 0 ? [x('ol', nested(below))] : []),
		]),
	);
}

/** Who says what of the report, what was counted, and by which digests all of it can be checked. */
/** What is read otherwise than it stands in the source, and why. */
function emendations({ account, config, messages }: TakenEdition): Element[] {
	const { account: record, changes, places } = messages;
	const folios = new Map(account.pages.map(({ file, folio }) => [file, folio]));
	const items = account.apparatus
		.filter((entry) => entry.class === 'emendation')
		.map(({ lemma, reading, diplomatic, rule, reason, page }) =>
			x('li', [
				x('del', inLanguage(config.language), textNode(lemma.replace(reading, () => diplomatic))),
				textNode(' → '),
				x('ins', inLanguage(config.language), textNode(lemma)),
				textNode(` (${places.page.mark(folios.get(page) ?? page)}). `),
				x('span', reason ? inLanguage(config.language) : {}, textNode(reason ?? changes.why(rule, lemma))),
			]),
		);
	return items.length === 0 ? [] : [x('h2', record.apparatus.emendations), x('ul', items)];
}

export function colophonPage({ edition }: Book): string {
	const { account, config, messages, site, address } = edition;
	const { takeAlong, imprint, about } = messages;
	const rights = config.bibliography.rights;
	const facts = factsOf(edition).flatMap(([name, value, by]) => [
		x('dt', clean(name)),
		x('dd', [
			x('span', inLanguage(config.language), textNode(value)),
			...(by === undefined ? [] : [textNode(` (${by})`)]),
		]),
	]);
	const figures = takeAlong.figures(account.figures).map((sentence) => x('li', clean(sentence)));
	const digest = (name: string, value: string): Element[] => [
		x('dt', clean(name)),
		x('dd', [x('code', value)]),
	];
	const links = address
		? [
				[takeAlong.onSite.edition, address(editionPath(edition.slug))],
				[takeAlong.onSite.account, address(accountPath(edition.slug))],
			]
		: [];
	return pageFile({
		title: takeAlong.colophon,
		language: site.language,
		type: 'backmatter',
		content: [
			x(
				'section',
				{ class: 'colophon', 'epub:type': 'colophon', role: 'doc-colophon', 'aria-labelledby': 'colofon' },
				[
					x('h1', { id: 'colofon' }, takeAlong.colophon),
					...[imprint.standing(site), imprint.made(site), takeAlong.editorsVoice]
						.filter(Boolean)
						.map((said) => x('p', clean(said))),
					x('h2', about.identification.title),
					x('dl', facts),
					...(rights ? [x('p', inLanguage(config.language), textNode(rights.value))] : []),
					x('h2', takeAlong.accounted),
					x('ul', figures),
					...emendations(edition),
					...links.map(([name, href]) => x('p', [x('a', { href: href ?? '' }, textNode(name ?? ''))])),
					x('h2', takeAlong.digests.title),
					x('p', clean(takeAlong.digests.what)),
					x('dl', [
						...digest(takeAlong.digests.text, account.readingTextDigest),
						...digest('edition.yaml', account.editionDigest),
						...account.pages.flatMap(({ file, folio, digest: sum }) =>
							digest(`${messages.places.page.mark(folio)}: ${file}.txt`, sum),
						),
					]),
					x('p', clean(takeAlong.font)),
				],
			),
		],
	});
}
