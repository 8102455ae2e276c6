/**
 * A sentence of the site that holds words of a report: messages isolate these (`#i18n/own-words.ts`), and
 * here they say their language.
 */
import { element } from '#browser/element.client.ts';
import { textLanguage } from '#browser/text-language.client.ts';

export const said = (sentence: string, lang = textLanguage()): (Node | string)[] =>
	sentence
		.split(/[\u2068\u2069]/)
		.map((piece, at) => (at % 2 === 0 ? piece : element('bdi', { lang }, piece)));
