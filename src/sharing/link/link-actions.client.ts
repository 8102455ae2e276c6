/**
 * The link to a paragraph, a heading or a note: copied, or handed to the system's own sheet on a device that
 * is touched.
 */
import { shareLink as say } from '#i18n/messages.ts';
import { copy } from '#sharing/copy.client.ts';
import { sectionOf } from '#sharing/link/section-of.client.ts';
import { hasShareSheet, share } from '#sharing/link/share-sheet.client.ts';
import { sharedAddress } from '#sharing/link/shared-address.ts';
import type { Tell } from '#sharing/told.ts';

/** A block of the text, as the menu at its number hands it over. */
export interface SharedPlace {
	readonly id: string;
	/** What the reader calls it: `alinea 41·3`. */
	readonly name: string;
	readonly block: HTMLElement;
}

export const addressOfPlace = ({ id, block }: SharedPlace): string =>
	sharedAddress(location.href, sectionOf(block), id);

export const LINK_ACTIONS = [
	{
		label: () => say.share,
		offered: hasShareSheet,
		run: (place: SharedPlace, tell: Tell) => share(addressOfPlace(place), titleOf(place), tell),
	},
	{
		label: () => say.copy,
		run: async (place: SharedPlace, tell: Tell) => {
			await copy(addressOfPlace(place), say.copied(place.name), tell);
		},
	},
];

const titleOf = ({ name }: SharedPlace): string =>
	`${document.querySelector('h1')?.textContent ?? ''}, ${name}`;
