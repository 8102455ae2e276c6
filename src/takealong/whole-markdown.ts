/**
 * The edition as one file of Markdown: every link leads to its place in the file. Ids are those of the site
 * behind the name of their chapter, for notes begin anew in each: `samenwerking-voetnoot-8`. They stand in the
 * file as HTML, which readers of Markdown keep.
 */
import type { Link, List, PhrasingContent, RootContent } from 'mdast';
import { editionPath, picturePath } from '#edition/addresses.ts';
import { callId, chapterTitleId, footnoteId, pageBreakId, paragraphId } from '#edition/anchors.ts';
import { paragraphMark } from '#edition/paragraph-mark.ts';
import type { Section } from '#edition/section.ts';
import { yaml } from '#markdown/text/frontmatter.ts';
import { contentOf, type Marks, writeFile } from '#markdown/text/publish.ts';
import { type TakenChapter, type TakenEdition, versionOf } from '#takealong/edition.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** Ids hold letters, digits and hyphens only. */
const anchor = (id: string): PhrasingContent => ({ type: 'html', value: `<a id="${id}"></a>` });
const link = (words: string, id: string): Link => ({ type: 'link', url: `#${id}`, children: [text(words)] });

export function wholeMarkdown(edition: TakenEdition): string {
	const { config, site, messages, slug, address, chapters, account } = edition;
	const { title, author, publisher, year } = config.bibliography;
	const facts: Readonly<Record<string, string | undefined>> = {
		title: config.title,
		report: title.value,
		author: author?.value,
		publisher: publisher?.value,
		year: year?.value,
		language: config.language,
		address: address?.(editionPath(slug)),
		site: site.name,
		version: versionOf(edition),
		digest: account.readingTextDigest,
		status: messages.imprint.status(site) || undefined,
	};
	const told = Object.fromEntries(
		Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact]] : [])),
	);
	const children = [contentsOf(chapters), ...chapters.flatMap((chapter) => chapterOf(chapter, edition))];
	return writeFile(yaml(told), { type: 'root', children });
}

const inChapter = (chapter: string, id: string): string => `${chapter}-${id}`;

/** Chapters, and in them their sections that have a heading. */
function contentsOf(chapters: readonly TakenChapter[]): List {
	const list = (children: List['children']): List => ({
		type: 'list',
		ordered: false,
		spread: false,
		children,
	});
	const item = (words: string, id: string, below: readonly List[] = []): List['children'][number] => ({
		type: 'listItem',
		spread: false,
		children: [{ type: 'paragraph', children: [link(words, id)] }, ...below],
	});
	return list(
		chapters.map(({ slug, title, sections }) => {
			const own = sections.flatMap(({ frontmatter: { level, section, title: name } }) =>
				level > 1 ? [item(name, inChapter(slug, section))] : [],
			);
			return item(title, inChapter(slug, chapterTitleId), own.length > 0 ? [list(own)] : []);
		}),
	);
}

function chapterOf({ slug, title, sections }: TakenChapter, edition: TakenEdition): RootContent[] {
	const heading: RootContent = {
		type: 'heading',
		depth: 1,
		children: [anchor(inChapter(slug, chapterTitleId)), text(title)],
	};
	return [heading, ...sections.flatMap((section) => contentOf(section, marksOf(section, edition)))];
}

function marksOf({ frontmatter }: Section, { slug, address, messages }: TakenEdition): Marks {
	const { chapter, labels = {}, repeats = {}, headings } = frontmatter;
	const id = (own: string): string => inChapter(chapter, own);
	const calls = new Map<string, number>();
	const label = (note: string): string => labels[note] ?? note;
	return {
		pageMark: (folio) => [anchor(id(pageBreakId(folio))), text(`[${messages.places.page.mark(folio)}]`)],
		call: (note) => {
			const ordinal = calls.get(note) ?? repeats[note] ?? 1;
			calls.set(note, ordinal + 1);
			// A note that an earlier section has already stands below that one too; here it has its own.
			return [
				anchor(id(callId(note, ordinal))),
				text('['),
				link(label(note), noteIn(id, note, repeats)),
				text(']'),
			];
		},
		note: (note) => [
			anchor(noteIn(id, note, repeats)),
			text('['),
			link(label(note), id(callId(note, repeats[note] ?? 1))),
			text(']'),
		],
		number: (folio, ordinal) => {
			const own = id(paragraphId(folio, ordinal));
			return [anchor(own), link(paragraphMark(folio, ordinal), own)];
		},
		heading: (at) => [anchor(id(headings[at] ?? ''))],
		picture: (file, alt) => {
			const shown = address?.(picturePath(slug, file));
			// Without an address there is nothing to show: what it shows is told.
			if (shown === undefined)
				return text(`[${messages.takeAlong.picture(alt || messages.places.block.undescribed)}]`);
			return { type: 'image', url: shown, alt };
		},
	};
}

const noteIn = (
	id: (own: string) => string,
	note: string,
	repeats: Readonly<Record<string, number>>,
): string => id(footnoteId(note)) + (repeats[note] === undefined ? '' : `-${repeats[note]}`);
