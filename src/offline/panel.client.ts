/**
 * The panel on the page *Offline lezen*: says what is stored, and stores, checks or removes it when asked.
 */
import { moment, offlinePage } from '#i18n/messages.ts';
import { asksFirst, isDear } from './ask-first.client.ts';
import { type Choice, wantedOf } from './choice.ts';
import { type ChoiceForm, choiceForm } from './choice-form.client.ts';
import { copyInUse, countStored, forgetRefusal, removeCopies } from './copies.client.ts';
import { copyState } from './copy-state.ts';
import { isRefused, keptCopy } from './has-copy.client.ts';
import { forgetChoice, keepChoice, keptChoice } from './kept-choice.ts';
import { askToLast, isLasting } from './lasting.client.ts';
import { WANTED } from './places.ts';
import { bytesOf, LIST, type StoredList } from './precache-list.ts';
import { activated, mendCopy, register, settled, storeAgain } from './registration.client.ts';

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

function reveal(): void {
	if (panel) panel.hidden = false;
}

/** Shows what is the case now. */
async function show(failed = false): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(base);
	const copy = await copyInUse(base);
	const kept = await keptCopy(base);
	const state = copyState({
		refused: await isRefused(base),
		active: Boolean(registration?.active),
		storing: Boolean(registration?.installing),
		asks: kept === 'none' && (await asksFirst(base)),
		kept,
	});
	const isPart = state === 'stored' && (await keptChoice(base)) !== undefined;
	const hasFailed = failed && (state === 'absent' || state === 'asked');
	say('state', offlinePage.states[hasFailed ? 'failed' : isPart ? 'chosen' : state]);
	say('version', copy ? copy.version.slice(0, 8) : '');
	say('extent', copy ? offlinePage.files(copy.files.length, offlinePage.size(bytesOf(copy.files))) : '');
	say('date', copy?.date ? moment(copy.date) : '');
	const lasting = await isLasting();
	say('lasting', copy ? offlinePage.lasting[lasting] : '');
	say('waiting', registration?.waiting && registration.active ? offlinePage.waiting : '');
	if (copy && registration?.waiting) void showChanges(copy.version);
	const isStored = state === 'stored' || state === 'damaged';
	await choose(isStored);
	if (isStored) offer('check', 'remove', ...(lasting === 'may go' ? ['last'] : []));
	else if (state === 'storing') {
		reveal();
		await follow(registration?.installing ?? undefined);
	} else offer('store');
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
		if (!list) return;
		const all = wantedOf(list, await keptChoice(base)).length;
		say('extent', offlinePage.progress(Math.min(await countStored(base), all), all));
	};
	await count();
	const timer = setInterval(count, 500);
	const outcome = worker ? await settled(worker) : 'failed';
	clearInterval(timer);
	if (worker && outcome === 'installed') await activated(worker);
	await show(outcome === 'failed');
}

/** The form, once its sizes are known; where they cannot be had, all is stored that a small site stores unasked. */
let form: ChoiceForm | undefined;

async function choose(isStored: boolean): Promise<void> {
	const place = panel?.querySelector<HTMLElement>('[data-choice]');
	const button = part('store');
	if (!place || !button) return;
	const label = () => {
		button.textContent = isStored ? offlinePage.choice.store : offlinePage.store;
		button.hidden = isStored && !form?.isChanged();
		if (button instanceof HTMLButtonElement)
			button.disabled = form !== undefined && Object.keys(form.chosen()).length === 0;
	};
	place.onchange = label;
	form ??= await choiceForm(base, place);
	await form?.showKept(isStored);
	label();
}

/** Stores what is chosen; where that fails, what there was stays. */
async function store(): Promise<void> {
	const before = await keptChoice(base);
	await keep(form && (isDear() || !form.isUsual()) ? form.chosen() : undefined);
	await forgetRefusal(base);
	// Not waited for: a browser may ask its reader.
	void askToLast().then(async () => say('lasting', offlinePage.lasting[await isLasting()]));
	say('state', offlinePage.states.storing);
	say('outcome', '');
	const had = await keptCopy(base);
	const registration = await register(base);
	document.dispatchEvent(new Event(WANTED));
	if (had === 'none' && registration.installing) return follow(registration.installing);
	offer();
	if (registration.active) await storeAgain(registration.active);
	const isWhole = (await keptCopy(base)) === 'whole';
	if (!isWhole && had === 'whole' && registration.active) {
		await keep(before);
		await storeAgain(registration.active);
		say('outcome', offlinePage.choice.failed);
	}
	await show(!isWhole);
}

const keep = (choice: Choice | undefined): Promise<unknown> =>
	choice ? keepChoice(base, choice) : forgetChoice(base);

/** Asks the browser not to clear the copy away by itself. */
async function last(): Promise<void> {
	say('outcome', (await askToLast()) ? '' : offlinePage.lasting.refused);
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
	document.querySelector('[data-not-started]')?.remove();
	const fail = () => {
		say('state', offlinePage.states.unsupported);
		offer();
	};
	if ('serviceWorker' in navigator && 'caches' in window) {
		for (const [name, act] of Object.entries({
			store,
			last,
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
		// Shown once it is filled: nothing on it moves then.
		void keep().finally(reveal);
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
	} else {
		fail();
		reveal();
	}
}
