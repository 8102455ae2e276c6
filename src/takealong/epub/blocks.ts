/** The blocks of a section as XHTML, with the ids that they have on the site. */
import type { FigureContent, TableContent } from '#edition/content.ts';
import type { Inline, Section } from '#edition/section.ts';
import { filledRows, type PlacedCell } from '#edition/table-grid.ts';
import type { Book } from '#takealong/epub/book.ts';
import type { Running } from '#takealong/epub/running.ts';
import { clean, type Element, type ElementContent, inLanguage, textNode, x } from '#takealong/epub/xml.ts';
import type { NumberedBlock } from '#takealong/numbered.ts';

/** What blocks are written with. */
export interface Hand {
	readonly book: Book;
	readonly section: Section;
	readonly running: Running;
}

/** What a block says of itself: its id, and its language where that is another. */
function own({ id }: NumberedBlock, { book, section }: Hand): Record<string, string> {
	return { ...(id === '' ? {} : { id }), ...inLanguage(book.languageOf(section, id)) };
}

/** A paragraph, with what it is called behind it: where the site is known, the way to it there. */
export function paragraph(numbered: NumberedBlock, hand: Hand, label?: string): Element {
	const { block, mark, id } = numbered;
	const content =
		block.kind === 'page-break' || block.kind === 'table' || block.kind === 'figure' ? [] : block.content;
	const shown = label === undefined ? [] : [x('span', { class: 'label' }, textNode(label)), textNode(' ')];
	const place = mark === undefined ? [] : [textNode(' '), placeOf(mark, id, hand)];
	return x('p', own(numbered, hand), [...shown, ...hand.running.write(content), ...place]);
}

function placeOf(mark: string, id: string, { book, section }: Hand): Element {
	const href = book.onSite(section, id);
	if (href === undefined) return x('span', { class: 'place', 'aria-hidden': 'true' }, textNode(mark));
	const name = book.edition.messages.takeAlong.onSite.paragraph(mark);
	return x('a', { class: 'place', href, 'aria-label': name, ...inLanguage(book.said) }, textNode(mark));
}

/** Where a bullet is printed, the list shows one; any other label stands before its text, as printed. */
const BULLET = '•';

/** Items that follow each other, as lists in items, as deep as they are printed. */
export function list(items: readonly NumberedBlock[], hand: Hand, depth = 1): Element {
	const entries: { item: NumberedBlock; below: NumberedBlock[] }[] = [];
	for (const item of items) {
		const above = entries.at(-1);
		if (item.block.kind === 'list-item' && item.block.depth > depth && above) above.below.push(item);
		else entries.push({ item, below: [] });
	}
	return x(
		'ul',
		{},
		entries.map(({ item, below }) => {
			const label = item.block.kind === 'list-item' ? item.block.label : BULLET;
			const bullet = label === BULLET;
			// The item is written before what lies in it: the order of the text.
			const text = paragraph(item, hand, bullet ? undefined : label);
			return x('li', bullet ? {} : { class: 'labelled' }, [
				text,
				...(below.length > 0 ? [list(below, hand, depth + 1)] : []),
			]);
		}),
	);
}

export function table(content: TableContent<Inline>, numbered: NumberedBlock, hand: Hand): Element {
	const rows = filledRows(content.rows);
	const row = (cells: readonly PlacedCell<Inline>[]): Element =>
		x(
			'tr',
			{},
			cells.map((cell) => cellOf(cell, content.head, hand)),
		);
	const part = (name: string, cells: readonly (readonly PlacedCell<Inline>[])[]): Element[] =>
		cells.length === 0 ? [] : [x(name, {}, cells.map(row))];
	return x('table', { ...own(numbered, hand) }, [
		...part('thead', rows.slice(0, content.head.rows)),
		...part('tbody', rows.slice(content.head.rows)),
	]);
}

function cellOf(
	{ cell, row, column }: PlacedCell<Inline>,
	head: TableContent<Inline>['head'],
	{ running }: Hand,
): Element {
	const { pieces, columns = 1, rows = 1 } = cell;
	const spans = {
		...(columns > 1 ? { colspan: String(columns) } : {}),
		...(rows > 1 ? { rowspan: String(rows) } : {}),
	};
	const text = running.write(pieces);
	const inHead = row < head.rows;
	// An empty cell is the head of nothing.
	if (pieces.length === 0 || !(inHead || column < head.columns)) return x('td', spans, text);
	const scope = inHead ? (columns > 1 ? 'colgroup' : 'col') : rows > 1 ? 'rowgroup' : 'row';
	return x('th', { scope, ...spans }, text);
}

/** A picture, and below it the words that are printed in it; of a table, its print and its words. */
export function figure(content: FigureContent<Inline>, numbered: NumberedBlock, hand: Hand): Element {
	const { book, running } = hand;
	const { places } = book.edition.messages;
	const isTable = numbered.block.kind === 'table';
	const unknown = !isTable && content.alt === undefined;
	const alt = isTable ? places.block.printMark : (content.alt?.text ?? places.block.undescribed);
	const words = content.pieces.length > 0 ? [x('p', running.write(content.pieces))] : [];
	const told = unknown
		? [x('p', { class: 'editors', ...inLanguage(book.said) }, places.block.undescribed)]
		: [];
	return x('figure', own(numbered, hand), [
		x('img', { src: book.picture(content.picture), alt: clean(alt) }),
		...words,
		...told,
	]);
}

/** A note, with its printed label inside it and the ways back to its calls. */
export function note(numbered: NumberedBlock, hand: Hand): ElementContent[] {
	const { block } = numbered;
	if (block.kind !== 'footnote') return [];
	const { book, running } = hand;
	const label = running.labelOf(block.note);
	const { places } = book.edition.messages;
	const back = running.callsOf(block.note).map((call, at) =>
		x(
			'a',
			{
				class: 'back',
				href: `#${call}`,
				role: 'doc-backlink',
				'aria-label': places.note.back(label, at + 1),
				...inLanguage(book.said),
			},
			// Told apart from the sign of the same shape that is drawn in colours.
			'↩\u{fe0e}',
		),
	);
	return [
		x('aside', { ...own(numbered, hand), 'epub:type': 'footnote', role: 'doc-footnote' }, [
			x('p', [
				x('span', { class: 'label' }, textNode(label)),
				textNode(' '),
				...running.write(block.content, false),
				...back.flatMap((link) => [textNode(' '), link]),
			]),
		]),
	];
}
