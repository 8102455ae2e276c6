/**
 * The link to a paragraph, a heading or a note: copied, or handed to the system's own sheet on a device that
 * is touched.
 */

import type { Announce } from '#browser/announce.client.ts';
import { shareLink as say } from '#i18n/messages.ts';
import { copy } from '#sharing/copy.client.ts';
import { placeAddress } from '#sharing/link/place-address.client.ts';
import { sectionOf } from '#sharing/link/section-of.client.ts';
import { hasShareSheet, share } from '#sharing/link/share-sheet.client.ts';

/** A block of the text, as the menu at its number hands it over. */
export interface SharedBlock {
	readonly id: string;
	/** What the reader calls it: `alinea 41·3`. */
	readonly name: string;
	readonly element: HTMLElement;
}

export const addressOfBlock = ({ element: block }: SharedBlock): string =>
	placeAddress(block, sectionOf(block));

export const LINK_ACTIONS = [
	{
		label: () => say.share,
		offered: hasShareSheet,
		run: (block: SharedBlock, announce: Announce) => share(addressOfBlock(block), titleOf(block), announce),
	},
	{
		label: () => say.copy,
		run: async (block: SharedBlock, announce: Announce) => {
			await copy(addressOfBlock(block), say.copied(block.name), announce);
		},
	},
];

const titleOf = ({ name }: SharedBlock): string =>
	`${document.querySelector('h1')?.textContent ?? ''}, ${name}`;
