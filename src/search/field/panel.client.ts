/** A search field with its answers: the same in the dialog and on the page. */
import { element } from '#browser/element.client.ts';
import { search as say } from '#i18n/messages.ts';
import { answer } from '#search/answer/answer.ts';
import { addressOf } from '#search/field/address.client.ts';
import type { Asked } from '#search/field/asked.ts';
import { combobox } from '#search/field/combobox.client.ts';
import { answered, asked, begin, type Conversation, failed } from '#search/field/conversation.ts';
import { filterBox } from '#search/field/filters.client.ts';
import { type Choice, chosen, countsOf, everything, isNarrow, standing } from '#search/field/filters.ts';
import { keepInSight } from '#search/field/in-sight.client.ts';
import { forgetIndex, type LoadedIndex, loadIndex } from '#search/field/load.client.ts';
import { keepQuestion, recentQuestions } from '#search/field/recent.client.ts';
import { groupsOf, messageOf } from '#search/field/results.client.ts';
import { onTyped } from '#search/field/typing.client.ts';
import { isModified } from '#search/highlights/hand-over.client.ts';
import { adoptSearchStyle } from '#search/style/adopt.client.ts';

/** Milliseconds after which an index that does not answer is said to have failed. */
const patience = 20_000;
/** Milliseconds after which an answer that is not there yet is said to be on its way. */
const notice = 200;
/** Milliseconds without typing before a count is read aloud. */
const pause = 700;

export interface Panel {
	/** Message, results and the live region, to stand below the field. */
	readonly answers: HTMLElement;
	/** Answers what stands in the field. */
	readonly ask: () => Promise<void>;
	/** What a reader who opens a result comes back to. */
	readonly asked: (opened: HTMLAnchorElement) => Asked;
	/**
	 * Answers a question again and puts the reader at the result that was opened, with the focus where it was.
	 */
	readonly comeBack: (asked: Asked) => Promise<void>;
	/** What the reader chose to see, also where the answer on show has nothing of it. */
	readonly choice: () => Choice;
	/** Chooses for the reader, before the next question. */
	readonly choose: (choice: Choice) => void;
}

/**
 * @param name begins the ids of the list and its results.
 * @param onChoice called when the reader chose what to see.
 */
