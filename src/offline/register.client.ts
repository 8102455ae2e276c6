/**
 * On every page: starts the worker when all that the reader waits for is done, keeps the line in the footer
 * true, and tells of a new version. Where a browser has no workers, or refuses them, the line stays away and
 * the site is as it was.
 */
import { offline as offlineWords } from '#i18n/messages.ts';
import { copyState } from './copy-state.ts';
import { hasCopy, isRefused } from './has-copy.client.ts';
import { offerNewVersions } from './new-version.client.ts';
import { register, settled, storeAgain, storeLater } from './registration.client.ts';

const line = document.querySelector<HTMLElement>('[data-offline]');
const bar = document.querySelector<HTMLElement>('[data-new-version]');
const base = line?.dataset.offline ?? '/';

/** A reader who asked the browser to save data is not sent the whole site unasked. */
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function start(): Promise<void> {
	const registered = await navigator.serviceWorker.getRegistration(base);
	const refused = await isRefused(base);
	if (refused || (savesData && !registered)) return tell(refused, registered);
	// Where the worker's file cannot be had just now, the one that is there goes on.
	const registration = await register(base).catch((error) => {
		if (registered) return registered;
		throw error;
	});
	if (bar) offerNewVersions(registration, bar);
	const { installing, active } = registration;
	const whole = await hasCopy(base);
	await tell(false, registration, installing !== null || !whole);
	if (installing) await settled(installing);
	else if (active && !whole) await storeAgain(active);
	await tell(false, registration);
	if (document.querySelector('[data-offline-on-demand]') && (await hasCopy(base)))
		await navigator.serviceWorker.ready.then((ready) => ready.active && storeLater(ready.active, 'onDemand'));
}

async function tell(
	refused: boolean,
	registration?: ServiceWorkerRegistration,
	storing = false,
): Promise<void> {
	if (!line) return;
	const { active = null, waiting = null } = registration ?? {};
	const whole = await hasCopy(base);
	const state = copyState({ refused, storing, whole, active: (active ?? waiting) !== null });
	line.dataset.state = state;
	line.textContent = offlineWords.status[state];
	line.hidden = false;
}

function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
	else setTimeout(run, 500);
}

if (line && 'serviceWorker' in navigator && 'caches' in window) {
	const begin = () => whenIdle(() => start().catch(() => undefined));
	if (document.readyState === 'complete') begin();
	else addEventListener('load', begin, { once: true });
}
