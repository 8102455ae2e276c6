/**
 * A field whose results are its list box, as ARIA describes a combobox that lists: the focus stays in the
 * field, arrows move the option that is active, Enter opens it, with Ctrl, Cmd or Shift as a click would.
 * While the focus is elsewhere the results are what they are otherwise, a list of links under headings, so
 * that a screen reader reads on through them.
 */
export interface Combobox {
	/** Called after new results are drawn in the list. */
	readonly renew: () => void;
	/** Makes a result the active option, as arrows do. */
	readonly activate: (link: HTMLAnchorElement) => void;
}

/** @param list holds groups, each with a heading and links. */
export function combobox(input: HTMLInputElement, list: HTMLElement): Combobox {
	let active = -1;
	const links = () => [...list.querySelectorAll('a')];

	const mark = (at: number) => {
		const all = links();
		active = Math.max(-1, Math.min(at, all.length - 1));
		for (const [index, link] of all.entries()) {
			if (input === document.activeElement) link.ariaSelected = String(index === active);
			link.classList.toggle('search-active', index === active);
		}
		const link = all[active];
		if (link) input.setAttribute('aria-activedescendant', link.id);
		else input.removeAttribute('aria-activedescendant');
		if (link) (active === 0 ? list : link).scrollIntoView({ block: 'nearest' });
	};

	const renew = () => {
		dress(input, list);
		mark(-1);
	};

	input.setAttribute('role', 'combobox');
	input.setAttribute('aria-autocomplete', 'list');
	input.setAttribute('aria-controls', list.id);
	input.addEventListener('focus', renew);
	input.addEventListener('blur', renew);
	// What was active answered the letters before.
	input.addEventListener('input', () => mark(-1));
	input.addEventListener('keydown', (event) => {
		const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
		const step = { ArrowDown: 1, ArrowUp: -1 }[key];
		if (event.isComposing || altKey) return;
		if (step && !ctrlKey && !metaKey && !shiftKey) {
			event.preventDefault();
			mark(active + step);
		}
		const link = key === 'Enter' ? links()[active] : undefined;
		if (!link) return;
		event.preventDefault();
		link.dispatchEvent(
			new MouseEvent('click', { bubbles: true, cancelable: true, view: window, ctrlKey, metaKey, shiftKey }),
		);
	});
	renew();
	return { renew, activate: (link) => mark(links().indexOf(link)) };
}

/** Gives the results the roles of options while the field has the focus, and takes them back. */
function dress(input: HTMLInputElement, list: HTMLElement): void {
	const lists = input === document.activeElement && list.hasChildNodes();
	input.ariaExpanded = String(lists);
	const role = (element: Element, name: string) =>
		lists ? element.setAttribute('role', name) : element.removeAttribute('role');
	role(list, 'listbox');
	for (const group of list.children) role(group, 'group');
	for (const plain of list.querySelectorAll('h2, ol, li')) role(plain, 'presentation');
	// A group has its name already, and a list box holds nothing but options.
	for (const heading of list.querySelectorAll('h2')) heading.ariaHidden = lists ? 'true' : null;
	for (const [at, link] of [...list.querySelectorAll('a')].entries()) {
		link.id = `${list.id}-${at + 1}`;
		role(link, 'option');
		link.tabIndex = lists ? -1 : 0;
		if (!lists) link.removeAttribute('aria-selected');
	}
}
