/**
 * The preview of an abbreviation: its long form, and who gives it. The first of each in a section carries
 * both, for all of them on the page.
 */
import { textLanguage } from '#browser/text-language.client.ts';
import { markOfId } from '#edition/paragraph-mark.ts';
import { abbreviationCard as wordCard } from '#i18n/messages.ts';
import { type Preview, previews } from '#reading/preview/previews.client.ts';

// The link around the first of each in a section; the others as they stand.
previews('a.short, abbr[data-abbr]:not(a.short > abbr)', card);

function card(anchor: HTMLElement): Preview | undefined {
	const mark = anchor.matches('[data-abbr]') ? anchor : anchor.querySelector<HTMLElement>('[data-abbr]');
	const id = CSS.escape(mark?.dataset.abbr ?? '');
	const { long, by, at } =
		document.querySelector<HTMLElement>(`[data-abbr="${id}"][data-long]`)?.dataset ?? {};
	if (long === undefined) return undefined;
	const list = document.querySelector<HTMLAnchorElement>(`a.short[href$="#${id}"]`)?.href;
	const who = document.createElement('p');
	who.className = 'who';
	who.append(by === 'text' ? wordCard.text : wordCard.editors);
	if (at !== undefined) who.append(', ', link(at, wordCard.place(markOfId(at.replace(/^.*#/, '')) ?? '')));
	if (list !== undefined) who.append(' · ', link(list, wordCard.all));
	const words = document.createElement('p');
	words.lang = textLanguage();
	words.append(long);
	const content = document.createDocumentFragment();
	content.append(words, who);
	return {
		voice: by === 'text' ? 'source' : 'editors',
		name: wordCard.name(anchor.textContent),
		content,
		describes: true,
	};
}

/** No stop of the Tab key: the abbreviation itself leads to the list, and that to the place. */
function link(href: string, text: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = href;
	made.tabIndex = -1;
	made.append(text);
	return made;
}
