/**
 * The edition as one page of HTML, which a browser prints: the pages of the EPUB one behind the other, each in
 * its own part of the sheet.
 */
import type { TakenEdition } from '#takealong/edition.ts';
import { type BookPage, bookPages } from '#takealong/epub/epub.ts';

/** Names of what stands beside the page. */
export const STYLE = 'style.css';

/**
 * @param picture name beside the page of a picture of the edition.
 * @returns the page, as HTML.
 */
export function printedDocument(edition: TakenEdition, picture: (file: string) => string): string {
	const pages = bookPages(edition, picture);
	const { config } = edition;
	const parts = pages.map((page) => `<section class="page ${page.kind}">${bodyOf(page)}</section>`);
	const title = escaped(config.title);
	return `<!doctype html>
<html lang="${config.language}" data-title="${title}"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="${STYLE}"></head>
<body>${parts.join('\n')}</body></html>
`;
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a page of the book shows. Ids are those of its file, so that those of two chapters do not meet. */
function bodyOf({ name, text }: BookPage): string {
	const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(text)?.[1] ?? '';
	const language = /<html[^>]* lang="([^"]*)"/.exec(text)?.[1] ?? '';
	const own = withNotes(body)
		.replace(/ epub:type="[^"]*"| xml:lang="[^"]*"/g, '')
		// What XML closes by itself, HTML does not.
		.replace(/<((?!img|br|wbr|hr)[a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)\/>/g, '<$1$2></$1>')
		.replace(/ (id|aria-labelledby)="([^"]*)"/g, (_, attribute, id) => ` ${attribute}="${placeIn(name, id)}"`)
		.replace(/ href="([^":#]*)(?:#([^"]*))?"/g, (_, file, id) => ` href="#${placeIn(file || name, id)}"`);
	return `<div id="${placeIn(name)}" lang="${language}">${own}</div>`;
}

/** `samenwerking.ct-infobox.xhtml#p41-1` as one id. */
const placeIn = (file: string, id?: string): string =>
	`${file.replace(/\.xhtml$/, '')}${id === undefined ? '' : `.${id}`}`;

/** Its sign that leads back is in no face of ours. */
const BACK = / <a class="back" href="([^"]*)"[^>]*? aria-label="([^"]*)"[^>]*>[^<]*<\/a>/g;

/**
 * A note becomes a quotation, by which it is found again in the PDF and tagged as a note; its label leads back
 * to its first call. What a link is, the PDF tells by itself.
 */
const withNotes = (body: string): string =>
	body
		// What only reading programs go by, and leads to the cover, which is not printed.
		.replace(/<nav [^>]*hidden="hidden"[^>]*>[\s\S]*?<\/nav>/g, '')
		// A picture is a figure by itself, and a figure without words for it a fault.
		.replace(/<(\/?)figure\b/g, (_, end) => (end ? '</div' : '<div class="figure"'))
		.replace(
			/<aside( [^>]*role="doc-footnote"[^>]*)>([\s\S]*?)<\/aside>/g,
			(_, attributes: string, note: string) => {
				const [back] = note.matchAll(BACK);
				const text = note.replace(BACK, '');
				const labelled =
					back === undefined
						? text
						: text.replace(
								/<span class="label">([^<]*)<\/span>/,
								(_, label) => `<a class="label" href="${back[1]}" aria-label="${back[2]}">${label}</a>`,
							);
				return `<blockquote class="note"${attributes}>${labelled}</blockquote>`;
			},
		)
		.replace(/ role="doc-(?:noteref|footnote|backlink)"/g, '');