export function searchPanel(input: HTMLInputElement, name: string, onChoice: () => void): Panel {
	adoptSearchStyle();
	const message = element('div', { className: 'search-message' });
	const spoken = element('p', { className: 'search-spoken', role: 'status' });
	const filters = element('div', { className: 'search-filters', role: 'group', ariaLabel: say.filter.title });
	const head = element('div', { className: 'search-head' }, message, filters);
	const list = element('div', { className: 'search-results', id: `${name}-results`, ariaLabel: say.results });
	const results = element('div', {}, head, list);
	results.dataset['searchResults'] = '';
	// Other questions are links too, and no results: they stand outside.
	const others = element('p', { className: 'search-others' });
	const put = (question: string) => {
		input.value = question;
		input.focus();
		input.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const recent = recentQuestions(put);
	const answers = element('div', { className: 'search-answers' }, results, others, recent.box, spoken);
	const box = combobox(input, list);

	let now: Conversation = begin;
	let choice: Choice = everything;
	/** The question all places were asked for, and not only as many as are read for a first answer. */
	let whole: string | undefined;
	let index: LoadedIndex | undefined;
	let speaking: ReturnType<typeof setTimeout> | undefined;
	let noticing: ReturnType<typeof setTimeout> | undefined;

	/** @param typing whether the reader is still typing the question. */
	const ask = async (typing = false) => {
		now = asked(now, input.value);
		const { ticket, typed } = now;
		const most = whole === typed ? { most: Number.POSITIVE_INFINITY } : {};
		results.dataset['searchState'] = now.state;
		clearTimeout(noticing);
		noticing = setTimeout(() => message.replaceChildren(element('p', {}, say.busy)), notice);
		try {
			const given = await inTime(async () => {
				index = await loadIndex();
				return answer(typed, { ...index, ...most }, typing);
			});
			now = answered(now, ticket, given);
		} catch (cause) {
			console.warn(cause);
			forgetIndex();
			now = failed(now, ticket);
		}
		if (ticket !== now.ticket) return;
		// Who looks at notes, or at one section, wants all of them, and not those among the first places.
		if (hasMore() && whole !== typed && isNarrow(choice)) await askWhole();
		else keepInSight(answers, draw);
	};

	const hasMore = () => now.answer.kind === 'found' && now.answer.more;
	const askWhole = (question = now.typed) => {
		whole = question;
		return ask();
	};
	const askAll = async () => {
		const seen = list.querySelectorAll('a').length;
		await askWhole();
		list.querySelectorAll<HTMLElement>('a')[seen]?.focus();
	};

	const choose = (next: Choice) => {
		choice = next;
		onChoice();
		if (hasMore()) void ask();
		else drawHits();
	};

	const drawHits = () => {
		const { hits, more } = now.answer.kind === 'found' ? now.answer : { hits: [], more: false };
		const shown = standing(hits, choice);
		const focused = (document.activeElement as HTMLElement | null)?.dataset['filter'];
		const counts = countsOf(hits, shown, Object.keys(index?.lexicon.sections ?? {}));
		filters.replaceChildren(...filterBox(counts, shown, more, index?.lexicon, choose));
		if (focused) filters.querySelector<HTMLElement>(`[data-filter=${focused}]`)?.focus();
		list.replaceChildren(...groupsOf(chosen(hits, shown), now.typed, index?.lexicon));
		box.renew();
	};

	const draw = () => {
		results.dataset['searchState'] = now.state;
		clearTimeout(noticing);
		const { text, instead } =
			now.state === 'error'
				? { text: navigator.onLine ? say.failed : say.offline, instead: [] }
				: messageOf(now.answer, index?.lexicon);
		const held = message.contains(document.activeElement);
		message.replaceChildren(element('p', {}, text));
		others.replaceChildren(...otherQuestions(instead));
		const button = (name: string, onclick: () => void) =>
			element('button', { type: 'button', onclick }, name);
		if (now.state === 'error') message.append(button(say.retry, () => void ask()));
		if (hasMore()) message.append(button(say.all, () => void askAll()));
		// The button that was pressed is gone.
		if (held) input.focus();
		recent.draw(now.state === 'none' && now.answer.kind === 'empty' && input.value.trim() === '');
		drawHits();
		clearTimeout(speaking);
		const offered = instead.length > 0 ? ` ${say.instead} ${instead.join(', ')}.` : '';
		speaking = setTimeout(() => spoken.replaceChildren(text + offered), pause);
	};

	draw();
	onTyped(input, () => void ask(true));
	list.addEventListener('click', () => keepQuestion(now.typed));
	others.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || isModified(event)) return;
		event.preventDefault();
		put(link.textContent);
	});
	return {
		answers,
		ask: () => ask(),
		asked: ({ href }) => ({
			question: input.value,
			choice,
			whole: whole === now.typed,
			opened: href,
			fromField: input === document.activeElement,
			scrolled: answers.scrollTop,
		}),
		comeBack: async (before) => {
			input.value = before.question;
			choice = before.choice;
			await (before.whole ? askWhole(before.question) : ask());
			const opened = [...list.querySelectorAll('a')].find(({ href }) => href === before.opened);
			if (before.fromField || !opened) input.focus();
			else opened.focus({ preventScroll: true });
			if (before.fromField && opened) box.activate(opened);
			answers.scrollTop = before.scrolled;
		},
		choice: () => choice,
		choose: (next) => {
			choice = next;
		},
	};
}

function otherQuestions(questions: readonly string[]): readonly Node[] {
	if (questions.length === 0) return [];
	const links = questions.map((question) => element('a', { href: addressOf(question) }, question));
	return [document.createTextNode(say.instead), ...links];
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
