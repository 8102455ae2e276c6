/**
 * Leads each picture of a section to its published file, which is the source's, byte for byte, and gives it
 * its size.
 */
import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import { picturePath } from '#edition/addresses.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { matterOf, type TextFile } from '#markdown/html/section-file.ts';

/** A picture on its way: Astro would take an `image` for a file beside the section and make others of it. */
export const PICTURE = 'picture';

/** remark plugin; after `plainMarkdown`. */
export function ownPictures() {
	return (tree: MarkdownRoot): void => {
		visit(tree, 'image', (node: { type: string }) => {
			node.type = PICTURE;
		});
	};
}

/** rehype plugin. */
export function pictures({ base, pictureSize }: MarkdownOptions) {
	return async (tree: Root, file: TextFile): Promise<void> => {
		const { edition = '' } = matterOf(file);
		const shown: Element[] = [];
		visit(tree, 'element', (node: Element) => {
			if (node.properties.dataPicture !== undefined) shown.push(node);
		});
		for (const node of shown) {
			const { dataPicture, ...properties } = node.properties;
			const path = `${base}${picturePath(edition, String(dataPicture))}`;
			const size = node.tagName === 'img' ? await pictureSize?.(edition, String(dataPicture)) : undefined;
			node.properties = {
				...(node.tagName === 'a' ? { href: path } : { src: path }),
				...properties,
				...size,
			};
		}
	};
}
