/**
 * The search dialog. Its form is a plain one: Enter in the field opens the page that has the same question.
 */
import { element } from '#browser/element.client.ts';
import { search as say } from '#i18n/messages.ts';
import { addressOf } from '#search/field/address.client.ts';
import type { Asked } from '#search/field/asked.ts';
import { askedKey } from '#search/field/asked.ts';
import { Panel } from '#search/field/panel.client.ts';
import { keepQuestion } from '#search/field/recent.client.ts';
import { onTyped } from '#search/field/typing.client.ts';
import { arrivalKey, readArrival } from '#search/highlights/arrival.ts';
import { isModified } from '#search/highlights/hand-over.client.ts';
import { longestQuestion } from '#search/question/question.ts';

let dialog: HTMLDialogElement | undefined;
let input: HTMLInputElement;
let panel: Panel;
/** Follows what stands in the field. */
let direct: () => void;
/** Whether the dialog closes because a result was opened. */
let leaving = false;

/**
 * Opens the dialog with what was typed already, else with the last question in it, ready to be typed over. On
 * a page that a result opened that is the question it answered.
 */
export function openDialog(typed: string): void {
	dialog ??= make();
	leaving = false;
	if (!dialog.open) dialog.showModal();
	input.focus();
	if (typed === '') input.select();
	else input.value = typed;
	// Loads the index while the reader types the first letters.
	void panel.ask();
}

/** Opens the dialog as it was when a result was opened from it: the way back from that leads here. */
export function reopenDialog(asked: Asked): void {
	dialog ??= make();
	leaving = false;
	if (!dialog.open) dialog.showModal();
	void panel.comeBack(asked).then(direct);
}

/** What was asked belongs to this entry of the history; nothing where the reader has put it away. */
function remember(asked: Asked | undefined): void {
	if (asked || history.state?.[askedKey]) history.replaceState({ ...history.state, [askedKey]: asked }, '');
}

function make(): HTMLDialogElement {
	input = element('input', {
		type: 'text',
		inputMode: 'search',
		name: 'q',
		id: 'search-field',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: false,
		enterKeyHint: 'search',
		placeholder: say.placeholder,
		ariaLabel: say.label,
		value: readArrival(history.state?.[arrivalKey], location.pathname)?.question ?? '',
	});
	const close = element('button', { type: 'button', className: 'search-close' }, say.close);
	const page = addressOf('');
	const action = page.slice(0, page.indexOf('?'));
	const form = element('form', { action, method: 'get', role: 'search' }, input, close);
	const asPage = element('a', {}, say.asPage);
	const keys = element('span', { className: 'search-keys' }, say.keys);
	const foot = element('p', { className: 'search-foot' }, keys, asPage);
	direct = () => {
		asPage.href = addressOf(input.value, panel.choice);
		asPage.hidden = input.value.trim() === '' || input.value.length > longestQuestion;
	};
	const made = element('dialog', { className: 'search-dialog', ariaLabel: say.title });
	panel = new Panel(input, 'search-dialog', direct);
	direct();
	onTyped(input, direct);
	form.addEventListener('submit', () => keepQuestion(input.value));
	close.addEventListener('click', () => made.close());
	made.append(form, panel.answers, foot);
	listen(made);
	document.body.append(made);
	return made;
}

/** A result, a press beside the content, and Escape close the dialog; a result leaves the question behind. */
function listen(made: HTMLDialogElement): void {
	made.addEventListener('click', (event) => {
		const target = event.target as HTMLElement;
		const result = isModified(event) ? null : target.closest<HTMLAnchorElement>('[data-search-results] a');
		leaving = result !== null;
		if (result) remember(panel.asked(result));
		// The dialog itself is hit only beside its content; a result on the page that is open leaves nothing to
		// load.
		if (target === made || result) made.close();
	});
	made.addEventListener('close', () => {
		if (!leaving) remember(undefined);
	});
	made.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		// A search field would take the first Escape to empty itself.
		event.preventDefault();
		// At once: the event of closing comes later, and a reader who loads the page anew may be before it.
		remember(undefined);
		made.close();
	});
}
