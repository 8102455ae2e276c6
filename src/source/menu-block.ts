/** A block of a page as the menu at its number knows it. */
import type { Announce } from '#browser/announce.client.ts';

export interface MenuBlock {
	/** Id of the block: `p41-3`. */
	readonly id: string;
	/** What the reader calls it: `alinea 41·3`. */
	readonly name: string;
	/** The block itself. */
	readonly element: HTMLElement;
	/** The button that opens its menu. */
	readonly button: HTMLAnchorElement;
	/** Folder of its source page. */
	readonly source: URL;
}

/** What a reader can do with a block: one item of its menu. */
export interface BlockAction {
	/** Whether the reader's device has it; every device where absent. */
	readonly offered?: () => boolean;
	readonly label: (block: MenuBlock) => string;
	readonly run: (block: MenuBlock, announce: Announce) => void | Promise<void>;
}

/** As the site has it: a file with several chapters may have to call it otherwise. */
const idOf = ({ dataset, id }: HTMLElement): string => dataset['id'] ?? id;

/** @returns `undefined` for a button outside any block. */
export function blockAtButton(button: HTMLAnchorElement): MenuBlock | undefined {
	const element = button.closest<HTMLElement>('.head, .text > *, .notes li');
	const named = element?.id ? element : element?.querySelector<HTMLElement>('[id]');
	if (!element || !named) return undefined;
	const [label = ''] = (button.getAttribute('aria-label') ?? '').split(/: (?=bron)/);
	return {
		id: idOf(named),
		name: `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
		element,
		button,
		source: new URL(button.dataset['source'] ?? '.', button.href),
	};
}
