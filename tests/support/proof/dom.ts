/**
 * The one DOM of the tests of *Controleer zelf* that run without a browser: files of a batch share a process,
 * and elements of two DOMs do not know each other.
 */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM();
const { Node, Element, document } = window;
Object.assign(globalThis, { Node, Element, document, CSS: { escape: (id: string) => id } });

/** A page of the site as a reader's browser has it. */
export function parsed(html: string): ParentNode {
	const template = document.createElement('template');
	template.innerHTML = html;
	return template.content;
}
