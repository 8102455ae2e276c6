/**
 * The page *Citaat*: a field, a button, and what was found. A quotation that is pasted, or that another app
 * shares, is checked at once.
 */

import { element } from '#browser/element.client.ts';
import { quoteCheck as say } from '#i18n/messages.ts';
import { ask } from '#sharing/quote-check/ask.client.ts';
import { findingView } from '#sharing/quote-check/finding.client.ts';
import { plainText } from '#sharing/quote-check/plain-text.client.ts';
import { QUOTED } from '#sharing/quote-check/shared-text.ts';

const form = document.querySelector<HTMLFormElement>('form[data-quote]');
const outcome = document.querySelector<HTMLElement>('[data-outcome]');
let turn = 0;

if (form && outcome) start(form, outcome);

function start(form: HTMLFormElement, outcome: HTMLElement): void {
	const field = form.querySelector('textarea');
	const { quote: base = '/', texts = '' } = form.dataset;
	form.hidden = false;
	document.querySelector('[data-not-started]')?.remove();
	const check = async (): Promise<void> => {
		turn += 1;
		const mine = turn;
		const { text, wasHtml } = plainText(field?.value ?? '');
		outcome.dataset['state'] = 'busy';
		outcome.replaceChildren(element('p', { className: 'quote-busy' }, say.busy));
		const { finding } = await ask({
			turn: mine,
			pasted: text,
			also: wasHtml ? ['html'] : [],
			texts: texts.split(' ').map((path) => new URL(path, location.href).href),
		});
		if (mine !== turn) return;
		outcome.dataset['state'] = finding?.kind ?? 'failed';
		outcome.replaceChildren(...findingView(finding, base));
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		check();
	});
	field?.addEventListener('paste', () => setTimeout(check));
	const shared = new URLSearchParams(location.search).get(QUOTED);
	if (field && shared) {
		// Read once: the address that a reader copies has no words of others in it.
		history.replaceState(history.state, '', location.pathname + location.hash);
		field.value = shared;
		void check();
	}
	field?.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		check();
	});
}
