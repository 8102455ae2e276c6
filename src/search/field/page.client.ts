/**
 * The search page: the question stands in its address, with what is shown of its answer. A question that only
 * goes on rewrites the entry of the history that it has, and any other makes a new one, so that Back leads to
 * the question before, not to its letters; Back from a result leads to that result.
 */

import { addressOf } from '#search/field/address.client.ts';
import { choiceIn } from '#search/field/filters.ts';
import { Panel } from '#search/field/panel.client.ts';
import { keepQuestion } from '#search/field/recent.client.ts';
import { onTyped } from '#search/field/typing.client.ts';
import { isModified } from '#search/highlights/hand-over.client.ts';
import { longestQuestion } from '#search/question/question.ts';

/**
 * Milliseconds without typing before the address follows; browsers refuse an address that changes all the
 * time.
 */
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
	Object.assign(input, { type: 'text', inputMode: 'search' });
	// What the address asks stands in the field from the first: recent questions are shown under an empty one.
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	const panel = new Panel(input, 'search-page', () => {
		address.settle();
		address.write();
		address.settle();
	});
	const address = new Address(input, panel);
	page.append(panel.answers);

	let writing: ReturnType<typeof setTimeout> | undefined;
	onTyped(input, () => {
		clearTimeout(writing);
		writing = setTimeout(() => address.write(), pause);
	});
	input.form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(writing);
		address.write();
		address.settle();
		keepQuestion(input.value);
		void panel.ask();
	});
	panel.answers.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('[data-search-results] a');
		if (link && !isModified(event)) history.replaceState({ opened: link.href }, '');
	});
	addEventListener('popstate', () => void address.read());
	void address.read().then(() => backAt(panel.answers));
	if (input.value === '') input.focus();
}

/** The question in the address of the page, and the title that goes with it. */
class Address {
	readonly #input: HTMLInputElement;
	readonly #panel: Panel;
	readonly #title = document.title;
	#settled = true;
	/** Whether what the address asks is what was left of a question while it was wiped. */
	#wiping = false;

	constructor(input: HTMLInputElement, panel: Panel) {
		this.#input = input;
		this.#panel = panel;
	}

	/** The question that the address has is whole: another one is not it with more letters. */
	settle(): void {
		this.#settled = true;
	}

	write(): void {
		const { value } = this.#input;
		const typed = value.length <= longestQuestion ? value : '';
		const address = typed === '' ? location.pathname : addressOf(typed, this.#panel.choice);
		if (address === location.pathname + location.search) return;
		const before = new URLSearchParams(location.search).get('q') ?? '';
		// A question that is no longer one before with more letters is another: that one stays where it is.
		if (this.#settled || !(this.#wiping || typed.startsWith(before))) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#wiping = before.startsWith(typed) && typed !== before;
		this.#settled = false;
		document.title = titleFor(value, this.#title);
	}

	read(): Promise<void> {
		const params = new URLSearchParams(location.search);
		this.#input.value = params.get('q') ?? '';
		this.#panel.choice = choiceIn(params);
		this.#settled = true;
		this.#wiping = false;
		document.title = titleFor(this.#input.value, this.#title);
		return this.#panel.ask();
	}
}

function titleFor(question: string, title: string): string {
	const asked = question.trim().slice(0, 60);
	return asked === '' ? title : `${asked} · ${title}`;
}

/**
 * Where the reader came back, not by way of the browser's own copy of the page: at the result that was
 * opened.
 */
function backAt(answers: HTMLElement): void {
	const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (way?.type !== 'back_forward') return;
	const links = [...answers.querySelectorAll('a')];
	links.find(({ href }) => href === history.state?.opened)?.focus();
}
