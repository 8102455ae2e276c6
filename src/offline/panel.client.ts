/**
 * The panel on the page *Offline lezen*: says what is stored, and stores, checks or removes it when asked.
 */
import { moment, offlinePage } from '#i18n/messages.ts';
import { copyInUse, countStored, forgetRefusal, removeCopies } from './copies.client.ts';
import { copyState } from './copy-state.ts';
import { isRefused, keptCopy } from './has-copy.client.ts';
import { bytesOf, LIST, type StoredList } from './precache-list.ts';
import { activated, mendCopy, register, settled, storeAgain, storeLater } from './registration.client.ts';

/** A word that the index was asked for, and in how many places it was found. */
type TrySearch = () => Promise<{ readonly word: string; readonly places: number }>;

const panel = document.querySelector<HTMLElement>('[data-offline-panel]');
const base = panel?.dataset.offlinePanel ?? '/';
const part = (name: string) => panel?.querySelector<HTMLElement>(`[data-part=${name}]`);

/** Puts a text at a part of the panel; a part without text is not shown, nor what names it. */
function say(name: string, text: string): void {
	const at = part(name);
	if (!at || at.textContent === text) return;
	at.textContent = text;
	const row = at.closest<HTMLElement>('[data-row]');
	if (row) row.hidden = text === '';
}

function offer(...names: readonly string[]): void {
	for (const button of panel?.querySelectorAll('button') ?? []) {
		button.hidden = !names.includes(button.dataset.part ?? '');
	}
}

/** Shows what is the case now. */
async function show(failed = false): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(base);
	const copy = await copyInUse(base);
	const state = copyState({
		refused: await isRefused(base),
		active: Boolean(registration?.active),
		storing: Boolean(registration?.installing),
		kept: await keptCopy(base),
	});
	say('state', offlinePage.states[failed && state === 'absent' ? 'failed' : state]);
	say('version', copy ? copy.version.slice(0, 8) : '');
	say('extent', copy ? offlinePage.files(copy.files.length, offlinePage.size(bytesOf(copy.files))) : '');
	say('date', copy?.date ? moment(copy.date) : '');
	say('waiting', registration?.waiting && registration.active ? offlinePage.waiting : '');
	if (copy && registration?.waiting) void showChanges(copy.version);
	const offered = copy?.offered ?? [];
	const size = offlinePage.size(bytesOf(offered));
	say('pictures', offered.length > 0 ? offlinePage.pictures(offered.length, size) : '');
	if (state === 'stored' || state === 'damaged')
		offer('check', 'remove', ...(offered.length > 0 ? ['storePictures'] : []));
	else if (state === 'storing') await follow(registration?.installing ?? undefined);
	else offer('store');
}

/** What the version that waits would change, once it is known which one that is. */
async function showChanges(version: string): Promise<void> {
	const place = panel?.querySelector<HTMLElement>('[data-changes]');
	if (!place?.hidden) return;
	const { changesView } = await import('./changes.client.ts');
	const view = await changesView(base, version);
	if (!view || !place.hidden) return;
	place.append(view);
	place.hidden = false;
	if (location.hash === `#${place.id}`) place.scrollIntoView();
}

/** Counts along while a version is being stored, then shows what came of it. */
async function follow(worker: ServiceWorker | undefined): Promise<void> {
	offer();
	const answer = await fetch(base + LIST).catch(() => undefined);
	const list: StoredList | undefined = answer?.ok ? await answer.json() : undefined;
	const count = async () => {
		if (list)
			say(
				'extent',
				offlinePage.progress(Math.min(await countStored(base), list.files.length), list.files.length),
			);
	};
	await count();
	const timer = setInterval(count, 500);
	const outcome = worker ? await settled(worker) : 'failed';
	clearInterval(timer);
	if (worker && outcome === 'installed') await activated(worker);
	await show(outcome === 'failed');
}

async function store(): Promise<void> {
	await forgetRefusal(base);
	say('state', offlinePage.states.storing);
	const registration = await register(base);
	if (registration.installing) return follow(registration.installing);
	if (registration.active && (await keptCopy(base)) !== 'whole') {
		offer();
		await storeAgain(registration.active);
	}
	await show((await keptCopy(base)) !== 'whole');
}

/** What the reader asks for beside the copy. */
async function storePictures(): Promise<void> {
	offer();
	say('pictures', offlinePage.states.storing);
	const { active } = await navigator.serviceWorker.ready;
	if (active) await storeLater(active, 'onRequest');
	await show();
}

/** Reads all that is stored, mends what can be mended, and asks a question of the index that is stored. */
async function check(trySearch: TrySearch): Promise<void> {
	offer();
	say('outcome', offlinePage.checking);
	const { active } = await navigator.serviceWorker.ready;
	const outcome = active ? await mendCopy(active) : undefined;
	const found = await trySearch().catch(() => undefined);
	say(
		'outcome',
		[
			outcome ? offlinePage.checked(outcome) : offlinePage.notChecked,
			found ? offlinePage.searched(found.word, found.places) : offlinePage.notSearched,
		].join(' '),
	);
	await show();
}

async function remove(): Promise<void> {
	await removeCopies(base);
	say('outcome', '');
	await show();
}

/** @param trySearch asks the stored index a question. */
export function startPanel(trySearch: TrySearch): void {
	if (!panel) return;
	panel.hidden = false;
	document.querySelector('[data-not-started]')?.remove();
	const fail = () => {
		say('state', offlinePage.states.unsupported);
		offer();
	};
	if ('serviceWorker' in navigator && 'caches' in window) {
		for (const [name, act] of Object.entries({
			store,
			storePictures,
			check: () => check(trySearch),
			remove,
		})) {
			part(name)?.addEventListener(
				'click',
				() =>
					void act()
						.catch(() => show(true))
						.catch(fail),
			);
		}
		const keep = () => show().catch(fail);
		keep();
		// The script of every page starts the worker a moment after this one runs.
		navigator.serviceWorker.ready.then(keep);
		navigator.serviceWorker.getRegistration(base).then((one) => {
			const follow = () => {
				void keep();
				one?.installing?.addEventListener('statechange', keep);
			};
			one?.addEventListener('updatefound', follow);
			if (one?.installing) follow();
		});
	} else fail();
}
