/**
 * On a page that has moved: to the place that the old id means now, or to the page, with the question or
 * quotation that the address asks, and with no trace in the way back.
 */
import { fragmentId } from '#sharing/link/fragment-id.client.ts';

const asked = fragmentId();
const place = asked === '' ? null : document.getElementById(asked);
const now =
	place instanceof HTMLAnchorElement ? place : document.querySelector<HTMLAnchorElement>('[data-now]');
if (now) {
	now.search = location.search;
	location.replace(now.href);
}
