/**
 * What the scripts of the site put on the page leads to the site. Here each link leads to the same place of the file;
 * elsewhere only where the site has an address.
 */

import { base } from '#browser/base.client.ts';
import { carried } from '#components/one-file/carried.client.ts';
import { pathOf } from '#components/one-file/stored.client.ts';
import { placeInFile } from '#takealong/one-file/place-in-file.ts';

const file = location.href.replace(/#.*$/s, '');

function turn(link: HTMLAnchorElement): void {
	const { href } = link;
	if (href === '' || href.startsWith(`${file}#`) || 'place' in link.dataset) return;
	const whole =
		pathOf(href) === undefined
			? undefined
			: href.slice(href.startsWith(base) ? base.length : new URL('/', file).href.length);
	if (whole === undefined) return;
	const id = placeInFile(whole, carried().outline);
	if (id !== undefined && document.getElementById(id)) link.href = `#${encodeURIComponent(id)}`;
	else if ('siteless' in document.documentElement.dataset) link.removeAttribute('href');
	else if (!href.startsWith(base)) link.href = base + whole;
}

function turnWithin(node: Node): void {
	if (!(node instanceof Element)) return;
	if (node instanceof HTMLAnchorElement) turn(node);
	for (const link of node.querySelectorAll<HTMLAnchorElement>('a[href]')) turn(link);
}

export function turnLinks(): void {
	new MutationObserver((changes) => {
		for (const { type, target, addedNodes } of changes) {
			if (type === 'attributes') turnWithin(target);
			else for (const node of addedNodes) turnWithin(node);
		}
	}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['href'] });
}
