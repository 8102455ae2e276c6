/**
 * Names for who does not see them what has none in its words: a table by the caption right above or below it,
 * else by its number on its printed page; its print by the table; a picture that nobody has described by its
 * number; a sidebar by what it is.
 */
import type { Element, Root } from 'hast';
import type { MarkdownOptions } from '#markdown/html/options.ts';

/** rehype plugin; after `placeIds`. */
export function blockNames({ messages: { places } }: MarkdownOptions) {
	const say = places.block;
	return (tree: Root): void => {
		const blocks = tree.children.filter((node): node is Element => node.type === 'element');
		let table = '';
		blocks.forEach((block, at) => {
			const [, folio = '', kind, ordinal = ''] =
				/^p(.+)-(tabel|afbeelding)-(\d+)$/.exec(String(block.properties.id)) ?? [];
			if (kind === 'tabel') table = say.table(folio, Number(ordinal));
			if (hasClass(block, 'sidebar')) block.properties.ariaLabel = say.sidebar;
			if (hasClass(block, 'table')) {
				const caption = captionOf(blocks, at);
				const name = caption ? { ariaLabelledBy: [caption] } : { ariaLabel: table };
				block.properties = { ...block.properties, ...name };
			}
			if (hasClass(block, 'as-printed'))
				Object.assign(childOf(block).properties, { ariaLabel: say.print(table), dataMark: say.printMark });
			if (block.tagName !== 'figure') return;
			const image = childOf(block);
			if (kind === 'tabel') image.properties.alt = say.print(table);
			if (block.properties.dataUndescribed === undefined) return;
			image.properties.alt = `${say.figure(folio, Number(ordinal))}. ${say.undescribed}`;
			block.properties.dataMark = say.undescribed;
		});
	};
}

/** Id of the caption right above or below a block. */
function captionOf(blocks: readonly Element[], at: number): string | undefined {
	const next = blocks[at + 1];
	const below = next && hasClass(next, 'as-printed') ? blocks[at + 2] : next;
	const caption = [blocks[at - 1], below].find((near) => near && hasClass(near, 'caption'));
	return caption?.properties.id === undefined ? undefined : String(caption.properties.id);
}

const childOf = ({ children }: Element): Element => children[0] as Element;

const hasClass = ({ properties }: Element, name: string): boolean =>
	Array.isArray(properties.className) && properties.className.includes(name);
