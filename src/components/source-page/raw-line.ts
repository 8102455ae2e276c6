/**
 * A raw line as HTML, letter for letter: each cell a link to the block its words belong to, white space as it
 * stands.
 */
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { LineView } from '#components/source-page/source-page.ts';
import { sourceBlockId } from '#edition/addresses.ts';
import { sourcePage as source } from '#i18n/messages.ts';

const fragments = rehype().data('settings', { fragment: true });

export function rawLineHtml({ text, cells }: LineView): string {
	if (cells.length === 0) return fragments.stringify({ type: 'root', children: [h('i', source.empty)] });
	let at = 0;
	const children = cells.flatMap((cell) => {
		const from = text.indexOf(cell.text, at);
		const between = text.slice(at, from);
		at = from + cell.text.length;
		const hue = cell.column === null ? 'c0' : `c${((cell.column - 1) % 3) + 1}`;
		const number = cell.column === null ? {} : { dataColumn: String(cell.column) };
		const link = h(
			'a',
			{
				class: [
					hue,
					...(cell.opens ? ['opens'] : []),
					...(cell.below ? ['low'] : []),
					...(cell.text.length < 4 ? ['short'] : []),
				],
				href: `#${sourceBlockId(cell.block, cell.part)}`,
				...number,
			},
			cell.text,
		);
		return between === '' ? [link] : [{ type: 'text' as const, value: between }, link];
	});
	return fragments.stringify({ type: 'root', children });
}
