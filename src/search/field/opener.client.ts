/**
 * All of search that is loaded with a page. It waits for `/`, Ctrl+K, Cmd+K or a link marked
 * `data-search-open`, and fetches the rest when one comes, or at once on the search page. Where that fails,
 * it says so and the page stays; without JavaScript the link leads to the search page. A page that a result
 * opened gets its marks.
 */
import { base } from '#browser/base.client.ts';
import { searchLost as lost } from '#i18n/messages.ts';
import { askedKey, readAsked } from '#search/field/asked.ts';
import { arrivalKey } from '#search/highlights/arrival.ts';

const links = 'a[data-search-open]';
const linkOf = ({ target }: Event) => (target as Element).closest?.<HTMLAnchorElement>(links);
const address = `${base}pagefind/lexicon.json`;
const modified = (event: KeyboardEvent | MouseEvent) => event.ctrlKey || event.metaKey || event.altKey;

/** Letters typed since the dialog was asked for, while it is on its way. */
let typed: string | undefined;

let asked: Promise<Response> | undefined;

/** Asks for the words of search while its code is on its way. Where that fails, the code asks again. */
function lexicon(): Promise<Response> {
	asked ??= fetch(address, { cache: 'no-cache' });
	asked.catch(() => {});
	return asked;
}

/** Says, once, that search did not come, and what can be done. */
function tell(): void {
	document.querySelector('.search-lost')?.remove();
	const told = Object.assign(document.createElement('p'), { className: 'search-lost', role: 'alert' });
	(document.querySelector('[data-search-page]') ?? document.querySelector('.site-header'))?.append(told);
	told.textContent = lost(navigator.onLine);
}

async function open(event: Event): Promise<void> {
	event.preventDefault();
	typed ??= '';
	document.documentElement.dataset['searchOpening'] = '';
	try {
		const words = lexicon();
		const { expectLexicon, openSearch } = await import('#search/field/search.client.ts');
		expectLexicon(words);
		openSearch(typed);
	} catch {
		tell();
	}
	delete document.documentElement.dataset['searchOpening'];
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
	if (linkOf(event) && !modified(event) && !event.shiftKey) open(event);
});
for (const sign of ['pointerover', 'focusin'])
	addEventListener(sign, (event) => {
		if (!linkOf(event)) return;
		lexicon();
		import('#search/field/search.client.ts').catch(() => {});
	});
if (document.querySelector('[data-search-page]')) {
	const words = lexicon();
	document.querySelector('[data-not-started]')?.remove();
	import('#search/field/search.client.ts').then(({ expectLexicon, startPage }) => {
		expectLexicon(words);
		startPage();
	}, tell);
}
/**
 * Back from a result that was opened from the dialog: the question is there again, also where the browser has
 * kept the page as it was.
 */
function comeBack(): void {
	const asked = readAsked(history.state?.[askedKey]);
	if (asked) import('#search/field/search.client.ts').then(({ reopenDialog }) => reopenDialog(asked), tell);
	else document.querySelector<HTMLDialogElement>('.search-dialog[open]')?.close();
}
addEventListener('popstate', comeBack);
addEventListener('pageshow', ({ persisted }) => persisted && comeBack());
comeBack();
/** A tab that opened with this page, from a page of ours: the one it came from may have words for it. */
const isNewTab = () => history.length === 1 && document.referrer.startsWith(location.origin);
try {
	if (sessionStorage.getItem(arrivalKey) !== null || history.state?.[arrivalKey] || isNewTab())
		import('#search/highlights/highlights.client.ts').then(({ arrive }) => arrive()).catch(() => {});
} catch {
	// Storage is off: the page opens without marks.
}
