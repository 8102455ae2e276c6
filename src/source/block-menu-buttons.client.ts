/**
 * The number at a paragraph, and the sign at a heading and a note, as a button that opens a menu. This part
 * comes with the page; the menu, and what it offers, are fetched when somebody reaches for it. Where that
 * fails, and without JavaScript, the link leads to the block on its source page.
 */
import type { BlockAction } from '#source/menu-block.ts';

const BUTTONS = 'a.place, a.self';
const buttonOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>(BUTTONS);

/**
 * @param load what the menu offers, from every room that has something to offer at a block; fetched when it
 * is reached for.
 */
export function readyBlockMenus(load: () => Promise<readonly BlockAction[]>): void {
	for (const button of document.querySelectorAll(BUTTONS)) {
		button.role = 'button';
		button.ariaHasPopup = 'menu';
		button.ariaExpanded = 'false';
	}
	addEventListener('click', async (event) => {
		const button = buttonOf(event);
		if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		try {
			const offered = load();
			const { openBlockMenu } = await import('#source/block-menu.client.ts');
			openBlockMenu(button, await offered);
		} catch {
			location.assign(button.href);
		}
	});
	addEventListener('keydown', (event) => {
		if (event.key !== ' ' || !buttonOf(event)) return;
		event.preventDefault();
		buttonOf(event)?.click();
	});
	for (const sign of ['pointerover', 'focusin'])
		addEventListener(sign, (event) => buttonOf(event) && load().catch(() => {}));
}
