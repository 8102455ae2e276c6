/**
 * The search page: the question stands in its address. The first change to a question makes a new entry in the
 * history and the next ones rewrite it, so that Back leads to the question before, not to its letters.
 */
import { searchPanel } from '#search/panel.client.ts';
import { longestQuestion } from '#search/question.ts';
import { keepQuestion } from '#search/recent.client.ts';
import { addressOf } from '#search/results.client.ts';

/** Milliseconds without typing before the address follows; browsers refuse an address that changes all the time. */
const pause = 400;

const field = () => document.querySelector<HTMLInputElement>('[data-search-page] input');

/** Puts the reader in the page's field; false where there is none. */
export function focusPage(): boolean {
	const input = field();
	input?.focus();
	input?.select();
	return input !== null;
}

export function startPage(): void {
	const input = field();
	const page = input?.closest<HTMLElement>('[data-search-page]');
	if (!input?.form || !page) return;
	// A search field may not be a combobox; a field for text may.
	input.type = 'text';
	input.inputMode = 'search';
	const panel = searchPanel(input, 'search-page');
	page.append(panel.answers);
	let settled = true;
	let writing: ReturnType<typeof setTimeout> | undefined;

	const title = document.title;
	const entitle = () => {
		const asked = input.value.trim().slice(0, 60);
		document.title = asked === '' ? title : `${asked} · ${title}`;
	};
	const write = () => {
		const typed = input.value.length <= longestQuestion ? input.value : '';
		const address = typed === '' ? location.pathname : addressOf(typed);
		if (address === location.pathname + location.search) return;
		if (settled) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		settled = false;
		entitle();
	};
	const read = () => {
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		settled = true;
		entitle();
		void panel.ask();
	};

	input.addEventListener('input', () => {
		clearTimeout(writing);
		writing = setTimeout(write, pause);
	});
	input.form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(writing);
		write();
		settled = true;
		keepQuestion(input.value);
		void panel.ask();
	});
	addEventListener('popstate', read);
	read();
	if (input.value === '') input.focus();
}
