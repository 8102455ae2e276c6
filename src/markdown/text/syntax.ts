/**
 * The Markdown of the edition: CommonMark, frontmatter, footnotes and tables of GFM, and directives. The rest
 * of GFM is left out on purpose: it would make links and strokes of letters that are only letters in the
 * source.
 */
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { PluggableList, Processor } from 'unified';
import { DIRECTIVE_SIGN, GFM_SIGNS } from '#markdown/text/signs.ts';

/** A remark plugin: footnotes and tables, and nothing else of GFM. */
export function remarkNotesAndTables(this: Processor): undefined {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote(), gfmTable()];
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		gfmFootnoteFromMarkdown(),
		gfmTableFromMarkdown(),
	];
	data.toMarkdownExtensions = [
		...(data.toMarkdownExtensions ?? []),
		gfmFootnoteToMarkdown(),
		gfmTableToMarkdown({ tablePipeAlign: false }),
		{ unsafe: [...GFM_SIGNS, DIRECTIVE_SIGN] },
	];
}

/**
 * The plugins that read and write our Markdown; whoever reads a section file uses these, with other GFM off.
 */
export const editionSyntax: PluggableList = [
	[remarkFrontmatter, ['yaml']],
	remarkNotesAndTables,
	remarkDirective,
];
