/** Where the links of the built pages lead in the file: to the same place in it, or else to the site. */
import type { ChildNode } from 'domhandler';
import { chapterPath } from '#edition/addresses.ts';
import type { FileFacts } from '#takealong/one-file/built-pages.ts';
import { all, type Element, hasClass, unlink } from '#takealong/one-file/elements.ts';
import { type FileOutline, placeInFile } from '#takealong/one-file/place-in-file.ts';

export interface LinkOptions extends FileFacts {
	readonly outline: FileOutline;
	/** All ids of the file. */
	readonly ids: ReadonlySet<string>;
}

/** @param chapter slug of the one that the nodes belong to. */
export function leadWithin(nodes: readonly ChildNode[], options: LinkOptions, chapter?: string): void {
	for (const element of [...nodes.filter(isElement), ...all(nodes)]) {
		const { attribs } = element;
		if (attribs['href'] !== undefined) lead(element, options, chapter);
		if (attribs['src'] === undefined) continue;
		const data = options.picture(attribs['src']);
		if (data !== undefined) attribs['src'] = data;
		delete attribs['srcset'];
	}
}

const isElement = (node: ChildNode): node is Element => node.type === 'tag';

function lead(link: Element, options: LinkOptions, chapter: string | undefined): void {
	const { path, base, isSiteless } = options;
	const { attribs } = link;
	const address = attribs['href'] ?? '';
	if (!address.startsWith(path) || address.startsWith('//')) return;
	const below = address.slice(path.length);
	if ('data-seed' in attribs || 'data-boxes' in attribs) attribs['data-at'] = `/${below}`;
	if (isPlace(link)) {
		attribs['data-source'] = `/${below.replace(/#.*$/, '')}`;
		// Its own place on the site; the scripts of the file make it a button.
		const id = ownId(link);
		if (!isSiteless && chapter !== undefined && id !== undefined) {
			attribs['href'] = `${base}${chapterPath(options.edition, chapter)}#${id}`;
			return;
		}
	}
	const id = placeInFile(below, options.outline);
	if (id !== undefined && options.ids.has(id)) attribs['href'] = `#${id}`;
	else if (isSiteless) unlink(link);
	else attribs['href'] = base + below;
}

/** The number at a paragraph, the sign at a heading and a note. */
const isPlace = (link: Element): boolean => hasClass(link, 'place') || hasClass(link, 'self');

/** Of the block that it stands at, as the site has it. */
function ownId(link: Element): string | undefined {
	for (let at = link.parent; at && at.type === 'tag'; at = at.parent) {
		const element = at as Element;
		const found = [element, ...(hasClass(element, 'head') ? all(element) : [])].find(
			({ attribs }) => attribs['id'],
		);
		if (found) return found.attribs['data-id'] ?? found.attribs['id'];
	}
	return undefined;
}
