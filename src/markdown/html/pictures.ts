/** Leads each picture of a section to its published file, which is the source's, byte for byte. */
import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import { picturePath } from '#edition/addresses.ts';
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
export function pictures({ base }: { readonly base: string }) {
	return (tree: Root, file: TextFile): void => {
		const { edition = '' } = matterOf(file);
		visit(tree, 'element', (node: Element) => {
			const { dataPicture, ...properties } = node.properties;
			if (dataPicture === undefined) return;
			const path = `${base}${picturePath(edition, String(dataPicture))}`;
			node.properties = { ...(node.tagName === 'a' ? { href: path } : { src: path }), ...properties };
		});
	};
}
