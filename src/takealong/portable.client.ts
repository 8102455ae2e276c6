/**
 * Runs first on each page of the site as it stands in a zip. On a server the site has an address after all:
 * links lead to folders again, and the scripts of the page are told where it stands. On a disk links lead from
 * file to file, and what cannot work there says so.
 */
const INDEX = /(^|\/)index\.html(?=$|[?#])/;

const asFolder = (address: string): string => address.replace(INDEX, '$1') || './';

/** A path from the root, and what stands behind it. */
function whole(address: string): string {
	const { pathname, search, hash } = new URL(asFolder(address), location.href);
	return pathname + search + hash;
}

if (location.protocol.startsWith('http')) {
	for (const element of document.querySelectorAll<HTMLElement>('[data-portable]')) {
		for (const name of element.dataset['portable']?.split(' ') ?? [])
			element.setAttribute(name, whole(element.getAttribute(name) ?? ''));
		element.removeAttribute('data-portable');
	}
	for (const [name, selector] of [
		['href', 'a[href]'],
		['action', 'form[action]'],
	] as const)
		for (const element of document.querySelectorAll(selector)) {
			const address = element.getAttribute(name) ?? '';
			if (INDEX.test(address) && !/^[a-z]+:/i.test(address)) element.setAttribute(name, whole(address));
		}
	for (const { dataset } of document.querySelectorAll<HTMLScriptElement>('script[data-src]')) {
		const script = Object.assign(document.createElement('script'), { type: 'module', src: dataset['src'] });
		document.head.append(script);
	}
	history.replaceState(
		history.state,
		'',
		location.pathname.replace(INDEX, '$1') + location.search + location.hash,
	);
} else {
	for (const said of document.querySelectorAll<HTMLElement>('[data-on-disk]')) said.hidden = false;
	// It did not get lost: it is not asked for.
	for (const lost of document.querySelectorAll('[data-not-started]')) lost.remove();
}
