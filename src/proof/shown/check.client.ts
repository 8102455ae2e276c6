/**
 * The check as the reader meets it: what it is doing, a way to stop it, and its outcome. Loaded when it is
 * asked for.
 */
import { element } from '#browser/element.client.ts';
import { proof as words } from '#i18n/messages.ts';
import type { Progress } from '#proof/task.ts';
import { type Ending, runInWorker } from '#proof/worker/run-in-worker.client.ts';
import { fetchTask, NoAccountPage, type TaskOptions } from '#proof/worker/task.client.ts';
import { reportView } from './report.client.ts';

function askingOf(place: HTMLElement): TaskOptions {
	const { edition = '', base = '/', account = '' } = place.dataset;
	const withoutPictures = place.querySelector<HTMLInputElement>('input[data-pictures]')?.checked === false;
	const chaptersOnly = 'chaptersOnly' in place.dataset;
	return { edition, base, account, withoutPictures, chaptersOnly };
}

/** Runs one check in `place`, an element with `data-proof`; resolves when it is over, however it ended. */
export async function check(place: HTMLElement): Promise<void> {
	const start = place.querySelector<HTMLButtonElement>('button[data-start]');
	const outcome = place.querySelector<HTMLElement>('[data-outcome]');
	if (!start || !outcome) return;
	const told = element('p', { role: 'status', className: 'progress' }, words.starting);
	const bar = element('progress', { ariaLabel: words.start });
	const stop = element('button', { type: 'button' }, words.stop);
	outcome.replaceChildren(told, bar, stop);
	const had = document.activeElement === start || document.activeElement === document.body;
	start.hidden = true;
	if (had) stop.focus();
	const abort = new AbortController();
	stop.addEventListener('click', () => abort.abort());
	const onProgress = ({ step, done, of }: Progress) => {
		const text = words.progress[step](done, of);
		if (told.textContent !== text) told.textContent = text;
		bar.max = of;
		bar.value = done;
	};

	const began = performance.now();
	const ending = await run(askingOf(place), abort.signal, onProgress);
	const seconds = (performance.now() - began) / 1000;
	const mine = document.activeElement === stop || document.activeElement === document.body;
	if (ending.kind === 'done') {
		const view = reportView(ending.report, seconds, place.dataset.title ?? '', askingOf(place).base);
		outcome.replaceChildren(view);
		if (mine) view.querySelector<HTMLElement>('h2')?.focus();
	} else {
		const text = ending.kind === 'stopped' ? words.stopped : words.errors[ending.reason];
		const problem = element('p', { role: 'alert', className: ending.kind }, text);
		outcome.replaceChildren(problem);
	}
	start.textContent = words.again;
	start.hidden = false;
	if (mine && ending.kind !== 'done') start.focus();
}

type Ended =
	| Exclude<Ending, { kind: 'failed' }>
	| { readonly kind: 'failed'; readonly reason: keyof typeof words.errors };

async function run(
	asking: TaskOptions,
	signal: AbortSignal,
	onProgress: (progress: Progress) => void,
): Promise<Ended> {
	if (!('Worker' in window)) return { kind: 'failed', reason: 'noWorker' };
	if (!isSecureContext) return { kind: 'failed', reason: 'notSecure' };
	try {
		const ending = await runInWorker(await fetchTask(asking), asking.base, { signal, onProgress });
		if (ending.kind !== 'failed') return ending;
		if (ending.reason === 'crash') return { kind: 'failed', reason: 'failed' };
		return { kind: 'failed', reason: navigator.onLine ? 'notLoaded' : 'notStored' };
	} catch (error) {
		return { kind: 'failed', reason: error instanceof NoAccountPage ? 'noPage' : 'failed' };
	}
}
