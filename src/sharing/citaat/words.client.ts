/** The words that were typed, with what the text has instead, and the rest of their sentence around them. */

import { element } from '#browser/element.client.ts';
import { citaat as say } from '#i18n/citaat.ts';
import type { Part, Place } from '#sharing/citaat/finding.ts';
import { stressed } from '#sharing/citaat/loud.client.ts';

/** @param brief without the legend. */
export function wordsView(
	parts: readonly Part[],
	around: Pick<Place, 'before' | 'behind'> = { before: '', behind: '' },
	brief = false,
): HTMLElement[] {
	// What stands around the quotation is told below it.
	const own = parts.filter(({ why }) => why === undefined || why === 'mark');
	const words = element(
		'p',
		{ className: 'quote-words' },
		...aroundView(around.before, 'before'),
		...own.map(partView),
		...aroundView(around.behind, 'behind'),
	);
	const has = (kind: Part['kind']) => own.some((part) => part.kind === kind);
	const legend = [
		...(has('quote') ? [element('del', {}, say.legend.quote)] : []),
		...(has('text') ? [element('ins', {}, say.legend.text)] : []),
		...(around.before || around.behind
			? [element('span', { className: 'quote-around' }, say.legend.around)]
			: []),
	];
	return brief || legend.length === 0
		? [words]
		: [words, element('p', { className: 'quote-legend' }, ...legend.flatMap((one) => [one, ' ']))];
}

function aroundView(text: string, side: 'before' | 'behind'): (Node | string)[] {
	if (text === '') return [];
	const spoken = element('span', { className: 'quote-spoken' }, `${say.spoken.around}: `);
	const view = element('span', { className: 'quote-around' }, spoken, ...stressed(text, side === 'before'));
	const isGlued = /^[\p{P}]/u.test(text) ? side === 'behind' : /[([‘“-]$/u.test(text) && side === 'before';
	const space = isGlued ? '' : ' ';
	return side === 'before' ? [view, space] : [space, view];
}

function partView({ kind, text }: Part, at: number, all: readonly Part[]): Node | string {
	if (kind === 'same' || kind === 'aside') return text;
	const spoken = element('span', { className: 'quote-spoken' }, `${say.spoken[kind]}: `);
	const view = element(kind === 'quote' ? 'del' : 'ins', {}, spoken, text);
	// What was put in the place of the other stands apart from it.
	const before = all[at - 1]?.kind;
	if (before === 'quote' || before === 'text') view.className = 'instead';
	return view;
}
