/**
 * Hands what answered to the page that a result opens: in the same tab through its storage, to a new tab,
 * which has a storage of its own, when it asks. Nothing is written on the device beyond the tab's life.
 */

import type { Arrival } from '#search/highlights/arrival.ts';
import { arrivalKey } from '#search/highlights/arrival.ts';

/** Results that may be open in new tabs, by the path of their page. */
const offers = new Map<string, Arrival>();
let channel: BroadcastChannel | undefined;

/**
 * @param event on the link of a result: a click, a click with another button, or a menu that may open a tab.
 */
export function handOver(event: MouseEvent, arrival: Arrival): void {
	if (event.type !== 'click' || isModified(event)) offer(arrival);
	else leave(arrival);
}

export const isModified = (event: MouseEvent): boolean =>
	event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

function leave(arrival: Arrival): void {
	try {
		sessionStorage.setItem(arrivalKey, JSON.stringify(arrival));
	} catch {
		// Storage is off: the page opens without marks.
		return;
	}
	if (arrival.path !== location.pathname) return;
	const marks = import('#search/highlights/highlights.client.ts');
	setTimeout(() => marks.then(({ arrive }) => arrive()).catch(() => {}));
}

function offer(arrival: Arrival): void {
	offers.set(arrival.path, arrival);
	if (channel) return;
	const made = new BroadcastChannel(arrivalKey);
	channel = made;
	made.onmessage = ({ data }) => {
		const offered = offers.get(data?.asks);
		if (!offered) return;
		offers.delete(data.asks);
		made.postMessage({ arrival: offered });
	};
	// A page with an open channel is not kept for the way back.
	addEventListener('pagehide', () => {
		made.close();
		channel = undefined;
	});
}
