/** What is said to a reader after an act: seen, and read out by a screen reader. */
import { element } from '#browser/element.client.ts';

/** Says a sentence; with `toCopy`, shows what the reader has to copy by hand. */
export type Announce = (sentence: string, toCopy?: string) => void;

/** Says it in a live region of the page; what is to be copied by hand is selected. */
export function announceIn(region: Element, sentence: string, toCopy?: string): void {
	const code = element('code', {}, toCopy ?? '');
	// A live region tells what changes in it after it is there.
	setTimeout(() => {
		region.replaceChildren(sentence, ...(toCopy === undefined ? [] : [' ', code]));
		if (toCopy !== undefined) getSelection()?.selectAllChildren(code);
	});
}
