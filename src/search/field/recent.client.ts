/**
 * The recent questions under an empty field, each with a button that wipes it, the button that starts to keep
 * them and the one that wipes them all. Nothing is written before a reader has asked for it: while keeping is
 * off, the device holds no key of ours.
 */
import { element } from '#browser/element.client.ts';
import { search as say } from '#i18n/messages.ts';
import { readQuestions, withoutQuestion, withQuestion } from '#search/field/recent.ts';

const key = 'leeseditie:vragen';

/** @returns the questions kept, or nothing where keeping is off or there is no storage. */
function kept(): readonly string[] | undefined {
	try {
		return readQuestions(localStorage.getItem(key));
	} catch {
		return undefined;
	}
}

/** @returns whether they are kept now. */
function write(questions: readonly string[]): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(questions));
		return true;
	} catch {
		// Storage is off or full: nothing is kept, and nothing else changes.
		return false;
	}
}

/** Keeps a question that led somewhere, where the reader wants that. */
export function keepQuestion(question: string): void {
	const questions = kept();
	if (questions) write(withQuestion(questions, question));
}

/** @param ask puts a question in the field and answers it. */
export function recentQuestions(ask: (question: string) => void): {
	readonly box: HTMLElement;
	readonly draw: (empty: boolean) => void;
} {
	const box = element('div', { className: 'search-recent', hidden: true });
	const button = (text: string, onclick: () => void) => element('button', { type: 'button', onclick }, text);
	/** Draws anew after a button was pressed, which is gone then; what stands in its place has the focus. */
	const redraw = (at: number) => {
		draw(true);
		const buttons = box.querySelectorAll('button');
		buttons[Math.min(at, buttons.length - 1)]?.focus();
	};
	const begin = () => {
		if (write([])) redraw(0);
		else box.replaceChildren(element('p', {}, say.recent.impossible));
	};
	const itemOf = (question: string, at: number, questions: readonly string[]) => {
		const wipe = button(say.recent.wipeOne, () => {
			write(withoutQuestion(questions, question));
			redraw(2 * at + 1);
		});
		wipe.ariaLabel = say.recent.wipeThis(question);
		return element(
			'li',
			{},
			button(question, () => ask(question)),
			wipe,
		);
	};
	const draw = (empty: boolean) => {
		box.hidden = !empty;
		if (!empty) return;
		const questions = kept();
		if (!questions) {
			box.replaceChildren(button(say.recent.keep, begin));
			return;
		}
		const list = element('ul', { ariaLabel: say.recent.title }, ...questions.map(itemOf));
		const wipe = button(say.recent.wipe, () => {
			localStorage.removeItem(key);
			redraw(0);
		});
		box.replaceChildren(
			element('p', {}, questions.length > 0 ? say.recent.title : say.recent.none),
			...(questions.length > 0 ? [list] : []),
			wipe,
		);
	};
	return { box, draw };
}
