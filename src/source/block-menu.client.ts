/**
 * The menu at a paragraph, a heading or a note: a menu button as ARIA describes it. Arrows move, Esc closes
 * and brings the focus back, Tab closes and goes on from the button. What was copied is said to eye and ear.
 */
import { adoptStyle } from '#browser/adopt-style.client.ts';
import { element } from '#browser/element.client.ts';
import { sourcePanel as say } from '#i18n/messages.ts';
import { announce } from '#source/announce.client.ts';
import { loadPage } from '#source/load-page.client.ts';
import { type BlockAction, blockAtButton, type MenuBlock } from '#source/menu-block.ts';
import css from '#source/source-panel.css?inline';

let close: ((back?: boolean) => void) | undefined;

/** Opens the menu of a button, or closes it where it was open. */
export function openBlockMenu(button: HTMLAnchorElement, actions: readonly BlockAction[]): void {
	const open = button.ariaExpanded === 'true';
	close?.(open);
	const block = blockAtButton(button);
	if (open || !block) return;
	adoptStyle(css);
	loadPage(block.source).catch(() => {});
	show(block, actions);
}

function show(block: MenuBlock, actions: readonly BlockAction[]): void {
	const { button, name } = block;
	const offered = actions.filter(({ offered }) => offered?.() ?? true);
	const items = offered.map(({ label, run }) => {
		const item = element('button', { type: 'button', role: 'menuitem', tabIndex: -1 }, label(block));
		item.addEventListener('click', async () => {
			close?.(true);
			await run(block, (sentence, toCopy) => announce(button, sentence, toCopy));
		});
		return item;
	});
	const menu = element('div', { className: 'place-menu', role: 'menu', ariaLabel: say.menu(name) }, ...items);
	document.querySelector('main')?.append(menu);
	const { left, bottom, top } = button.getBoundingClientRect();
	const { offsetHeight: height, offsetWidth: width } = menu;
	const below = bottom + height < innerHeight || top < height;
	menu.style.setProperty('top', `${scrollY + (below ? bottom : top - height)}px`);
	menu.style.setProperty(
		'left',
		`${scrollX + Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`,
	);
	button.ariaExpanded = 'true';
	items[0]?.focus({ preventScroll: true });

	const outside = ({ target }: Event): void => {
		if (!menu.contains(target as Node) && !button.contains(target as Node)) close?.();
	};
	close = (back = false) => {
		close = undefined;
		removeEventListener('pointerdown', outside);
		menu.remove();
		button.ariaExpanded = 'false';
		if (back) button.focus({ preventScroll: true });
	};
	addEventListener('pointerdown', outside);
	// The words a reader has selected stay selected.
	menu.addEventListener('pointerdown', (event) => event.preventDefault());
	menu.addEventListener('mousedown', (event) => event.preventDefault());
	menu.addEventListener('keydown', (event) => {
		const at = items.indexOf(document.activeElement as HTMLButtonElement);
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
		if (to !== undefined) items.at(to % items.length)?.focus();
		else if (event.key === 'Escape') close?.(true);
		else if (event.key === 'Tab') return close?.(true);
		else return;
		event.preventDefault();
	});
}
