/**
 * The number at a paragraph, and the sign at a heading and a note, as a button that opens a menu. This part
 * comes with the page; the menu, and what it offers, are fetched when somebody reaches for it. Where that
 * fails, and without JavaScript, the link leads to the block on its source page.
 */
import type { PlaceAction } from '#source/menu-block.ts';

const places = 'a.place, a.self';
const placeOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>(places);

/**
 * @param load what the menu offers, from every room that has something to offer at a place; fetched when it
 * is reached for.
 */
export function readyPlaces(load: () => Promise<readonly PlaceAction[]>): void {
	for (const place of document.querySelectorAll(places)) {
		place.role = 'button';
		place.ariaHasPopup = 'menu';
		place.ariaExpanded = 'false';
	}
	addEventListener('click', async (event) => {
		const place = placeOf(event);
		if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		try {
			const offered = load();
			const { openPlaceMenu } = await import('#source/block-menu.client.ts');
			openPlaceMenu(place, await offered);
		} catch {
			location.assign(place.href);
		}
	});
	addEventListener('keydown', (event) => {
		if (event.key !== ' ' || !placeOf(event)) return;
		event.preventDefault();
		placeOf(event)?.click();
	});
	for (const sign of ['pointerover', 'focusin'])
		addEventListener(sign, (event) => placeOf(event) && load().catch(() => {}));
}
