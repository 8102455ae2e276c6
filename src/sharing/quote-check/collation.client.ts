/** The words that were typed, with what the text has instead, and the rest of their sentence around them. */

import { element } from '#browser/element.client.ts';
import { siteLanguage, textLanguage } from '#browser/text-language.client.ts';
import { quoteCheck as say } from '#i18n/messages.ts';
import { stressed } from '#sharing/quote-check/cue-changes.client.ts';
import type { Cue } from '#sharing/quote-check/cues.ts';
import type { Part, QuotedPlace } from '#sharing/quote-check/finding.ts';

interface Around extends Pick<QuotedPlace, 'before' | 'behind'> {
	/** Words of it that stand out. */
	readonly cutOff?: readonly Cue[];
}

/** @param brief without the legend. */
export function collationView(
	parts: readonly Part[],
	around: Around = { before: '', behind: '' },
	brief = false,
): HTMLElement[] {
	const own = shownOf(parts, around);
	const cutOff = around.cutOff ?? [];
	const words = element(
		'p',
		{ className: 'quote-words', lang: textLanguage() },
		...aroundView(around.before, 'before', cutOff),
		...own.map(partView),
		...aroundView(around.behind, 'behind', cutOff),
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

/**
 * What stands around the quotation is told below it; its own marks do not stand between its words and the
 * rest of the sentence.
 */
function shownOf(parts: readonly Part[], { before, behind }: Around): readonly Part[] {
	const own = parts.filter(({ why }) => why === undefined || why === 'mark');
	const [first, last] = [own[0], own.at(-1)];
	const begin = before !== '' && first?.kind === 'aside' ? 1 : 0;
	const end = behind !== '' && last?.kind === 'aside' ? -1 : own.length;
	return own.slice(begin, end);
}

function aroundView(text: string, side: 'before' | 'behind', cutOff: readonly Cue[]): (Node | string)[] {
	if (text === '') return [];
	const spoken = element(
		'span',
		{ className: 'quote-spoken', lang: siteLanguage() },
		`${say.spoken.around}: `,
	);
	const view = element('span', { className: 'quote-around' }, spoken, ...stressed(text, cutOff));
	const isGlued = /^[\p{P}]/u.test(text) ? side === 'behind' : /[([‘“-]$/u.test(text) && side === 'before';
	const space = isGlued ? '' : ' ';
	return side === 'before' ? [view, space] : [space, view];
}

function partView({ kind, text }: Part, at: number, all: readonly Part[]): Node | string {
	if (kind === 'same' || kind === 'aside') return text;
	const spoken = element(
		'span',
		{ className: 'quote-spoken', lang: siteLanguage() },
		`${say.spoken[kind]}: `,
	);
	const view = element(kind === 'quote' ? 'del' : 'ins', {}, spoken, text);
	// What was put in the place of the other stands apart from it.
	const before = all[at - 1]?.kind;
	if (before === 'quote' || before === 'text') view.className = 'instead';
	return view;
}
