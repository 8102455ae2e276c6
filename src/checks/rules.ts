/** The rules over the built site, in the order they are told. */
import type { Rule } from '#checks/base/rule.ts';
import { blocking } from '#checks/rules/blocking.ts';
import { empty } from '#checks/rules/empty.ts';
import { footnotes } from '#checks/rules/footnotes.ts';
import { headings } from '#checks/rules/headings.ts';
import { html } from '#checks/rules/html.ts';
import { ids } from '#checks/rules/ids.ts';
import { language } from '#checks/rules/language.ts';
import { links } from '#checks/rules/links.ts';
import { markdown } from '#checks/rules/markdown.ts';
import { words } from '#checks/rules/mentions.ts';
import { origin } from '#checks/rules/origin.ts';
import { reportLanguage } from '#checks/rules/report-language.ts';
import { text } from '#checks/rules/text.ts';
import { titles } from '#checks/rules/titles.ts';
import { weight } from '#checks/rules/weight.ts';

export const rules: readonly Rule[] = [
	text,
	footnotes,
	words,
	links,
	ids,
	html,
	headings,
	titles,
	language,
	reportLanguage,
	empty,
	markdown,
	origin,
	blocking,
	weight,
];
