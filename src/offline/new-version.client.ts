/** The bar that tells of a new version, and the reader's word. */
import { activated } from './registration.client.ts';

/**
 * Shows the bar when a version waits, now or later, and reloads the page when one has taken over: also when
 * the word was given in another tab, because the files this page would still ask for are gone then.
 */
export function offerNewVersions(registration: ServiceWorkerRegistration, bar: HTMLElement): void {
	reloadOnChange();
	bar.querySelector('[data-take]')?.addEventListener('click', () => {
		const { waiting } = registration;
		if (!waiting) return reload();
		// A page that no worker answers for, after a forced reload, hears of no change of worker.
		activated(waiting).then(reload);
		waiting.postMessage('take-over');
	});
	bar.querySelector('[data-later]')?.addEventListener('click', () => {
		bar.hidden = true;
	});
	const show = () => {
		if (!registration.waiting || !registration.active) return;
		bar.hidden = false;
		const text = bar.querySelector<HTMLElement>('[role=status]');
		// Filled when shown, so that a screen reader says it.
		if (text) text.textContent = text.dataset.text ?? '';
	};
	const watch = () => registration.installing?.addEventListener('statechange', show);
	registration.addEventListener('updatefound', watch);
	watch();
	show();
}

let reloading = false;

function reload(): void {
	if (reloading) return;
	reloading = true;
	location.reload();
}

function reloadOnChange(): void {
	// On a first visit the first worker takes charge of the page that brought it: nothing changes for its
	// reader.
	let answered = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (answered) reload();
		answered = true;
	});
}
