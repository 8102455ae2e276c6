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

/** Signs that a reader with all of GFM would take for markup; ours would not, but files travel. */
export const GFM_SIGNS = [
	{ character: '~', inConstruct: 'phrasing' as const },
	{ character: '|', atBreak: true, after: '[\t :-]' },
	// A bare address would take what follows into its link, escapes and calls as well.
	{ character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' as const },
	{ character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
	{ character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
];

/**
 * A colon that could open a directive. The library escapes it too, but not after a sign that is itself
 * escaped (`_:x`), nor before a tab or half of a surrogate pair, where its parser still sees one.
 */
export const DIRECTIVE_SIGN = { character: ':', after: '[^ /:]', inConstruct: 'phrasing' as const };

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
