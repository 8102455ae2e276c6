/** A search field with its answers: the same in the dialog and on the page. */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { answer } from '#search/answer/answer.ts';
import type { Asked } from '#search/field/asked.ts';
import { answered, asked, begin, type Conversation, failed } from '#search/field/conversation.ts';
import { type Choice, everything, isNarrow } from '#search/field/filters.ts';
import { keepInSight } from '#search/field/in-sight.client.ts';
import { forgetIndex, type LoadedIndex, loadIndex } from '#search/field/load.client.ts';
import { PanelView } from '#search/field/panel-view.client.ts';
import { onTyped } from '#search/field/typing.client.ts';
import css from '#search/search.css?inline';

/** Milliseconds after which an index that does not answer is said to have failed. */
const patience = 20_000;

export class Panel {
	readonly #input: HTMLInputElement;
	readonly #view: PanelView;
	#now: Conversation = begin;
	#choice: Choice = everything;
	/** The question all places were asked for, and not only as many as are read for a first answer. */
	#whole: string | undefined;
	#index: LoadedIndex | undefined;

	/**
	 * @param name begins the ids of the list and its results.
	 * @param onChoice called when the reader chose what to see.
	 */
	constructor(input: HTMLInputElement, name: string, onChoice: () => void) {
		adoptStyle(css);
		this.#input = input;
		this.#view = new PanelView(input, name, {
			retry: () => void this.ask(),
			all: () => void this.#askAll(),
			choose: (choice) => {
				this.#choice = choice;
				onChoice();
				if (this.#hasMore) void this.ask();
				else this.#view.drawHits(this.#shown);
			},
		});
		this.#view.draw(this.#shown);
		onTyped(input, () => void this.ask(true));
	}

	/** Message, results and the live region, to stand below the field. */
	get answers(): HTMLElement {
		return this.#view.answers;
	}

	/** What the reader chose to see, also where the answer on show has nothing of it. */
	get choice(): Choice {
		return this.#choice;
	}

	/** Chooses for the reader, before the next question. */
	set choice(choice: Choice) {
		this.#choice = choice;
	}

	get #shown() {
		return { now: this.#now, choice: this.#choice, lexicon: this.#index?.lexicon };
	}

	get #hasMore(): boolean {
		return this.#now.answer.kind === 'found' && this.#now.answer.more;
	}

	/** Answers what stands in the field. @param typing whether the reader is still typing it. */
	async ask(typing = false): Promise<void> {
		this.#now = asked(this.#now, this.#input.value);
		const { ticket, typed } = this.#now;
		const most = this.#whole === typed ? { most: Number.POSITIVE_INFINITY } : {};
		this.#view.await(this.#now);
		try {
			const given = await inTime(async () => {
				this.#index = await loadIndex();
				return answer(typed, { ...this.#index, ...most }, typing);
			});
			this.#now = answered(this.#now, ticket, given);
		} catch (cause) {
			console.warn(cause);
			forgetIndex();
			this.#now = failed(this.#now, ticket);
		}
		if (ticket !== this.#now.ticket) return;
		// Who looks at notes, or at one section, wants all of them, and not those among the first places.
		if (this.#hasMore && this.#whole !== typed && isNarrow(this.#choice)) await this.#askWhole();
		else keepInSight(this.answers, () => this.#view.draw(this.#shown));
	}

	#askWhole(question = this.#now.typed): Promise<void> {
		this.#whole = question;
		return this.ask();
	}

	async #askAll(): Promise<void> {
		const seen = this.#view.list.querySelectorAll('a').length;
		await this.#askWhole();
		this.#view.list.querySelectorAll<HTMLElement>('a')[seen]?.focus();
	}

	/** What a reader who opens a result comes back to. */
	asked({ href }: HTMLAnchorElement): Asked {
		return {
			question: this.#input.value,
			choice: this.#choice,
			whole: this.#whole === this.#now.typed,
			opened: href,
			fromField: this.#input === document.activeElement,
			scrolled: this.answers.scrollTop,
		};
	}

	/**
	 * Answers a question again and puts the reader at the result that was opened, with the focus where it was.
	 */
	async comeBack(before: Asked): Promise<void> {
		this.#input.value = before.question;
		this.#choice = before.choice;
		await (before.whole ? this.#askWhole(before.question) : this.ask());
		const opened = [...this.#view.list.querySelectorAll('a')].find(({ href }) => href === before.opened);
		if (before.fromField || !opened) this.#input.focus();
		else opened.focus({ preventScroll: true });
		if (before.fromField && opened) this.#view.box.activate(opened);
		this.answers.scrollTop = before.scrolled;
	}
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer from the index in ${patience} ms`)), patience);
	});
	try {
		return await Promise.race([work(), late]);
	} finally {
		clearTimeout(timer);
	}
}
