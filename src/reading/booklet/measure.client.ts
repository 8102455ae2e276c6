/** Sizes on the paper the reader chose, while its style is in force. All in pixels. */
import { element } from '#browser/element.client.ts';

/** A note of the list behind the text, and the same note for a foot. */
export interface Note {
	readonly item: HTMLElement;
	readonly copy: HTMLElement;
	readonly height: number;
}

export interface Sizes {
	/** From the top of a page to the top of the next, between their margins. */
	readonly high: number;
	/** Of a foot without notes. */
	readonly rule: number;
	readonly notes: readonly Note[];
}

/** @param article what the notes are as wide as. */
export function measure(article: HTMLElement, items: readonly HTMLElement[]): Sizes {
	const foot = element('div', { className: 'foot' });
	const page = element('div', { className: 'page-probe' }, foot);
	const breaks = [1, 2].map(() => element('div', { className: 'break-probe' }));
	article.append(page, ...breaks);
	const [one = 0, next = 0] = breaks.map((each) => each.getBoundingClientRect().top);
	// Of a page a hair higher than it says, sixty are a line off. Where a window plays the paper, nothing
	// breaks.
	const high = next > one ? next - one : page.getBoundingClientRect().height;
	const rule = foot.getBoundingClientRect().height;
	const pairs = items.map((item) => ({ item, copy: copyOf(item) }));
	foot.append(...pairs.map(({ copy }) => copy));
	const notes = pairs.map((pair) => ({ ...pair, height: pair.copy.getBoundingClientRect().height }));
	for (const each of [page, ...breaks]) each.remove();
	return { high, rule, notes };
}

/** Its words, without the ways on, which paper does not have. */
function copyOf(item: HTMLElement): HTMLElement {
	const label = item.dataset['label'] ?? item.getAttribute('value') ?? '';
	const words = [...item.childNodes].map((node) => node.cloneNode(true));
	const copy = element('div', { className: 'foot-note', dataset: { label } }, ...words);
	for (const link of copy.querySelectorAll('.back, .self')) link.remove();
	for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
	return copy;
}
