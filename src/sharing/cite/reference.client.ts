/**
 * A reference in plain words: `AIVD, Jaarverslag 2014, Samenwerking, p. 41, alinea 41·3. Leeseditie,
 * https://…`
 */

import type { Announce } from '#browser/announce.client.ts';
import { quoteLink as quote, citation as say } from '#i18n/messages.ts';
import { htmlText, plainText, type Run, type Runs } from '#sharing/cite/runs.ts';
import { copy } from '#sharing/copy.client.ts';
import type { SharedBlock } from '#sharing/link/link-actions.client.ts';

/**
 * A block that is referred to, with the address of its source page, which knows the report and the printed
 * page.
 */
export interface CitedBlock extends SharedBlock {
	readonly source: URL;
}

/** @param last where it ends; the same block where it ends there. */
export async function reference(block: CitedBlock, last: CitedBlock, address: string): Promise<Runs> {
	const page = await fetch(new URL('page.json', block.source))
		.then((response) => response.json() as Promise<{ readonly work: string; readonly folio: string }>)
		.catch(() => undefined);
	// Rows have the name of their table.
	const name = block.name === last.name ? block.name : say.upTo(block.name, last.name);
	const from = page ? `${page.work}, ${say.place(page.folio, name)}` : `${document.title}, ${name}`;
	return [...titled(from), `. ${siteName()}, ${address}`];
}

/** The name of the report in italics, as the foot of the page has it. */
function titled(words: string): Runs {
	const title = document.querySelector('[data-cite] cite')?.textContent ?? '';
	const at = title === '' ? -1 : words.indexOf(title);
	const runs: Runs = [words.slice(0, at), ['i', title], words.slice(at + title.length)];
	return at < 0 ? [words] : runs.filter((run: Run) => run !== '');
}

const siteName = (): string =>
	document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;

/** Words of the report, and where they stand. */
export function quoted(words: string, from: Runs): Runs {
	const [before = '', after = ''] = quote.withReference(words, '\0').split('\0');
	return [before, ...from, after];
}

/**
 * Puts it on the clipboard as plain text, and as a word processor sets it: what has nothing to set is pasted
 * in the letter around it.
 */
export function copyRuns(runs: Runs, done: string, announce: Announce): Promise<boolean> {
	const html = htmlText(runs);
	return copy(plainText(runs), done, announce, /<[iab]\b/.test(html) ? html : undefined);
}
