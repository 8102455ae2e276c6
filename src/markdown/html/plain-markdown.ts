/** Refuses Markdown that an edition does not use: raw HTML, images, code, and directives of another name. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { problem, type TextFile } from '#markdown/html/section-file.ts';

const FOREIGN: Readonly<Record<string, string>> = {
	html: 'HTML',
	image: 'een afbeelding',
	imageReference: 'een afbeelding',
	code: 'een blok code',
	inlineCode: 'code',
	containerDirective: 'een blok met :::',
};

/** remark plugin; adds problems, changes nothing. */
export function plainMarkdown() {
	return (tree: Root, file: TextFile): void => {
		visit(tree, (node) => {
			const what = FOREIGN[node.type];
			const directive = node.type === 'leafDirective' || node.type === 'textDirective';
			if (!what && !(directive && node.name !== 'pagina')) return;
			const found = directive ? `:${node.name}` : what;
			problem(
				file,
				node.position?.start.line,
				`hier staat ${found}; een editie kent dat niet. Zet een \\ voor het teken als het tekst is.`,
			);
		});
	};
}
