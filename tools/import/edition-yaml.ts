/** A first `edition.yaml`: what the PDF tells of itself, and what is guessed, marked as the editors'. */
import { Document } from 'yaml';
import { slugOf } from '#edition/anchors.ts';

/** A page as `edition.yaml` lists it. */
export interface ListedPage {
	readonly file: string;
	readonly folio: string;
	/** Whether the page prints it. */
	readonly printed: boolean;
}

/** What is known of a new edition. */
export interface NewEdition {
	readonly title: string;
	/** Where the title was found, a sentence in Dutch. */
	readonly titleNote: string;
	readonly language: string;
	readonly pages: readonly ListedPage[];
	readonly chapters: readonly { readonly title: string; readonly pages: readonly string[] }[];
}

const HEAD = ` What the editors of this edition know and decide. The format: src/edition/README.md.
 Written by npm run import; yours from now on. A fact with \`by: editors\` is not stated by the source.`;

export function editionYaml({ title, titleNote, language, pages, chapters }: NewEdition): string {
	const document = new Document({
		title,
		language,
		bibliography: { title: { value: title, by: 'editors', note: titleNote } },
		pages: pages.map(({ file, folio, printed }) => ({ file, folio, ...(printed ? {} : { printed: false }) })),
		chapters: chapters.map(({ title, pages }) => ({ slug: slugOf(title) || 'tekst', title, pages })),
		decisions: [],
	});
	document.commentBefore = HEAD;
	for (const key of ['title', 'bibliography', 'pages', 'chapters', 'decisions'])
		document.setIn([key], document.get(key, true));
	for (const page of (document.get('pages') as { items: { flow?: boolean }[] }).items) page.flow = true;
	const chaptersNode = document.get('chapters') as { items: { get(key: string): { flow?: boolean } }[] };
	for (const chapter of chaptersNode.items) chapter.get('pages').flow = true;
	return document.toString({ lineWidth: 0, defaultStringType: 'PLAIN' });
}
