/** Words that can turn the sense: in a line of their own, and where they stand. */

import { element } from '#browser/element.client.ts';
import { textLanguage } from '#browser/text-language.client.ts';
import { quoteCheck as say } from '#i18n/messages.ts';
import { fold } from '#sharing/alignment/tokens.ts';
import { type Cue, cuesIn } from '#sharing/quote-check/cues.ts';
import type { CueChanges } from '#sharing/quote-check/finding.ts';

/** The weightier first; of more than this many, the number is told. */
const ORDER: readonly Cue['weight'][] = ['negation', 'number', 'name', 'limit'];
const SHOWN = 6;

export function cueChangesView(cues: CueChanges): HTMLElement[] {
	const lines = (['inserted', 'omitted', 'cutOff'] as const).flatMap((how) => {
		const told = cues[how].toSorted((one, other) => ORDER.indexOf(one.weight) - ORDER.indexOf(other.weight));
		if (told.length === 0) return [];
		const shown = told
			.slice(0, SHOWN)
			.flatMap(({ weight, text }, at) => [
				at === 0 ? ' ' : ', ',
				element('strong', { lang: textLanguage() }, text),
				` (${say.cues.weights[weight]})`,
			]);
		const more = told.length - SHOWN;
		return [element('li', {}, say.cues[how], ...shown, more > 0 ? `, ${say.cues.more(more)}` : '')];
	});
	return lines.length === 0 ? [] : [element('ul', { className: 'quote-loud' }, ...lines)];
}

/**
 * A text in which words that can turn the sense stand out. @param told which; all that it has where they are
 * not given.
 */
export function stressed(text: string, told: readonly Cue[] = cuesIn(text)): (Node | string)[] {
	const phrases = told.filter(({ weight, text: one }) => weight === 'limit' && one.includes(' '));
	const words = new Set(
		told.flatMap((one) => (phrases.includes(one) ? fold(one.text) : one.text.split(' ').map(fold))),
	);
	// A phrase stands out as a whole, and its small words nowhere else.
	const units = [...phrases.map((one) => one.text), '[\\p{L}\\p{M}\\p{N}%‰€$£]+'].join('|');
	return text
		.split(new RegExp(`(${units})`, 'iu'))
		.map((part, at) => (at % 2 === 1 && words.has(fold(part)) ? element('strong', {}, part) : part));
}
