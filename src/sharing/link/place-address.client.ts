/**
 * Addresses of places, to be handed on. On a page they begin with its own. In a file that holds a whole edition
 * each chapter says which page of the site it is (`data-page`); where nobody knows of a site (`data-siteless`), the file
 * itself is the address.
 */
import { sectionOf } from '#sharing/link/section-of.client.ts';
import { sharedAddress } from '#sharing/link/shared-address.ts';

const pageOf = (element: Element): string =>
	element.closest<HTMLElement>('[data-page]')?.dataset['page'] ?? location.href;

/** Whether this is a file whose site has no address. */
export const isSiteless = (): boolean => 'siteless' in document.documentElement.dataset;

/** Of the page of the section that an element belongs to. */
export const sectionAddress = (element: Element): string =>
	sharedAddress(pageOf(element), sectionOf(element));

/**
 * @param place a block, or what holds it and nothing else.
 * @param section slug of its section; absent where the address is to be the chapter's.
 */
export function placeAddress(place: HTMLElement, section: string | undefined): string {
	const named = place.id ? place : place.querySelector<HTMLElement>('[id]');
	if (!isSiteless()) return sharedAddress(pageOf(place), section, named?.dataset['id'] ?? named?.id);
	const file = new URL(location.href);
	file.search = '';
	file.hash = named?.id ?? '';
	return file.href;
}
