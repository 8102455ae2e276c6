/** Whether a letter of the open page is the report's own. */
import { ADDED } from '#browser/own-text.ts';

const { roles, classes, tags, attribute } = ADDED;

/** The heading above the notes is the site's, and the build has no such element in what it reads. */
const SELECTOR = [
	...roles.map((role) => `[role=${role}]`),
	...classes.map((name) => `.${name}`),
	...tags,
	`[${attribute}]`,
	'[role=doc-endnotes] > h2',
].join(', ');

/** The report's own text of an element, white space as one space. */
export function ownText(of: Element): string {
	const copy = of.cloneNode(true) as Element;
	for (const added of copy.querySelectorAll(SELECTOR)) added.remove();
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * @returns the element that makes it none of the report's text, itself or around it; within `root`, where
 * that is given.
 */
export function addedAround(node: Node, root?: Element): Element | undefined {
	const near = node instanceof Element ? node : node.parentElement;
	const added = near?.closest(SELECTOR) ?? undefined;
	return added && (!root || root.contains(added)) ? added : undefined;
}
