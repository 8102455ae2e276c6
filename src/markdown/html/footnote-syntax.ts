/**
 * Footnotes in Markdown, and of GitHub's Markdown nothing else: its tables, strike-through and bare links would read
 * signs of the report as markup.
 */
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Processor } from 'unified';

/** remark plugin. */
export function footnoteSyntax(this: Processor): void {
	const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
	data.micromarkExtensions ??= [];
	data.fromMarkdownExtensions ??= [];
	data.micromarkExtensions.push(gfmFootnote());
	data.fromMarkdownExtensions.push(gfmFootnoteFromMarkdown());
}
