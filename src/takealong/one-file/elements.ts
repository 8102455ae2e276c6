/** Elements of a built page: found, made and written as they stand. */
import render from 'dom-serializer';
import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Entities stay as they are written. */
const AS_WRITTEN = { decodeEntities: false } as const;

export const parsed = (html: string): Document => parseDocument(html, AS_WRITTEN);
export const written = (nodes: readonly ChildNode[]): string => render([...nodes], AS_WRITTEN);

export const all = (within: ParentNode | readonly ChildNode[]): Element[] =>
	DomUtils.findAll(() => true, 'children' in within ? within.children : [...within]);

export const hasClass = ({ attribs }: Element, name: string): boolean =>
	(attribs['class'] ?? '').split(/\s+/).includes(name);

/** @throws where the built page has no such element: then it is not what this room knows. */
export function only(found: readonly Element[], what: string): Element {
	const [element] = found;
	if (!element) throw new Error(`The built page has no ${what}.`);
	return element;
}

export const named = (document: ParentNode, name: string): Element =>
	only(
		all(document).filter((element) => element.name === name),
		name,
	);

export const classed = (document: ParentNode, name: string): readonly Element[] =>
	all(document).filter((element) => hasClass(element, name));

/** Text for HTML, between tags and in an attribute. */
export const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A link that leads nowhere is its words. */
export function unlink(link: Element): void {
	link.name = 'span';
	for (const name of ['href', 'rel', 'download', 'type', 'target', 'hreflang']) delete link.attribs[name];
	if (link.attribs['aria-label'] !== undefined) delete link.attribs['aria-label'];
}

export type { Element };
