/**
 * The end of a printed page: `::pagina{folio="42"}` between blocks, `:pagina{folio="42"}` inside a paragraph
 * that runs on. Either becomes the mark `#pagina-42`, which leads to the page as printed.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { sourcePath } from '#edition/addresses.ts';
import { pageBreakId } from '#edition/anchors.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { matterOf, problem, type TextFile } from '#markdown/html/section-file.ts';
import { PAGE } from '#markdown/text/directives.ts';

/** remark plugin; runs after remark-directive. */
export function printedPage({ base, messages: { places } }: MarkdownOptions) {
	return (tree: Root, file: TextFile): void => {
		const { edition = '' } = matterOf(file);
		visit(tree, (node) => {
			if (node.type !== 'leafDirective' && node.type !== 'textDirective') return;
			if (node.name !== PAGE) return;
			const folio = node.attributes?.folio;
			if (!folio) {
				problem(
					file,
					'page-folio',
					node.position?.start.line,
					'This page mark has no folio.',
					'::pagina{folio="42"}',
				);
				return;
			}
			const inline = node.type === 'textDirective';
			const data: object = {
				hName: inline ? 'span' : 'div',
				hProperties: { id: pageBreakId(folio), className: ['folio'], dataFolio: folio },
				hChildren: [
					{
						type: 'element',
						tagName: 'a',
						properties: {
							href: `${base}${sourcePath(edition, folio)}`,
							ariaLabel: places.page.link(folio),
							dataMark: places.page.mark(folio),
						},
						children: [],
					},
				],
			};
			node.data = data;
		});
	};
}
