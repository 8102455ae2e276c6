/** Leads each picture of a section to its published file. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { picturePath } from '#edition/addresses.ts';
import { matterOf, type TextFile } from '#markdown/html/section-file.ts';

/** rehype plugin. */
export function pictures({ base }: { readonly base: string }) {
	return (tree: Root, file: TextFile): void => {
		const { edition = '' } = matterOf(file);
		visit(tree, 'element', (node: Element) => {
			const { dataPicture, ...properties } = node.properties;
			if (dataPicture === undefined) return;
			node.properties = { src: `${base}${picturePath(edition, String(dataPicture))}`, ...properties };
		});
	};
}
