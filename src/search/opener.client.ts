/**
 * All of search that is loaded with a page. It waits for `/`, Ctrl+K, Cmd+K or a link marked `data-search-open`, and
 * fetches the rest when one comes, or at once on the search page. Where that fails, and without JavaScript, the link
 * leads to the search page.
 */
const load = () => import('#search/search.client.ts');
const linkOf = ({ target }: Event) => (target as Element).closest?.<HTMLAnchorElement>('a[data-search-open]');
const modified = (event: KeyboardEvent | MouseEvent) => event.ctrlKey || event.metaKey || event.altKey;

function open(
	event: Event,
	instead = document.querySelector<HTMLAnchorElement>('a[data-search-open]'),
): void {
	event.preventDefault();
	load().then(
		(search) => search.openSearch(),
		() => instead && location.assign(instead.href),
	);
}

addEventListener('keydown', (event) => {
	const { key, target } = event;
	const typing = (target as Element).closest?.('input, textarea, select, [contenteditable]');
	const slash = key === '/' && !modified(event) && !typing;
	if (slash || (/^k$/i.test(key) && modified(event) && !event.altKey && !event.shiftKey)) open(event);
});
addEventListener('click', (event) => {
	const link = linkOf(event);
	if (link && !modified(event) && !event.shiftKey) open(event, link);
});
for (const sign of ['pointerover', 'focusin'])
	addEventListener(sign, (event) => linkOf(event) && load().catch(() => {}));
if (document.querySelector('[data-search-page]')) load().then((search) => search.startPage());

export {};
