/** Puts text on the clipboard and says so; where the browser refuses, shows the text to be copied by hand. */

import type { Announce } from '#browser/announce.client.ts';
import { shareLink as say } from '#i18n/messages.ts';

/**
 * @param html the same for a word processor.
 * @returns whether the text is on the clipboard.
 */
export async function copy(text: string, done: string, announce: Announce, html?: string): Promise<boolean> {
	try {
		const { clipboard } = navigator;
		if (html === undefined || typeof clipboard.write !== 'function') await clipboard.writeText(text);
		else await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
	} catch {
		announce(say.refused, text);
		return false;
	}
	announce(done);
	return true;
}
