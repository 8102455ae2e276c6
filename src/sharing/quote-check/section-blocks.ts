/**
 * The blocks of a section as they can be quoted, taken from the page itself: what is looked up is what is
 * read. A pull quote that repeats words of the text beside it is read once, and so it is quoted once.
 */

import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { ADDED, CALL } from '#browser/own-text.ts';
import { countedPlace } from '#edition/counted.ts';
import { placeOfMark } from '#edition/paragraph-mark.ts';
import { quoteCheck as citaat, kinds } from '#i18n/messages.ts';
import type { QuotableBlock } from '#sharing/quote-check/quotable-block.ts';

const fragments = rehype().data('settings', { fragment: true });
const say = citaat.names;

/** A section as its page shows it. */
export interface QuotableSection {
	/** Below the base path. */
	readonly path: string;
	/** Printed page it begins on. */
	readonly folio: string;
	readonly html: string;
	readonly notes: readonly { readonly id: string; readonly label: string; readonly html: string }[];
}

export function sectionBlocks({ path, folio: opens, html, notes }: QuotableSection): QuotableBlock[] {
	let folio = opens;
	const blocks: QuotableBlock[] = [];
	/** Printed page of each call's block, by the label of its note. */
	const called = new Map<string, string>();
	for (const block of placesIn(fragments.parse(html).children)) {
		if (block.properties.dataFolio !== undefined) folio = String(block.properties.dataFolio);
		if (isAdded(block) || block.properties.ariaHidden === 'true') continue;
		const { text, calls, mark } = read(block);
		folio = placeOfMark(mark ?? '')?.folio ?? folio;
		for (const [, label] of calls) if (!called.has(label)) called.set(label, folio);
		blocks.push({
			id: String(block.properties.id),
			path,
			name: nameOf(block, text, mark),
			folio,
			text,
			calls,
		});
	}
	for (const { id, label, html: note } of notes) {
		const { text, calls } = read(fragments.parse(note));
		blocks.push({ id, path, name: say.note(label), label, folio: called.get(label) ?? folio, text, calls });
	}
	return blocks;
}

/**
 * What has an id, in order: blocks, and where printed pages begin; nothing inside these, but for the rows of a
 * table: what stands in another row is no other half of a sentence.
 */
function placesIn(nodes: readonly Nodes[]): Element[] {
	return nodes.flatMap((node): Element[] => {
		if (node.type !== 'element') return [];
		if (node.properties.id === undefined) return placesIn(node.children);
		const rows = isTable(node) ? placesIn(node.children) : [];
		return rows.length > 0 ? rows : [node];
	});
}

const isTable = ({ properties }: Element): boolean => [properties.className].flat().includes('table');

function nameOf(block: Element, text: string, mark: string | undefined): string {
	if (/^h[1-6]$/.test(block.tagName)) return say.heading(text);
	if (mark !== undefined) return say.paragraph(mark);
	return kinds[countedPlace(String(block.properties.id))?.kind ?? 'paragraph'];
}

interface Read {
	readonly text: string;
	readonly calls: readonly (readonly [number, string])[];
	/** `41·3`, of a paragraph. */
	readonly mark?: string;
}

function read(block: Nodes): Read {
	let text = '';
	let mark: string | undefined;
	const calls: [number, string][] = [];
	const walk = (node: Nodes): void => {
		if (node.type === 'text') {
			for (const part of node.value.split(/(\s+)/u))
				if (/^\s/u.test(part)) text += text === '' || text.endsWith(' ') ? '' : ' ';
				else text += part.replaceAll('\u00AD', '');
			return;
		}
		if (node.type !== 'element' && node.type !== 'root') return;
		if (node.type === 'root' || !isAdded(node)) {
			for (const child of node.children) walk(child);
			return;
		}
		if (node.properties.role === CALL) calls.push([text.length, textOf(node)]);
		if ([node.properties.className].flat().includes('place')) mark = String(node.properties.dataMark ?? '');
	};
	walk(block);
	return { text: text.trimEnd(), calls, ...(mark === undefined ? {} : { mark }) };
}

/** Whether it is none of the report's own text. */
const isAdded = ({ tagName, properties }: Element): boolean =>
	properties.dataEditors !== undefined ||
	[...ADDED.tags, ...ADDED.roles].some((name) => name === tagName || name === properties.role) ||
	[properties.className].flat().some((name) => ADDED.classes.some((added) => added === name));
