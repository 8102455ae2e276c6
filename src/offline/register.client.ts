/**
 * On every page: starts the worker when all that the reader waits for is done, keeps the line in the footer
 * true, and tells of a new version. Where a browser has no workers, or refuses them, the line stays away and
 * the site is as it was.
 */
import { offline as offlineWords } from '#i18n/messages.ts';
import { copyState } from './copy-state.ts';
import { isRefused, keptCopy } from './has-copy.client.ts';
import { offerNewVersions, reloadOnChange } from './new-version.client.ts';
import { register, settled, storeAgain, storeLater } from './registration.client.ts';

const line = document.querySelector<HTMLElement>('[data-offline]');
const bar = document.querySelector<HTMLElement>('[data-new-version]');
const base = line?.dataset.offline ?? '/';

/** A reader who asked the browser to save data is not sent the whole site unasked. */
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Whether the host did not answer when it was last asked for its worker. */
let unreachable = false;

async function start(): Promise<void> {
	const registered = await navigator.serviceWorker.getRegistration(base);
	const refused = await isRefused(base);
	if (refused || (savesData && !registered)) return tell(refused, registered);
	// Where the worker's file cannot be had just now, the one that is there goes on.
	const registration =
		savesData && registered
			? registered
			: await register(base).catch((error) => {
					if (registered) return registered;
					throw error;
				});
	if (bar) offerNewVersions(registration, bar);
	if (registered && !savesData) keepAsking(registration);
	navigator.serviceWorker.addEventListener('message', ({ data }) => {
		if (data === 'copy-changed') void tell(false, registration);
	});
	const { installing, active } = registration;
	const kept = await keptCopy(base);
	await tell(false, registration, installing !== null || kept !== 'whole');
	if (installing) await settled(installing);
	else if (active && kept !== 'whole') await storeAgain(active);
	await tell(false, registration);
	if (document.querySelector('[data-offline-on-demand]') && (await keptCopy(base)) !== 'none')
		await navigator.serviceWorker.ready.then((ready) => ready.active && storeLater(ready.active, 'onDemand'));
}

/** Asks the host for its worker, now and when the network comes back: no answer says that there is none. */
function keepAsking(registration: ServiceWorkerRegistration): void {
	const ask = async () => {
		unreachable = await registration.update().then(
			() => false,
			() => true,
		);
		await tell(false, registration, registration.installing !== null);
	};
	void ask();
	addEventListener('online', () => void ask());
	addEventListener('offline', () => void ask());
}

async function tell(
	refused: boolean,
	registration?: ServiceWorkerRegistration,
	storing = false,
): Promise<void> {
	if (!line) return;
	const { active = null, waiting = null } = registration ?? {};
	const kept = await keptCopy(base);
	const state = copyState({ refused, storing, kept, active: (active ?? waiting) !== null });
	line.dataset.state = state;
	line.textContent =
		unreachable && state === 'stored' ? offlineWords.unreachable : offlineWords.status[state];
	line.hidden = false;
}

function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
	else setTimeout(run, 500);
}

if (line && 'serviceWorker' in navigator && 'caches' in window) {
	reloadOnChange();
	const begin = () => whenIdle(() => start().catch(() => undefined));
	if (document.readyState === 'complete') begin();
	else addEventListener('load', begin, { once: true });
}
