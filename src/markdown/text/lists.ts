/**
 * Items of a list ↔ lists of Markdown. A label that Markdown shows by itself, `•` or numbers that count on
 * (`3.`, `4.`), is told by the list; any other stands before the text of its item. Lists lie in items as deep
 * as they are printed.
 */
import type { List, ListItem, PhrasingContent } from 'mdast';
import { itemLabel, LABEL } from '#markdown/text/directives.ts';

/** An item: its printed label, its depth, and its text. */
export interface Item {
	readonly label: string;
	/** 1 for the outermost. */
	readonly depth: number;
	readonly children: PhrasingContent[];
}

/** What a list without numbers shows. */
export const BULLET = '•';
/** Markdown counts no further. */
const HIGHEST = 999_999_999;

function ordinalOf(label: string): number | undefined {
	const number = Number(/^(\d{1,9})\.$/.exec(label)?.[1]);
	return `${number}.` === label && number <= HIGHEST ? number : undefined;
}

/**
 * Lists that hold the items, which stand one below the other; the first is of the outermost depth.
 * @param mark what stands before an item whose label the list does not tell.
 */
export function listsOf(
	items: readonly Item[],
	mark: (label: string) => PhrasingContent = itemLabel,
	depth = 1,
): List[] {
	const entries: { item: Item; below: Item[] }[] = [];
	for (const item of items) {
		const above = entries.at(-1);
		if (item.depth > depth && above) above.below.push(item);
		else entries.push({ item, below: [] });
	}
	const lists: (List & { children: ListItem[] })[] = [];
	for (const { item, below } of entries) {
		const ordinal = ordinalOf(item.label);
		const list = lists.at(-1);
		const counted = list?.ordered ? (list.start ?? 1) + list.children.length : undefined;
		const own = ordinal === undefined && item.label !== BULLET ? mark(item.label) : undefined;
		const node = itemOf(item.children, own, listsOf(below, mark, depth + 1));
		if (list && counted === ordinal) list.children.push(node);
		else
			lists.push({
				type: 'list',
				ordered: ordinal !== undefined,
				...(ordinal === undefined ? {} : { start: ordinal }),
				spread: false,
				children: [node],
			});
	}
	return lists;
}

function itemOf(children: PhrasingContent[], mark: PhrasingContent | undefined, below: List[]): ListItem {
	const [first, ...rest] = children;
	const apart: PhrasingContent[] =
		first?.type === 'text'
			? [{ type: 'text', value: ` ${first.value}` }, ...rest]
			: [{ type: 'text', value: ' ' }, ...children];
	const own = mark ? [mark, ...apart] : children;
	// A list that does not count from 1 may not follow a paragraph without an empty line.
	const spread = below.some(({ ordered, start }) => ordered && start !== 1);
	return { type: 'listItem', spread, children: [{ type: 'paragraph', children: own }, ...below] };
}

/** The label and the text of an item's paragraph, whose place in the list is `at`. */
export function labelled(
	list: List,
	at: number,
	children: readonly PhrasingContent[],
): { readonly label: string; readonly children: PhrasingContent[] } {
	const [mark, first, ...rest] = children;
	if (list.ordered) return { label: `${(list.start ?? 1) + at}.`, children: [...children] };
	if (mark?.type !== 'textDirective' || mark.name !== LABEL)
		return { label: BULLET, children: [...children] };
	const own: PhrasingContent[] =
		first?.type === 'text'
			? [{ ...first, value: first.value.replace(/^ /, '') }, ...rest]
			: children.slice(1);
	return {
		label: mark.attributes?.label ?? '',
		children: own.filter((node) => node.type !== 'text' || node.value !== ''),
	};
}
