/**
 * A page of the site as it stands in the zip: its links lead from file to file, so that it can be read in any
 * folder of any server and, unpacked, from a disk. What only a published site has is left out.
 */
import render from 'dom-serializer';
import type { ChildNode, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** The policy of a page, given the texts of its inline styles. */
export type Policy = (styles: readonly string[]) => string;

export interface PortableOptions {
	/** Of the page, in the zip: `over/index.html`. */
	readonly file: string;
	/** Base path of the site, with a slash at both ends. */
	readonly base: string;
	readonly policy: Policy;
	/**
	 * What is said on this page of reading it so: in place of its text, or below its heading where it is read
	 * from a disk. HTML.
	 */
	readonly said?: { readonly sentence: string; readonly instead: boolean };
}

/** The script that each page begins with; see `portable.client.ts`. */
export const SCRIPT = 'portable.js';

/** Attributes that hold the address of something. */
const ADDRESSES = ['href', 'src', 'action'];

/** Entities stay as they are written. */
const AS_WRITTEN = { decodeEntities: false } as const;

/** One element. */
function made(html: string): ChildNode {
	const [element] = parseDocument(html, AS_WRITTEN).children;
	if (!element) throw new Error(`No element: ${html}`);
	return element;
}

/** The copy in the browser, what makes one of the site, and fonts asked for early, which a disk refuses. */
const isLeftOut = ({ name, attribs }: Element): boolean =>
	'data-offline' in attribs ||
	'data-offline-panel' in attribs ||
	'data-new-version' in attribs ||
	'data-take-along' in attribs ||
	(name === 'link' && /^(?:manifest|search|preload)$/.test(attribs['rel'] ?? ''));

/** An address of the site, from the page at `file`: a folder is its `index.html`. */
export function relativeTo(file: string, base: string, address: string): string {
	const up = '../'.repeat(file.split('/').length - 1);
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
	return `${up}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

export function portablePage(html: string, { file, base, policy, said }: PortableOptions): string {
	const document = parseDocument(html, AS_WRITTEN);
	const relative = (value: string): string =>
		value.startsWith(base) && !value.startsWith('//') ? relativeTo(file, base, value) : value;
	const all = DomUtils.findAll(() => true, document.children);
	for (const element of all) {
		if (isLeftOut(element)) DomUtils.removeElement(element);
		else turnAddresses(element, relative);
	}
	const styles = all.filter(({ name }) => name === 'style');
	for (const text of styles.flatMap(({ children }) => children))
		if (text.type === 'text') text.data = portableStyle(text.data, relative);
	for (const { name, attribs } of all) {
		if (name === 'meta' && attribs['http-equiv'] === 'Content-Security-Policy')
			attribs['content'] = policy(styles.map((style) => DomUtils.textContent(style)));
	}
	const [root, head] = [all.find(({ name }) => name === 'html'), all.find(({ name }) => name === 'head')];
	if (root) Object.assign(root.attribs, { 'data-base': relative(base), 'data-portable': 'data-base' });
	// A disk gives no modules: they are asked for on a server only.
	for (const { name, attribs } of all) {
		if (name !== 'script' || attribs['type'] !== 'module' || attribs['src'] === undefined) continue;
		attribs['data-src'] = attribs['src'];
		delete attribs['src'];
	}
	if (head) DomUtils.appendChild(head, made(`<script src="${relative(base + SCRIPT)}" defer></script>`));
	if (said) say(all, said);
	return render(document.children, AS_WRITTEN);
}

/** What scripts take an address from is named: on a server they are told a whole one. */
function turnAddresses({ attribs }: Element, relative: (value: string) => string): void {
	const told: string[] = [];
	for (const [name, value] of Object.entries(attribs)) {
		const isData = name.startsWith('data-');
		if (!isData && !ADDRESSES.includes(name)) continue;
		const turned = isData && value.includes(' ') ? value : relative(value);
		if (turned === value) continue;
		attribs[name] = turned;
		if (isData) told.push(name);
	}
	if (told.length > 0) attribs['data-portable'] = told.join(' ');
}

/** A style sheet names its fonts. */
export const portableStyle = (css: string, relative: (value: string) => string): string =>
	css.replace(
		/url\((["']?)([^)"']+)\1\)/g,
		(_, quote: string, address: string) => `url(${quote}${relative(address)}${quote})`,
	);

function say(all: readonly Element[], { sentence, instead }: NonNullable<PortableOptions['said']>): void {
	const title = all.find(({ name }) => name === 'h1');
	const main = title?.parent;
	if (!title || !main) return;
	const paragraph = made(
		instead ? `<p>${sentence}</p>` : `<p class="note" hidden data-on-disk>${sentence}</p>`,
	);
	if (instead) for (const child of [...main.children]) if (child !== title) DomUtils.removeElement(child);
	DomUtils.append(title, paragraph);
}
