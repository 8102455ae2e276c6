/** The sheet of the system, where a device has one and is touched: on a desk, copying is quicker. */

import type { Announce } from '#browser/announce.client.ts';
import { shareLink as say } from '#i18n/messages.ts';
import { copy } from '#sharing/copy.client.ts';

export const hasShareSheet = (): boolean =>
	typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches;

/** A sheet that is put away says so; one that fails leaves the link on the clipboard. */
export async function share(url: string, title: string, announce: Announce): Promise<void> {
	try {
		await navigator.share({ url, title });
		announce(say.shared);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') announce(say.cancelled);
		else await copy(url, say.notShared, announce);
	}
}
