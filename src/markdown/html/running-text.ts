/**
 * The running text of a section's blocks, and a way to mark stretches of it without touching a letter.
 * Footnote calls and page marks are no part of the text: a stretch runs on past them, and is then marked in
 * pieces.
 */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A block that is read once, or a cell of a table. Pull quotes repeat words. */
export interface Passage {
	readonly kind: 'heading' | 'text' | 'note';
	readonly element: Element;
	/** Printed page it begins on, as far as the marks before it tell; else `undefined`. */
	readonly folio: string | undefined;
}

/** A stretch of a passage's text; positions count UTF-16 units from 0. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	/**
	 * Sets a piece of it.
	 * @param piece the letters.
	 * @param place which piece, from 0; whether it is the last; whether it stands inside a link already.
	 */
	readonly set: (
		piece: ElementContent,
		place: { readonly index: number; readonly last: boolean; readonly linked: boolean },
	) => ElementContent;
}

/**
 * The passages of a section, notes where their definitions stand. Before `liftNotes` and `headingOutline`.
 */
export function passages(tree: Root): Passage[] {
	const found: Passage[] = [];
	let folio: string | undefined;
	const gather = (nodes: readonly (Root['children'][number] | ElementContent)[], note: boolean): void => {
		for (const node of nodes) {
			if (node.type !== 'element' || node.tagName === 'blockquote') continue;
			if (/^(?:p|td|th)$/.test(node.tagName))
				found.push({ kind: note ? 'note' : 'text', element: node, folio });
			else if (/^h[1-6]$/.test(node.tagName)) found.push({ kind: 'heading', element: node, folio });
			else gather(node.children, note || node.properties.dataNote !== undefined);
			visit(node, 'element', (mark) => {
				if (mark.properties.dataFolio !== undefined) folio = String(mark.properties.dataFolio);
			});
		}
	};
	gather(tree.children, false);
	return found;
}

/** Text of an element without calls and page marks. */
export function runningText(element: Element): string {
	return element.children
		.map((child) =>
			child.type === 'text'
				? child.value
				: child.type === 'element' && !isApart(child)
					? runningText(child)
					: '',
		)
		.join('');
}

/** Marks stretches, which are in order and do not overlap. */
export function markStretches(element: Element, stretches: readonly Stretch[]): void {
	if (stretches.length === 0) return;
	let at = 0;
	const pieces = new Map<Stretch, number>();
	const within = (parent: Element, linked: boolean): void => {
		parent.children = parent.children.flatMap((child): ElementContent[] => {
			if (child.type === 'element' && !isApart(child)) within(child, linked || child.tagName === 'a');
			if (child.type !== 'text') return [child];
			const start = at;
			at += child.value.length;
			return cut(child.value, start, linked);
		});
	};
	const cut = (value: string, start: number, linked: boolean): ElementContent[] => {
		const made: ElementContent[] = [];
		let done = 0;
		const plain = (end: number): void => {
			if (end > done) made.push({ type: 'text', value: value.slice(done, end) });
			done = Math.max(done, end);
		};
		for (const stretch of stretches) {
			const from = Math.max(stretch.start - start, 0);
			const to = Math.min(stretch.end - start, value.length);
			if (to <= from) continue;
			plain(from);
			const index = pieces.get(stretch) ?? 0;
			pieces.set(stretch, index + 1);
			const last = stretch.end - start <= value.length;
			made.push(stretch.set({ type: 'text', value: value.slice(from, to) }, { index, last, linked }));
			done = to;
		}
		plain(value.length);
		return made;
	};
	within(element, false);
}

const isApart = (node: Element): boolean =>
	node.tagName === 'sup' || node.properties.dataFolio !== undefined || node.properties.dataCall !== undefined;
