/** Fills the cache of this version, and mends it. */

import { versionsOf } from './cache-names.ts';
import { type Choice, choiceBy, isLarge, wantedOf } from './choice.ts';
import { keepChoice, keptChoice } from './kept-choice.ts';
import { LIST, type Mended, type StoredFile, type StoredList } from './precache-list.ts';
import { unspoilt } from './sealed.ts';
import { type Older, plan, type Step } from './update-plan.ts';
import { fetchExactly, full, listFile, mine, ownList, path, tellPages } from './version.worker.ts';
import { wholeList } from './whole-list.ts';

/** How many files are on their way at once: as many as browsers open connections to one host. */
const LANES = 6;

/** Stores the version whole; its list comes last, and says so. */
export async function storeVersion(): Promise<void> {
	if (await ownList()) return;
	const cache = await caches.open(mine);
	const listed = await fetchExactly(listFile);
	const wanted: StoredList = await listed.clone().json();
	const older = await olderVersions();
	const files = [...wantedOf(wanted, await choiceFor(wanted, older))];
	if (await holdsOnDemand(older)) files.push(...wanted.onDemand);
	const todo = plan(files, await addressesIn(cache), older);
	const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await room();
	if (todo.bytes > quota - usage) throw new Error(`no room for ${todo.bytes} bytes`);
	await storeAll(cache, [...todo.steps]);
	await cache.put(full(LIST), listed);
}

/** What the browser says of the room there is; some say nothing. */
const room = async (): Promise<StorageEstimate> =>
	(await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};

/** What is no longer there of a version that was stored. */
export async function storeMissing(): Promise<void> {
	await storeVersion();
	const list = await ownList();
	if (!list) return;
	const wanted = wantedOf(list, await keptChoice(path));
	await storeFiles(wanted);
	await leaveOut(list, wanted);
}

/** Takes away what the reader no longer wants. */
async function leaveOut(list: StoredList, wanted: readonly StoredFile[]): Promise<void> {
	const stays = new Set([...wanted, ...list.onDemand].map(([address]) => address));
	const cache = await caches.open(mine);
	for (const address of await addressesIn(cache))
		if (address !== LIST && !stays.has(address)) await cache.delete(full(address));
}

/**
 * What the reader chose. One who was never asked, since the site was small, keeps what there is when it grows
 * large; where nothing is stored, nothing is fetched unasked.
 */
async function choiceFor(list: StoredList, older: readonly Older[]): Promise<Choice | undefined> {
	const choice = await keptChoice(path);
	if (choice || !isLarge(list)) return choice;
	if (older.length === 0) throw new Error('the reader is asked first');
	const held = await Promise.all(older.map(async ({ cache }) => addressesIn(await caches.open(cache))));
	const implied = choiceBy(held.flatMap((addresses) => [...addresses]));
	await keepChoice(path, implied);
	return implied;
}

/** Beside the version that is stored: what fails leaves that as it was. */
export async function storeOnDemand(): Promise<void> {
	await storeFiles((await ownList())?.onDemand ?? []);
}

async function storeFiles(files: readonly StoredFile[]): Promise<void> {
	const cache = await caches.open(mine);
	await storeAll(cache, [...plan(files, await addressesIn(cache), []).steps]);
}

/** Reads all that is stored, and fetches what is lost or spoilt; where that cannot be had, it goes. */
export async function mend(): Promise<Mended> {
	const list = await ownList();
	const cache = await caches.open(mine);
	const present = await addressesIn(cache);
	const asked = list?.onDemand.filter(([address]) => present.has(address)) ?? [];
	const files = list ? [...wantedOf(list, await keptChoice(path)), ...asked] : [];
	const outcome = { read: files.length, mended: 0, lost: 0 };
	for (const file of files) {
		const [address, digest] = file;
		if (await unspoilt(await cache.match(full(address)), digest)) continue;
		await cache.delete(full(address));
		const isMended = await fetchExactly(file)
			.then((anew) => cache.put(full(address), anew))
			.then(
				() => true,
				() => false,
			);
		outcome[isMended ? 'mended' : 'lost'] += 1;
	}
	if (outcome.mended + outcome.lost > 0) await tellPages();
	return outcome;
}

const addressesIn = async (cache: Cache): Promise<ReadonlySet<string>> =>
	new Set((await cache.keys()).map(({ url }) => url.slice(full('').length)));

async function storeAll(cache: Cache, queue: Step[]): Promise<void> {
	const stop = new AbortController();
	const lane = async () => {
		for (let step = queue.pop(); step; step = queue.pop()) {
			const { file, from } = step;
			const [address, digest] = file;
			const kept = from && (await unspoilt(await caches.match(full(address), { cacheName: from }), digest));
			await cache.put(full(address), kept || (await fetchExactly(file, stop.signal)));
		}
	};
	// Settled, not raced: a lane that is still writing would write into a cache that was deleted.
	const lanes = Array.from({ length: LANES }, () =>
		lane().catch((error) => {
			queue.length = 0;
			stop.abort();
			throw error;
		}),
	);
	const failed = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected');
	if (failed) throw failed.reason;
}

/**
 * Versions of this site to copy from. What has no list, or a spoilt one, is passed over, and goes with all that
 * is older when this version takes over: the worker that now answers may still do so from it.
 */
async function olderVersions(): Promise<readonly Older[]> {
	const names = versionsOf(path, await caches.keys()).filter((name) => name !== mine);
	const found = await Promise.all(
		names.map(async (cache) => {
			const list = await wholeList(cache, full(LIST));
			return list ? [{ cache, list }] : [];
		}),
	);
	return found.flat();
}

/** Whether a page of an older version asked for what is stored on demand: it goes on working offline. */
async function holdsOnDemand(older: readonly Older[]): Promise<boolean> {
	const kept = older.flatMap(({ cache, list }) =>
		list.onDemand.map(([address]) => caches.match(full(address), { cacheName: cache })),
	);
	return (await Promise.all(kept)).some(Boolean);
}
