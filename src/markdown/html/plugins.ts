/**
 * Markdown of an edition to HTML: the list of what happens to it, in order. Nothing here changes a letter of
 * the text: smart punctuation is off, and what the editors add (numbers, links) carries its label outside the
 * text.
 */
import remarkDirective from 'remark-directive';
import { abbreviations } from '#markdown/html/abbreviations.ts';
import { blockHandlers } from '#markdown/html/block-handlers.ts';
import { blockNames } from '#markdown/html/block-names.ts';
import { closeCalls } from '#markdown/html/close-calls.ts';
import { footnoteHandlers } from '#markdown/html/footnote-handlers.ts';
import { footnotePairs } from '#markdown/html/footnote-pairs.ts';
import { headingOutline } from '#markdown/html/heading-outline.ts';
import { liftNotes } from '#markdown/html/lift-notes.ts';
import { opening } from '#markdown/html/opening.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { pageReferences } from '#markdown/html/page-references.ts';
import { ownPictures, pictures } from '#markdown/html/pictures.ts';
import { placeIds } from '#markdown/html/place-ids.ts';
import { plainMarkdown } from '#markdown/html/plain-markdown.ts';
import { printedPage } from '#markdown/html/printed-page.ts';
import { remarkNotesAndTables } from '#markdown/text/syntax.ts';

/**
 * Options for a processor of remark and rehype plugins.
 * @param options.base the site's base path, with a slash at both ends.
 * @param options.words what is known of an edition's words; the file in hand tells only which edition it is
 * of.
 */
export function editionMarkdown(options: MarkdownOptions) {
	return {
		gfm: false,
		smartypants: false,
		remarkPlugins: [
			remarkNotesAndTables,
			remarkDirective,
			plainMarkdown,
			footnotePairs,
			ownPictures,
			() => printedPage(options),
		],
		remarkRehype: { handlers: { ...footnoteHandlers, ...blockHandlers } },
		rehypePlugins: [
			() => pageReferences(options),
			() => abbreviations(options),
			() => liftNotes(options),
			() => headingOutline(options),
			() => placeIds(options),
			() => pictures(options),
			() => blockNames(options),
			opening,
			closeCalls,
		],
	};
}
