/** Names each table for who does not see it: by the caption right above or below it, else by its number on its printed page. */
import type { Element, Root } from 'hast';
import { nl } from '#i18n/nl.ts';

/** rehype plugin; after `placeIds`. */
export function tableNames() {
	return (tree: Root): void => {
		const blocks = tree.children.filter((node): node is Element => node.type === 'element');
		blocks.forEach((block, at) => {
			if (!hasClass(block, 'table')) return;
			const caption = [blocks[at - 1], blocks[at + 1]].find((near) => near && hasClass(near, 'caption'));
			const [, folio = '', ordinal = ''] = /^p(.+)-tabel-(\d+)$/.exec(String(block.properties.id)) ?? [];
			const name = caption?.properties.id
				? { ariaLabelledBy: [String(caption.properties.id)] }
				: { ariaLabel: nl.block.table(folio, Number(ordinal)) };
			block.properties = { ...block.properties, ...name };
		});
	};
}

const hasClass = ({ properties }: Element, name: string): boolean =>
	Array.isArray(properties.className) && properties.className.includes(name);
