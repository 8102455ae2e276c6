/** What the site says in Dutch, to be looked for where it should say it otherwise. */
import type { Page } from 'playwright-core';
import * as en from '#i18n/en.ts';
import * as nl from '#i18n/nl.ts';

/** Every text of a language; of a sentence that is made from facts, the stretches between them. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return literalsOf(String(value));
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

/** The texts in the code of a function. */
const literalsOf = (code: string): string[] =>
	[...code.matchAll(/`((?:[^`$]|\$\{[^}]*\})*)`|'([^'\n]*)'/g)]
		.flatMap(([, template, plain]) => template?.split(/\$\{[^}]*\}/) ?? [plain ?? ''])
		.map((text) => text.trim());

const english = new Set(textsOf(en));
const dutch = [...new Set(textsOf(nl))].filter((text) => /\p{L}{3}/u.test(text) && !english.has(text));
/** A single word may stand in a title or a name; as the whole of what is said it is the site's. */
const isSentence = (text: string) => /\p{L}\s\p{L}/u.test(text);
const sentences = dutch.filter(isSentence);
const words = new Set(dutch.filter((text) => !isSentence(text)));

/**
 * What of a page is said in Dutch outside the words that are marked as Dutch: each text and the words found
 * in it.
 */
export async function dutchOn(page: Page): Promise<readonly string[]> {
	const said = await page.evaluate(() => {
		const isMarked = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'nl';
		const texts: string[] = [];
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const { parentElement: parent } = node;
			if (parent && !parent.closest('script, style, noscript') && !isMarked(parent))
				texts.push(node.textContent ?? '');
		}
		for (const element of document.querySelectorAll(
			'[aria-label], [title], [alt], [placeholder], [data-say]',
		))
			for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-say'])
				if (!isMarked(element)) texts.push(element.getAttribute(name) ?? '');
		return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	});
	return said.flatMap((text) => {
		const found = words.has(text) ? text : sentences.find((sentence) => text.includes(sentence));
		return found === undefined ? [] : [`${text} (${found})`];
	});
}
