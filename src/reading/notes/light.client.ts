/**
 * Call, note in the margin and note at the foot light up together, whichever is pointed at or has the focus.
 */

import { decoded } from '#browser/decoded.ts';

export function lightTogether(callSelector: string): void {
	let lit: Element[] = [];
	const light = (target: EventTarget | null): void => {
		const id = target instanceof Element ? noteOf(target, callSelector) : undefined;
		const all = id
			? [
					...document.querySelectorAll(
						`${callSelector}[href="#${id}"], .sidenote[data-note="${id}"], li#${id}`,
					),
				]
			: [];
		if (all.length === lit.length && all.every((one, index) => one === lit[index])) return;
		for (const one of lit) one.classList.remove('lit');
		for (const one of all) one.classList.add('lit');
		lit = all;
	};
	document.addEventListener('pointerover', ({ target }) => light(target));
	document.addEventListener('focusin', ({ target }) => light(target));
	document.addEventListener('focusout', () => light(null));
}

/** Id of the note that an element on the page belongs to, escaped for a selector. */
function noteOf(target: Element, callSelector: string): string | undefined {
	const call = target.closest<HTMLAnchorElement>(callSelector);
	const id =
		(call && decoded(call.hash.slice(1))) ??
		target.closest<HTMLElement>('.sidenote')?.dataset['note'] ??
		target.closest('.notes li')?.id;
	return id ? CSS.escape(id) : undefined;
}
