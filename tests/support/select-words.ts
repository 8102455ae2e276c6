/** Selects words of a page, from those in one block to those in another, as a reader would. */
import type { Page } from 'playwright-core';

/** @param from id of a block, and words of its text as it reads: without calls. */
export async function selectWords(
	page: Page,
	from: readonly [id: string, words: string],
	to: readonly [id: string, words: string] = from,
): Promise<void> {
	await page.evaluate(
		([one, other]) => {
			const place = ([id, words]: readonly [string, string], end: boolean): [Text, number] => {
				const block = document.getElementById(id);
				const letters: [Text, number][] = [];
				const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
					if (!node.parentElement?.closest('[role=doc-noteref]'))
						for (let at = 0; at < node.data.length; at += 1) letters.push([node, at]);
				const text = letters.map(([node, at]) => node.data[at]).join('');
				const at = end && !same ? text.lastIndexOf(words) : text.indexOf(words);
				const letter = letters[at + (end ? words.length - 1 : 0)];
				if (!letter) throw new Error(`“${words}” does not stand in #${id}.`);
				return [letter[0], letter[1] + (end ? 1 : 0)];
			};
			const same = String(one) === String(other);
			const range = new Range();
			range.setStart(...place(one, false));
			range.setEnd(...place(other, true));
			const selection = getSelection();
			selection?.removeAllRanges();
			selection?.addRange(range);
		},
		[from, to] as const,
	);
}
