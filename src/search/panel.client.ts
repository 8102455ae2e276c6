/**
 * A search field with its answers: the same in the dialog and on the page. Focus moves to the results themselves, so
 * Enter, Ctrl+Enter and everything else a link can do is the browser's own.
 */
import { searchNl as say } from '#i18n/search.nl.ts';
import { answer } from '#search/answer.ts';
import { answered, asked, begin, type Conversation, failed } from '#search/conversation.ts';
import { element } from '#search/element.client.ts';
import { forgetIndex, type LoadedIndex, loadIndex } from '#search/load.client.ts';
import { addressOf, itemsOf, messageOf } from '#search/results.client.ts';
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

/** @param input the field; @param keysFrom the element whose arrow keys move through field and results. */
export function searchPanel(input: HTMLInputElement, keysFrom: HTMLElement): Panel {
	adoptSearchStyle();
	const message = element('div', { className: 'search-message' });
	const spoken = element('p', { className: 'search-spoken', role: 'status' });
	const list = element('ol', { className: 'search-results', ariaLabel: say.results });
	const results = element('div', {}, message, list);
	results.dataset['searchResults'] = '';
	// Other questions are links too, and no results: they stand outside.
	const others = element('p', { className: 'search-others' });
	const answers = element('div', { className: 'search-answers' }, results, others, spoken);

	let now: Conversation = begin;
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
		list.replaceChildren(...itemsOf(now.answer, index?.lexicon));
		list.hidden = !list.hasChildNodes();
		clearTimeout(speaking);
		speaking = setTimeout(() => spoken.replaceChildren(text), pause);
	};

	draw();
	input.addEventListener('input', () => void ask());
	others.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		input.value = link.textContent;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.focus();
	});
	keysFrom.addEventListener('keydown', (event) => moveFocus(event, input, list));
	return { answers, ask };
}

function otherQuestions(questions: readonly string[]): readonly Node[] {
	if (questions.length === 0) return [];
	const links = questions.map((question) => element('a', { href: addressOf(question) }, question));
	return [document.createTextNode(say.instead), ...links];
}

function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const links = [...list.querySelectorAll('a')];
	const places: readonly HTMLElement[] = [input, ...links];
	const at = places.indexOf(document.activeElement as HTMLElement);
	const onResult = at > 0;
	const target = {
		ArrowDown: places[Math.min(at + 1, links.length)],
		ArrowUp: places[Math.max(at - 1, 0)],
		Home: onResult ? links[0] : undefined,
		End: onResult ? links.at(-1) : undefined,
	}[event.key];
	if (target && at >= 0) {
		event.preventDefault();
		target.focus();
	} else if (onResult && (event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' '))) {
		// Typing on goes on in the field.
		input.focus();
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
