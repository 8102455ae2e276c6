/**
 * On every page: starts the worker when all that the reader waits for is done, keeps the line in the footer
 * true, and tells of a new version. Where a browser has no workers, or refuses them, the line stays away and
 * the site is as it was.
 */
import { OFFLINE_PATH } from '#edition/addresses.ts';
import { offline as offlineWords } from '#i18n/messages.ts';
import { asksFirst, savesData } from './ask-first.client.ts';
import { copyState } from './copy-state.ts';
import { isRefused, keptCopy } from './has-copy.client.ts';
import { offerNewVersions, reloadOnChange } from './new-version.client.ts';
import { OFF, SWITCH, WANTED } from './places.ts';
import { register, settled, storeAgain, storeOnDemand } from './registration.client.ts';

const line = document.querySelector<HTMLElement>('[data-offline]');
const bar = document.querySelector<HTMLElement>('[data-new-version]');
const base = line?.dataset.offline ?? '/';

/** Whether the host did not answer when it was last asked for its worker. */
let unreachable = false;

async function start(): Promise<void> {
	// A worker that answered did it itself, unless its store failed; without network its part may be gone by now.
	if (new URLSearchParams(location.search).get(SWITCH) === OFF && !isNotFound())
		await import('./copies.client.ts').then(({ removeCopies }) => removeCopies(base)).catch(() => undefined);
	const registered = await navigator.serviceWorker.getRegistration(base);
	const refused = await isRefused(base);
	if (refused || ((await keptCopy(base)) === 'none' && (await asksFirst(base)))) {
		// The reader may want it yet: the panel tells.
		document.addEventListener(WANTED, () => void start().catch(() => undefined), { once: true });
		return tell(refused ? 'refused' : 'asks', registered);
	}
	// Where the worker's file cannot be had just now, the one that is there goes on.
	const registration =
		savesData() && registered
			? registered
			: await register(base).catch((error) => {
					if (registered) return registered;
					throw error;
				});
	if (bar) offerNewVersions(registration, bar);
	if (registered && !savesData()) keepAsking(registration);
	navigator.serviceWorker.addEventListener('message', ({ data }) => {
		if (data === 'copy-changed') void tell('kept', registration);
	});
	const { installing, active } = registration;
	const kept = await keptCopy(base);
	await tell(installing !== null || kept !== 'whole' ? 'storing' : 'kept', registration);
	if (installing) await settled(installing);
	else if (active && kept !== 'whole') await storeAgain(active);
	await tell('kept', registration);
	if (document.querySelector('[data-offline-on-demand]') && (await keptCopy(base)) !== 'none')
		await navigator.serviceWorker.ready.then((ready) => ready.active && storeOnDemand(ready.active));
}

/** Whether this page stands for one that the site does not have: the address may be of another site below. */
function isNotFound(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.responseStatus === 404;
}

/** Milliseconds after which a host that does not answer is told of. */
const SILENT = 10_000;

/** Asks the host for its worker, now and when the network comes back: no answer says that there is none. */
function keepAsking(registration: ServiceWorkerRegistration): void {
	const say = (isUnreachable: boolean): Promise<void> => {
		unreachable = isUnreachable;
		return tell(registration.installing ? 'storing' : 'kept', registration);
	};
	const ask = async () => {
		const silent = setTimeout(() => void say(true), SILENT);
		const isUnreachable = await registration.update().then(
			() => false,
			() => true,
		);
		clearTimeout(silent);
		await say(isUnreachable);
	};
	void ask();
	addEventListener('online', () => void ask());
	addEventListener('offline', () => void ask());
}

/** @param how what this page knows of the copy beside what is in the caches. */
async function tell(
	how: 'refused' | 'asks' | 'storing' | 'kept',
	registration?: ServiceWorkerRegistration,
): Promise<void> {
	if (!line) return;
	const { active = null, waiting = null } = registration ?? {};
	const state = copyState({
		refused: how === 'refused',
		asks: how === 'asks',
		storing: how === 'storing',
		kept: await keptCopy(base),
		active: (active ?? waiting) !== null,
	});
	line.dataset.state = state;
	const words = unreachable && state === 'stored' ? offlineWords.unreachable : offlineWords.status[state];
	if (state === 'asked') line.replaceChildren(linkTo(base + OFFLINE_PATH, words));
	else line.textContent = words;
	line.hidden = false;
}

function linkTo(address: string, words: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = address;
	link.textContent = words;
	return link;
}

function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
	else setTimeout(run, 500);
}

if (line && 'serviceWorker' in navigator && 'caches' in window) {
	reloadOnChange();
	const begin = () =>
		whenIdle(() =>
			start()
				.catch(() => tell('kept'))
				.catch(() => undefined),
		);
	if (document.readyState === 'complete') begin();
	else addEventListener('load', begin, { once: true });
}
