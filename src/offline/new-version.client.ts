/** The bar that tells of a new version, and the reader's word. */
import { activated } from './registration.client.ts';

/** Shows the bar when a version waits, now or later. */
export function offerNewVersions(registration: ServiceWorkerRegistration, bar: HTMLElement): void {
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

/** Milliseconds after which a page that still stands asks for itself again. */
const AGAIN = 10_000;

let reloading = false;

function reload(): void {
	if (reloading) return;
	reloading = true;
	location.reload();
	// Asked for in the very moment a worker takes over, a page now and then gets no answer in Chromium.
	setTimeout(() => location.reload(), AGAIN);
}

/**
 * Reloads the page when another version has taken over: also when the word was given in another tab, because
 * the files this page would still ask for are gone then. To be called as soon as the page's scripts run: a
 * page in a tab behind may not be idle for long.
 */
export function reloadOnChange(): void {
	// On a first visit the first worker takes charge of the page that brought it: nothing changes for its
	// reader.
	const { serviceWorker } = navigator;
	let answered = serviceWorker.controller !== null;
	serviceWorker.addEventListener('controllerchange', () => {
		const { controller } = serviceWorker;
		if (!answered) answered = true;
		// A worker that gave way for good leaves none.
		else if (controller) activated(controller).then(reload);
		else reload();
	});
}
