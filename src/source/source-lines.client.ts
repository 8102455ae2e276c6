/**
 * The raw lines of a block as a list: its own words marked, the other columns' words quiet, each column with
 * its number.
 */

import { element } from '#browser/element.client.ts';
import { rawLineId } from '#edition/addresses.ts';
import { sourcePanel as say, sourcePage as words } from '#i18n/messages.ts';
import { markedLines, type Stretch } from '#source/marked-lines.ts';
import type { PageFile, PageFileBlock } from '#source/page-file.ts';

/** Letters of the block as shown: where a raw line's letter stands in the page. */
export interface ShownStretch {
	readonly line: number;
	/** Of its first letter in the raw line. */
	readonly start: number;
	readonly text: Text;
}

export interface ShownLines {
	readonly list: HTMLElement;
	readonly own: readonly ShownStretch[];
}

export function sourceLines(page: PageFile, block: PageFileBlock, folder: URL, named: boolean): ShownLines {
	const own: ShownStretch[] = [];
	const stretch = (line: number, { own: mine, start, text, column }: Stretch): Node => {
		const letters = new Text(text);
		if (!mine && column === undefined && text.trim() === '') return letters;
		if (mine) own.push({ line, start, text: letters });
		const inColumn =
			column === undefined
				? {}
				: { dataset: { column: String(column) }, className: `c${((column - 1) % 3) + 1}` };
		return element(mine ? 'mark' : 'span', inColumn, letters);
	};
	const rows = markedLines(page, block.id).map(({ line, stretches }) =>
		element(
			'li',
			{},
			element(
				'a',
				{ href: `${folder.href}#${rawLineId(line)}`, ariaLabel: words.line(line), className: 'source-line' },
				String(line),
			),
			element(
				'span',
				{ className: 'source-raw', lang: page.language },
				...stretches.map((one) => stretch(line, one)),
			),
		),
	);
	const list = element(
		'ol',
		{ className: 'source-lines', role: 'list', ariaLabel: say.page(page.folio), tabIndex: 0 },
		...rows,
	);
	return { list: named ? element('div', {}, element('p', {}, say.page(page.folio)), list) : list, own };
}
