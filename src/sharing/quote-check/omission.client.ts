/** What stands in the text between two pieces of a quotation, and was left out. */

import { element } from '#browser/element.client.ts';
import { textLanguage } from '#browser/text-language.client.ts';
import { quoteCheck as say } from '#i18n/messages.ts';
import { stressed } from '#sharing/quote-check/cue-changes.client.ts';

/** Words up to which all of it is shown at once; of more, the two ends. */
const SHORT = 70;
const END = 25;

export function omissionView(between: string): HTMLElement[] {
	// The end of the sentence before it.
	const left = between.replace(/^[^\p{L}\p{N}([‘“]+/u, '').trimEnd();
	const words = left.match(/\S+/gu) ?? [];
	const number = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	if (number === 0) return [element('p', { className: 'quote-left' }, say.nothingOmitted)];
	const head = element('span', { className: 'quote-left-head' }, say.omitted(number));
	const shown = (text: string) =>
		element('span', { className: 'quote-around', lang: textLanguage() }, ...stressed(text));
	if (words.length <= SHORT) return [element('p', { className: 'quote-left' }, head, ' ', shown(left))];
	return [
		element(
			'p',
			{ className: 'quote-left' },
			head,
			' ',
			shown(words.slice(0, END).join(' ')),
			' … ',
			shown(words.slice(-END).join(' ')),
		),
		element(
			'details',
			{ className: 'quote-left' },
			element('summary', {}, say.showOmitted(number)),
			element('p', {}, shown(left)),
		),
	];
}
