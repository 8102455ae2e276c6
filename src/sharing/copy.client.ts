/** Puts text on the clipboard and says so; where the browser refuses, shows the text to be copied by hand. */
import { shareLink as say } from '#i18n/share-link.ts';
import type { Tell } from '#sharing/told.ts';

/** @returns whether the text is on the clipboard. */
export async function copy(text: string, done: string, tell: Tell): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		tell(say.refused, text);
		return false;
	}
	tell(done);
	return true;
}
