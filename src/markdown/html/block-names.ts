/**
 * Names for who does not see them what has none in its words: a table by the caption right above or below it,
 * else by its number on its printed page; a sidebar by what it is.
 */
import type { Element, Root } from 'hast';
import type { MarkdownOptions } from '#markdown/html/options.ts';

/** rehype plugin; after `placeIds`. */
export function blockNames({ messages: { places } }: MarkdownOptions) {
	return (tree: Root): void => {
		const blocks = tree.children.filter((node): node is Element => node.type === 'element');
		blocks.forEach((block, at) => {
			if (hasClass(block, 'sidebar')) block.properties.ariaLabel = places.block.sidebar;
			if (!hasClass(block, 'table')) return;
			const caption = [blocks[at - 1], blocks[at + 1]].find((near) => near && hasClass(near, 'caption'));
			const [, folio = '', ordinal = ''] = /^p(.+)-tabel-(\d+)$/.exec(String(block.properties.id)) ?? [];
			const name = caption?.properties.id
				? { ariaLabelledBy: [String(caption.properties.id)] }
				: { ariaLabel: places.block.table(folio, Number(ordinal)) };
			block.properties = { ...block.properties, ...name };
		});
	};
}

const hasClass = ({ properties }: Element, name: string): boolean =>
	Array.isArray(properties.className) && properties.className.includes(name);
