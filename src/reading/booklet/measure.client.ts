/** Sizes on the paper the reader chose, while its style is in force. All in pixels. */
import { element } from '#reading/booklet/element.client.ts';

/** A note of the list behind the text, and the same note for a foot. */
export interface Note {
	readonly item: HTMLElement;
	readonly copy: HTMLElement;
	readonly height: number;
}

export interface Sizes {
	/** Of a page, between its margins. */
	readonly high: number;
	/** Of a foot without notes. */
	readonly rule: number;
	readonly notes: readonly Note[];
}

/** @param article what the notes are as wide as. */
export function measure(article: HTMLElement, items: readonly HTMLElement[]): Sizes {
	const foot = element('foot');
	const page = element('page-probe', foot);
	article.append(page);
	const high = page.getBoundingClientRect().height;
	const rule = foot.getBoundingClientRect().height;
	const pairs = items.map((item) => ({ item, copy: copyOf(item) }));
	foot.append(...pairs.map(({ copy }) => copy));
	const notes = pairs.map((pair) => ({ ...pair, height: pair.copy.getBoundingClientRect().height }));
	page.remove();
	return { high, rule, notes };
}

/** Its words, without the ways on, which paper does not have. */
function copyOf(item: HTMLElement): HTMLElement {
	const copy = element('foot-note', ...[...item.childNodes].map((node) => node.cloneNode(true)));
	copy.dataset['label'] = item.dataset['label'] ?? item.getAttribute('value') ?? '';
	for (const link of copy.querySelectorAll('.back, .self')) link.remove();
	for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
	return copy;
}
