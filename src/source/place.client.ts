/**
 * The number at a paragraph, and the sign at a heading and a note, as a button that opens a menu. This part comes with the
 * page; the menu is fetched when somebody reaches for it. Where that fails, and without JavaScript, the link leads to the
 * block on its source page.
 */
const places = 'a.place, a.self';
const placeOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>(places);

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
		const { openPlaceMenu } = await import('#source/place-menu.client.ts');
		openPlaceMenu(place);
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
	addEventListener(sign, (event) => placeOf(event) && import('#source/place-menu.client.ts').catch(() => {}));

export {};
