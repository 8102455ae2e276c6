/**
 * What stands below a search field: a message, filters, results, other questions, recent ones, and the live
 * region.
 */
import { element } from '#browser/element.client.ts';
import { said } from '#browser/said.client.ts';
import { search as say } from '#i18n/messages.ts';
import { addressOf } from '#search/field/address.client.ts';
import { type Combobox, combobox } from '#search/field/combobox.client.ts';
import type { Conversation } from '#search/field/conversation.ts';
import { filterBox } from '#search/field/filters.client.ts';
import { type Choice, chosen, countsOf, standing } from '#search/field/filters.ts';
import { keepQuestion, recentQuestions } from '#search/field/recent.client.ts';
import { groupsOf, messageOf } from '#search/field/results.client.ts';
import { isModified } from '#search/highlights/hand-over.client.ts';
import type { Lexicon } from '#search/index/lexicon.ts';

/** Milliseconds after which an answer that is not there yet is said to be on its way. */
const notice = 200;
/** Milliseconds without typing before a count is read aloud. */
const pause = 700;

/** What is shown: a question with its answer, of which the reader chose a part. */
export interface Shown {
	readonly now: Conversation;
	readonly choice: Choice;
	readonly lexicon: Lexicon | undefined;
}

interface Acts {
	readonly retry: () => void;
	/** Asks for all places. */
	readonly all: () => void;
	readonly choose: (choice: Choice) => void;
}

export class PanelView {
	readonly answers: HTMLElement;
	readonly list: HTMLElement;
	readonly box: Combobox;
	readonly #input: HTMLInputElement;
	readonly #acts: Acts;
	readonly #message = element('div', { className: 'search-message' });
	readonly #spoken = element('p', { className: 'search-spoken', role: 'status' });
	readonly #filters = element('div', {
		className: 'search-filters',
		role: 'group',
		ariaLabel: say.filter.title,
	});
	readonly #results: HTMLElement;
	/** Other questions are links too, and no results: they stand outside. */
	readonly #others = element('p', { className: 'search-others' });
	readonly #recent = recentQuestions((question) => this.#put(question));
	#speaking: ReturnType<typeof setTimeout> | undefined;
	#noticing: ReturnType<typeof setTimeout> | undefined;

	/** @param name begins the ids of the list and its results. */
	constructor(input: HTMLInputElement, name: string, acts: Acts) {
		this.#input = input;
		this.#acts = acts;
		const head = element('div', { className: 'search-head' }, this.#message, this.#filters);
		this.list = element('div', {
			className: 'search-results',
			id: `${name}-results`,
			ariaLabel: say.results,
		});
		this.#results = element('div', {}, head, this.list);
		this.#results.dataset['searchResults'] = '';
		const parts = [this.#results, this.#others, this.#recent.box, this.#spoken];
		this.answers = element('div', { className: 'search-answers' }, ...parts);
		this.box = combobox(input, this.list);
		this.#others.addEventListener('click', (event) => {
			const link = (event.target as Element).closest('a');
			if (!link || isModified(event)) return;
			event.preventDefault();
			this.#put(link.textContent);
		});
	}

	#put(question: string): void {
		this.#input.value = question;
		this.#input.focus();
		this.#input.dispatchEvent(new Event('input', { bubbles: true }));
	}

	/** A question is on its way; said so where that takes long. */
	await({ state }: Conversation): void {
		this.#results.dataset['searchState'] = state;
		clearTimeout(this.#noticing);
		this.#noticing = setTimeout(() => this.#message.replaceChildren(element('p', {}, say.busy)), notice);
	}

	draw(shown: Shown): void {
		const { now, lexicon } = shown;
		this.#results.dataset['searchState'] = now.state;
		clearTimeout(this.#noticing);
		const { text, instead } =
			now.state === 'error'
				? { text: navigator.onLine ? say.failed : say.offline, instead: [] }
				: messageOf(now.answer, lexicon);
		const held = this.#message.contains(document.activeElement);
		this.#message.replaceChildren(element('p', {}, ...said(text)));
		this.#others.replaceChildren(...otherQuestions(instead));
		const button = (name: string, onclick: () => void) =>
			element('button', { type: 'button', onclick }, name);
		if (now.state === 'error') this.#message.append(button(say.retry, this.#acts.retry));
		if (now.answer.kind === 'found' && now.answer.more) this.#message.append(button(say.all, this.#acts.all));
		// The button that was pressed is gone.
		if (held) this.#input.focus();
		const empty = now.answer.kind === 'empty' && this.#input.value.trim() === '';
		this.#recent.draw(now.state === 'none' && empty);
		this.drawHits(shown);
		clearTimeout(this.#speaking);
		const offered = instead.length > 0 ? ` ${say.instead} ${instead.join(', ')}.` : '';
		this.#speaking = setTimeout(() => this.#spoken.replaceChildren(...said(text + offered)), pause);
	}

	drawHits({ now, choice, lexicon }: Shown): void {
		const { hits, more } = now.answer.kind === 'found' ? now.answer : { hits: [], more: false };
		const shown = standing(hits, choice);
		const focused = (document.activeElement as HTMLElement | null)?.dataset['filter'];
		const counts = countsOf(hits, shown, Object.keys(lexicon?.sections ?? {}));
		this.#filters.replaceChildren(...filterBox(counts, shown, more, lexicon, this.#acts.choose));
		if (focused) this.#filters.querySelector<HTMLElement>(`[data-filter=${focused}]`)?.focus();
		this.list.replaceChildren(...groupsOf(chosen(hits, shown), now.typed, lexicon));
		this.list.onclick = () => keepQuestion(now.typed);
		this.box.renew();
	}
}

function otherQuestions(questions: readonly string[]): readonly Node[] {
	if (questions.length === 0) return [];
	const links = questions.map((question) => element('a', { href: addressOf(question) }, question));
	return [document.createTextNode(say.instead), ...links];
}
