/** An EPUB as a reader of books opens it: its files, their XML, and where their links lead. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface OpenedElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** All text inside it. */
	text: string;
	readonly within: OpenedElement | undefined;
}

/** @throws where the XML is not well formed. */
function elementsOf(xml: string): readonly OpenedElement[] {
	const parser = new SaxesParser();
	const found: OpenedElement[] = [];
	const open: OpenedElement[] = [];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, text: '', within: open.at(-1) };
		found.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		for (const element of open) element.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	return found;
}

/** By name in the zip; of each file that is XML, its elements. */
export function openEpub(bytes: Uint8Array): ReadonlyMap<string, readonly OpenedElement[]> {
	return new Map(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [
			name,
			/\.(?:xhtml|opf|xml)$/.test(name) ? elementsOf(strFromU8(content)) : [],
		]),
	);
}

const PAGE = /^EPUB\/[^/]+\.xhtml$/;

/** Links of its pages that lead nowhere in the book, and ids that a page has twice. */
export function faultsOf(book: ReturnType<typeof openEpub>): readonly string[] {
	const pages = [...book].filter(([name]) => PAGE.test(name));
	const idsOf = (name: string): readonly string[] =>
		(book.get(name) ?? []).flatMap(({ attributes: { id } }) => id ?? []);
	return pages.flatMap(([name, elements]) => {
		const ids = idsOf(name);
		const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: two #${id}`);
		const lost = elements.flatMap(({ attributes }) =>
			[attributes['href'], attributes['src']].flatMap((to) => {
				if (to === undefined || /^https?:/.test(to)) return [];
				const [file = '', id] = to.split('#');
				const target = file === '' ? name : `EPUB/${file}`;
				const there = book.has(target) && (id === undefined || idsOf(target).includes(id));
				return there ? [] : [`${name}: ${to}`];
			}),
		);
		return [...twice, ...lost];
	});
}
