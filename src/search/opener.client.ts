/**
 * All of search that is loaded with a page. It waits for `/`, Ctrl+K, Cmd+K or a link marked `data-search-open`, and
 * fetches the rest when one comes, or at once on the search page. Where that fails, and without JavaScript, the link
 * leads to the search page. A page that a result opened gets its marks.
 */
import { arrivalKey } from '#search/arrival-key.ts';

const links = 'a[data-search-open]';
const linkOf = ({ target }: Event) => (target as Element).closest?.<HTMLAnchorElement>(links);
const modified = (event: KeyboardEvent | MouseEvent) => event.ctrlKey || event.metaKey || event.altKey;

/** Letters typed since the dialog was asked for, while it is on its way. */
let typed: string | undefined;

async function open(event: Event, instead = document.querySelector<HTMLAnchorElement>(links)): Promise<void> {
	event.preventDefault();
	typed ??= '';
	try {
		const { openSearch } = await import('#search/search.client.ts');
		openSearch(typed);
	} catch {
		if (instead) location.assign(instead.href);
	}
	typed = undefined;
}

addEventListener('keydown', (event) => {
	const { key, target } = event;
	const plain = key.length === 1 && !modified(event);
	if (plain && typed !== undefined) {
		typed += key;
		event.preventDefault();
		return;
	}
	const inField = (target as Element).closest?.('input, textarea, select, [contenteditable]');
	const command = /^k$/i.test(key) && modified(event) && !event.altKey && !event.shiftKey;
	if (command || (plain && key === '/' && !inField)) open(event);
});
addEventListener('click', (event) => {
	const link = linkOf(event);
	if (link && !modified(event) && !event.shiftKey) open(event, link);
});
for (const sign of ['pointerover', 'focusin'])
	addEventListener(sign, (event) => linkOf(event) && import('#search/search.client.ts').catch(() => {}));
if (document.querySelector('[data-search-page]'))
	import('#search/search.client.ts').then(({ startPage }) => startPage());
try {
	if (sessionStorage.getItem(arrivalKey) !== null)
		import('#search/arrival.client.ts').then(({ arrive }) => arrive()).catch(() => {});
} catch {
	// Storage is off: the page opens without marks.
}
