/** A question answered, wherever it runs: in a worker, or on the page where there are none. */
import { checkQuote } from '#sharing/quote-check/check.ts';
import { type EditionIndex, indexEdition } from '#sharing/quote-check/edition-index.ts';
import type { Answer, Question } from '#sharing/quote-check/messages.ts';
import type { QuotableText } from '#sharing/quote-check/quotable-block.ts';

const loaded = new Map<string, Promise<EditionIndex>>();

/** A text is fetched and indexed once; a failure is forgotten, so that a reader can try again. */
function load(address: string): Promise<EditionIndex> {
	const known = loaded.get(address);
	if (known) return known;
	const edition = fetch(address).then(async (response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return indexEdition((await response.json()) as QuotableText);
	});
	loaded.set(address, edition);
	edition.catch(() => loaded.delete(address));
	return edition;
}

export async function answer({ turn, pasted, also, texts }: Question): Promise<Answer> {
	try {
		return { turn, finding: checkQuote(pasted, await Promise.all(texts.map(load)), also) };
	} catch {
		return { turn };
	}
}
