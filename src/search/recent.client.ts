/**
 * The recent questions under an empty field, with the button that starts to keep them and the one that wipes them. Nothing is
 * written before a reader has asked for it: while keeping is off, the device holds no key of ours.
 */
import { element } from '#browser/element.client.ts';
import { searchNl as say } from '#i18n/search.nl.ts';
import { readQuestions, withQuestion } from '#search/recent.ts';

const key = 'leeseditie:vragen';

/** @returns the questions kept, or nothing where keeping is off or there is no storage. */
function kept(): readonly string[] | undefined {
	try {
		return readQuestions(localStorage.getItem(key));
	} catch {
		return undefined;
	}
}

function write(questions: readonly string[]): void {
	try {
		localStorage.setItem(key, JSON.stringify(questions));
	} catch {
		// Storage is off or full: nothing is kept, and nothing else changes.
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
	const draw = (empty: boolean) => {
		box.hidden = !empty;
		if (!empty) return;
		const questions = kept();
		if (!questions) {
			box.replaceChildren(
				button(say.recent.keep, () => {
					write([]);
					draw(true);
				}),
			);
			return;
		}
		const list = element(
			'ul',
			{ ariaLabel: say.recent.title },
			...questions.map((question) =>
				element(
					'li',
					{},
					button(question, () => ask(question)),
				),
			),
		);
		const wipe = button(say.recent.wipe, () => {
			localStorage.removeItem(key);
			draw(true);
		});
		box.replaceChildren(
			element('p', {}, questions.length > 0 ? say.recent.title : say.recent.none),
			...(questions.length > 0 ? [list] : []),
			wipe,
		);
	};
	return { box, draw };
}
