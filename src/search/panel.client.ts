/** A search field with its answers: the same in the dialog and on the page. */
import { element } from '#browser/element.client.ts';
import { searchNl as say } from '#i18n/search.nl.ts';
import { answer } from '#search/answer.ts';
import { combobox } from '#search/combobox.client.ts';
import { answered, asked, begin, type Conversation, failed } from '#search/conversation.ts';
import { filterBox } from '#search/filters.client.ts';
import { type Choice, chosen, countsOf, everything, standing } from '#search/filters.ts';
import { forgetIndex, type LoadedIndex, loadIndex } from '#search/load.client.ts';
import { keepQuestion, recentQuestions } from '#search/recent.client.ts';
import { addressOf, groupsOf, messageOf } from '#search/results.client.ts';
import { adoptSearchStyle } from '#search/style.client.ts';

/** Milliseconds after which an index that does not answer is said to have failed. */
const patience = 20_000;
/** Milliseconds without typing before a count is read aloud. */
const pause = 700;

export interface Panel {
	/** Message, results and the live region, to stand below the field. */
	readonly answers: HTMLElement;
	/** Answers what stands in the field. */
	readonly ask: () => Promise<void>;
}

/** @param name begins the ids of the list and its results. */
export function searchPanel(input: HTMLInputElement, name: string): Panel {
	adoptSearchStyle();
	const message = element('div', { className: 'search-message' });
	const spoken = element('p', { className: 'search-spoken', role: 'status' });
	const filters = element('div', { className: 'search-filters', role: 'group', ariaLabel: say.filter.title });
	const list = element('div', { className: 'search-results', id: `${name}-results`, ariaLabel: say.results });
	const results = element('div', {}, message, filters, list);
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
	let index: LoadedIndex | undefined;
	let speaking: ReturnType<typeof setTimeout> | undefined;

	const ask = async () => {
		now = asked(now, input.value);
		const { ticket, typed } = now;
		draw();
		try {
			const given = await inTime(async () => {
				index = await loadIndex();
				return answer(typed, index);
			});
			now = answered(now, ticket, given);
		} catch (cause) {
			console.warn(cause);
			forgetIndex();
			now = failed(now, ticket);
		}
		if (ticket === now.ticket) draw();
	};

	const drawHits = () => {
		const hits = now.answer.kind === 'found' ? now.answer.hits : [];
		choice = standing(hits, choice);
		const focused = (document.activeElement as HTMLElement | null)?.dataset['filter'];
		const counts = countsOf(hits, choice, Object.keys(index?.lexicon.sections ?? {}));
		filters.replaceChildren(
			...filterBox(counts, choice, index?.lexicon, (next) => {
				choice = next;
				drawHits();
			}),
		);
		if (focused) filters.querySelector<HTMLElement>(`[data-filter=${focused}]`)?.focus();
		list.replaceChildren(...groupsOf(chosen(hits, choice), index?.lexicon));
		box.renew();
	};

	const draw = () => {
		results.dataset['searchState'] = now.state;
		if (now.state === 'busy') {
			if (!message.hasChildNodes()) message.replaceChildren(element('p', {}, say.busy));
			return;
		}
		const { text, instead } =
			now.state === 'error'
				? { text: navigator.onLine ? say.failed : say.offline, instead: [] }
				: messageOf(now.answer, index?.lexicon);
		message.replaceChildren(element('p', {}, text));
		others.replaceChildren(...otherQuestions(instead));
		if (now.state === 'error') {
			message.append(element('button', { type: 'button', onclick: () => void ask() }, say.retry));
		}
		recent.draw(now.state === 'none' && now.answer.kind === 'empty');
		drawHits();
		clearTimeout(speaking);
		speaking = setTimeout(() => spoken.replaceChildren(text), pause);
	};

	draw();
	input.addEventListener('input', () => void ask());
	list.addEventListener('click', () => keepQuestion(now.typed));
	others.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		put(link.textContent);
	});
	return { answers, ask };
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
