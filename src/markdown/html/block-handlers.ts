/**
 * Blocks that plain Markdown shows otherwise, or not at all: lists with their printed labels, tables with
 * their heads and wide cells, figures, and what stands in a directive. What is counted by its own kind is
 * marked for `placeIds`, which gives the ids.
 */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Image, List, ListItem, Nodes, Parents, Table } from 'mdast';
import { BLOCK_KINDS, type ContainerName, type Listed } from '#edition/block-kinds.ts';
import { filledRows, type PlacedCell } from '#edition/table-grid.ts';
import { PICTURE } from '#markdown/html/pictures.ts';
import { type Container, FIGURE, TABLE } from '#markdown/text/directives.ts';
import { alternativeText } from '#markdown/text/figures.ts';
import { BULLET, labelled } from '#markdown/text/lists.ts';
import { tableContent } from '#markdown/text/tables.ts';

/** What the conversion from mdast to hast hands to a handler, as far as it is used here. */
interface Conversion {
	all(node: Parents): ElementContent[];
	one(node: Nodes, parent: Parents | undefined): ElementContent | ElementContent[] | undefined;
}

const element = (
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const listed = (key: Listed): Element['properties'] => ({ dataListed: key });

/** The elements around the blocks that stand in a directive, by its name. */
const AROUND = {
	[BLOCK_KINDS.caption.markdown.name]: (children: ElementContent[]) =>
		element('div', { className: ['caption'], ...listed('captions') }, children),
	[BLOCK_KINDS.lead.markdown.name]: (children: ElementContent[]) =>
		element('div', { className: ['lead'] }, children),
	[BLOCK_KINDS.sidebar.markdown.name]: (children: ElementContent[]) =>
		element('aside', { className: ['sidebar'], role: 'note' }, children),
} satisfies Readonly<Record<ContainerName, (children: ElementContent[]) => Element>>;

/** The names of the directives that stand around blocks. */
export const CONTAINERS: ReadonlySet<string> = new Set([...Object.keys(AROUND), TABLE, FIGURE]);

/** Conversion for `remarkRehype.handlers`. */
export const blockHandlers = {
	listItem(state: Conversion, node: ListItem, parent: List): Element {
		const [first, ...below] = node.children;
		if (first?.type !== 'paragraph') return element('li', {}, state.all(node));
		const { label, children } = labelled(parent, parent.children.indexOf(node), first.children);
		const own = element('p', {}, state.all({ ...first, children }));
		const shown = parent.ordered || label === BULLET ? {} : { dataLabel: label };
		return element('li', shown, [own, ...below.flatMap((one) => state.one(one, node) ?? [])]);
	},
	table: (state: Conversion, node: Table): Element[] => tableElements(state, node, {}),
	containerDirective(state: Conversion, node: Container): Element | Element[] {
		const [first] = node.children;
		if (node.name === TABLE && first?.type === 'table')
			return tableElements(state, first, node.attributes ?? {});
		if (node.name === FIGURE || node.name === TABLE) return figureElement(state, node);
		return AROUND[node.name as keyof typeof AROUND]?.(state.all(node)) ?? element('div', {}, state.all(node));
	},
};

/**
 * A table, in a region that scrolls where it is wider than the page, and the way to its print, where there is
 * one. White space parts cells for who takes the words alone.
 */
function tableElements(
	state: Conversion,
	node: Table,
	attributes: NonNullable<Container['attributes']>,
): Element[] {
	const { head, rows, print } = tableContent(node, attributes, (children) =>
		state.all({ type: 'paragraph', children: [...children] }),
	);
	const filled = filledRows(rows);
	const numbers = numberColumns(filled.slice(head.rows).flat());
	const space = { type: 'text' as const, value: '\n' };
	const row = (cells: readonly PlacedCell<ElementContent>[]): Element =>
		element(
			'tr',
			{},
			cells.flatMap((cell) => [cellElement(cell, { head, numbers }), space]),
		);
	const group = (tagName: string, own: readonly (readonly PlacedCell<ElementContent>[])[]): Element[] =>
		own.length === 0
			? []
			: [
					element(
						tagName,
						{},
						own.flatMap((cells) => [row(cells), space]),
					),
				];
	const region = element('section', { className: ['table'], tabIndex: 0, ...listed('tables') }, [
		element('table', {}, [
			...group('thead', filled.slice(0, head.rows)),
			...group('tbody', filled.slice(head.rows)),
		]),
	]);
	if (print === undefined) return [region];
	const way = element('a', { dataPicture: print }, []);
	return [region, element('div', { className: ['as-printed'], dataEditors: '' }, [way])];
}

function cellElement(
	{ cell, row, column }: PlacedCell<ElementContent>,
	{ head, numbers }: TableTraits,
): Element {
	const { pieces, columns = 1, rows = 1 } = cell;
	const isNumber = columns === 1 && numbers.has(column);
	const spans = { ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
	const inRows = row < head.rows;
	const own = { ...(isNumber ? { className: ['number'] } : {}), ...spans };
	// An empty cell is the head of nothing.
	if (pieces.length === 0 || !(inRows || column < head.columns)) return element('td', own, [...pieces]);
	const scope = inRows ? (columns > 1 ? 'colgroup' : 'col') : rows > 1 ? 'rowgroup' : 'row';
	return element('th', { scope, ...own }, [...pieces]);
}

/** What the cells of a table share. */
interface TableTraits {
	readonly head: { readonly rows: number; readonly columns: number };
	/** Columns of numbers, which are set below each other by their ends. */
	readonly numbers: ReadonlySet<number>;
}

/** A column is one of numbers where this share of its cells that have words are. */
const MOSTLY = 0.6;
const NUMBER = /^[(+±<>~–−-]?\s?[€$£]?\s?[–−-]?\d[\d.,:\s]*(?:%|€|\))*[*†]*$/u;

/** The columns of numbers behind the first, of the cells below the heads. */
function numberColumns(cells: readonly PlacedCell<ElementContent>[]): ReadonlySet<number> {
	const columns = Map.groupBy(
		cells.filter(({ cell, column }) => column > 0 && cell.pieces.length > 0),
		({ column }) => column,
	);
	const isNumber = ({ cell: { pieces } }: PlacedCell<ElementContent>): boolean =>
		NUMBER.test(textOf({ type: 'root', children: [...pieces] }));
	return new Set(
		[...columns].flatMap(([column, own]) =>
			own.filter(isNumber).length >= MOSTLY * own.length ? [column] : [],
		),
	);
}

/** A picture, and below it the words that are printed in it; of a table, its print and its words. */
function figureElement(state: Conversion, node: Container): Element {
	const [first, ...words] = node.children;
	const image =
		first?.type === 'paragraph'
			? (first.children as readonly { type: string }[]).find((one): one is Image => one.type === PICTURE)
			: undefined;
	const isTable = node.name === TABLE;
	const alt = alternativeText(image?.alt ?? '', node.attributes ?? {});
	const lacks = !isTable && alt === undefined ? { dataUndescribed: '' } : {};
	return element('figure', { ...listed(isTable ? 'tables' : 'figures'), ...lacks }, [
		element(
			'img',
			{ dataPicture: image?.url ?? '', alt: alt?.text ?? '', loading: 'lazy', decoding: 'async' },
			[],
		),
		...words.flatMap((one) => state.one(one, node) ?? []),
	]);
}
