/** A block of a page as the menu at its number knows it. */

export interface Place {
	/** Id of the block: `p41-3`. */
	readonly id: string;
	/** What the reader calls it: `alinea 41·3`. */
	readonly name: string;
	/** The block itself. */
	readonly block: HTMLElement;
	/** The button that opens its menu. */
	readonly button: HTMLAnchorElement;
	/** Folder of its source page. */
	readonly source: URL;
}

/**
 * Says a sentence beside the place, to eye and ear; with `toCopy`, shows what the reader has to copy by hand.
 */
export type Tell = (sentence: string, toCopy?: string) => void;

/** What a reader can do at a place: one item of its menu. */
export interface PlaceAction {
	/** Whether the reader's device has it; every device where absent. */
	readonly offered?: () => boolean;
	readonly label: (place: Place) => string;
	readonly run: (place: Place, tell: Tell) => void | Promise<void>;
}

/** @returns `undefined` for a button outside any block. */
export function placeAtButton(button: HTMLAnchorElement): Place | undefined {
	const block = button.closest<HTMLElement>('.head, .text > *, .notes li');
	const named = block?.id ? block : block?.querySelector<HTMLElement>('[id]');
	if (!block || !named) return undefined;
	const [label = ''] = (button.getAttribute('aria-label') ?? '').split(/: (?=bron)/);
	return {
		id: named.id,
		name: `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
		block,
		button,
		source: new URL('.', button.href),
	};
}
