/** What a new version that waits would change in the texts, read from the two copies in this browser. */
import { ownText } from '#browser/added.client.ts';
import { element } from '#browser/element.client.ts';
import { RESERVED_CHAPTERS } from '#edition/addresses.ts';
import { offlineChanges as words } from '#i18n/messages.ts';
import { versionsOf } from './cache-names.ts';
import { LIST, type StoredList } from './precache-list.ts';
import { type Piece, type TextChange, textChanges } from './text-changes.ts';
import { wholeList } from './whole-list.ts';

/** How many changes are shown of a version. */
const MOST = 60;

/** Beside the words that changed, how much of the text around them is shown, in characters. */
const AROUND = 60;

/** A chapter of which something changed. */
interface ChangedChapter {
	readonly address: string;
	readonly title: string;
	readonly changes: readonly TextChange[];
}

interface Copy {
	readonly name: string;
	readonly digests: ReadonlyMap<string, string>;
}

/**
 * @param inUse the version that the reader has open.
 * @returns what to show; undefined where there is no other whole version to hold it against.
 */
export async function changesView(base: string, inUse: string): Promise<Node | undefined> {
	const copies: Copy[] = [];
	for (const name of versionsOf(base, await caches.keys())) {
		const list = await wholeList(name, base + LIST);
		if (list) copies.push({ name, digests: digestsOf(list) });
	}
	const now = copies.find(({ name }) => name.endsWith(` ${inUse}`));
	// The latest: one that waited before it goes when it is taken.
	const next = copies.findLast((copy) => copy !== now);
	return now && next && viewOf(base, await changedChapters(base, now, next));
}

const digestsOf = ({ files }: StoredList) =>
	new Map(files.map(([address, digest]) => [address, digest] as const));

async function changedChapters(base: string, now: Copy, next: Copy): Promise<readonly ChangedChapter[]> {
	const addresses = new Set([...now.digests.keys(), ...next.digests.keys()]);
	const found: ChangedChapter[] = [];
	for (const address of addresses) {
		if (!isChapter(address) || now.digests.get(address) === next.digests.get(address)) continue;
		const [before, after] = await Promise.all([now, next].map(({ name }) => pageIn(name, base + address)));
		const changes = textChanges(textsOf(before), textsOf(after));
		const title = (after ?? before)?.querySelector('main h1')?.textContent?.trim() ?? address;
		if (changes.length > 0) found.push({ address, title, changes });
	}
	return found;
}

function isChapter(address: string): boolean {
	const [, chapter = '', end, ...rest] = address.split('/');
	return end === '' && rest.length === 0 && chapter !== '' && !RESERVED_CHAPTERS.includes(chapter);
}

async function pageIn(cacheName: string, address: string): Promise<Document | undefined> {
	const page = await caches.match(address, { cacheName });
	return page && new DOMParser().parseFromString(await page.text(), 'text/html');
}

/** Text of each block by its id, in the order of the page. */
function textsOf(page: Document | undefined): ReadonlyMap<string, string> {
	const blocks =
		page?.querySelectorAll('article :is(p, h1, h2, h3, h4, h5, h6, li, tr, figcaption)[id]') ?? [];
	return new Map([...blocks].map((block) => [block.id, ownText(block)]));
}

function viewOf(base: string, chapters: readonly ChangedChapter[]): Node {
	if (chapters.length === 0) return element('p', {}, words.onlyForm);
	const all = chapters.reduce((sum, { changes }) => sum + changes.length, 0);
	const view = element('div', {}, element('p', {}, words.summary(all)));
	let left = MOST;
	for (const { address, title, changes } of chapters) {
		const shown = changes.slice(0, left);
		left -= shown.length;
		if (shown.length === 0) break;
		view.append(
			element('h3', {}, title),
			element('ul', {}, ...shown.map((change) => itemOf(base + address, change))),
		);
	}
	if (all > MOST) view.append(element('p', {}, words.more(all - MOST)));
	return view;
}

function itemOf(page: string, { id, kind, pieces }: TextChange): HTMLLIElement {
	const place = kind === 'added' ? words.added(id) : element('a', { href: `${page}#${id}` }, words[kind](id));
	return element('li', {}, place, ' ', element('q', {}, ...pieces.map(pieceOf)));
}

function pieceOf({ kind, text }: Piece, at: number, all: readonly Piece[]): Node | string {
	if (kind === 'old') return element('del', {}, text);
	if (kind === 'new') return element('ins', {}, text);
	if (text.length <= 2 * AROUND) return text;
	const [begin, end] = [text.slice(0, AROUND), text.slice(-AROUND)];
	return `${at === 0 ? '' : begin} … ${at === all.length - 1 ? '' : end}`;
}
