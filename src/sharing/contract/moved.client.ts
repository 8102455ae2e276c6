/** On a page that has moved: to the place that the old id means now, or to the page, and with no trace in the way back. */
const asked = decodeURIComponent(location.hash.slice(1));
const place = asked === '' ? null : document.getElementById(asked);
const now =
	place instanceof HTMLAnchorElement ? place : document.querySelector<HTMLAnchorElement>('[data-now]');
if (now) location.replace(now.href);
