/** Lists of an account, of which the published one may hold anything: their entries paired, and named by their place. */
import type { Account } from '#edition/account.ts';
import type { Place } from './difference.ts';

/** An entry of unknown shape. */
export type Entry = Readonly<Record<string, unknown>>;

export const isEntry = (value: unknown): value is Entry =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the entries of a list apart; two that it does not are told apart by their turn. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
	pages: ['file'],
	rows: ['line'],
	spans: ['line', 'start'],
	blocks: ['id', 'chapter'],
	apparatus: ['page', 'block', 'spans'],
	decisions: ['page', 'line', 'subject', 'chosen'],
};

function keyed(list: readonly unknown[], name: string): Map<string, number> {
	const found = new Map<string, number>();
	const turns = new Map<string, number>();
	list.forEach((entry, index) => {
		const key = JSON.stringify(isEntry(entry) ? (KEYS[name] ?? []).map((one) => entry[one]) : entry);
		const turn = (turns.get(key) ?? 0) + 1;
		turns.set(key, turn);
		found.set(`${key} ${turn}`, index);
	});
	return found;
}

/**
 * Index in `made` → index in `published`: by key, and what is left by its place, counted from the end where it is not
 * there from the beginning.
 */
export function pairEntries(
	published: readonly unknown[],
	made: readonly unknown[],
	name: string,
): Map<number, number> {
	const theirs = keyed(published, name);
	const found = new Map<number, number>();
	for (const [key, index] of keyed(made, name)) {
		const other = theirs.get(key);
		if (other !== undefined) found.set(index, other);
	}
	const taken = new Set(found.values());
	made.forEach((_, index) => {
		if (found.has(index)) return;
		const places = [index, published.length - (made.length - index)];
		const place = places.find((at) => at >= 0 && at < published.length && !taken.has(at));
		if (place === undefined) return;
		found.set(index, place);
		taken.add(place);
	});
	return found;
}

const first = <T>(values: readonly unknown[], is: (value: unknown) => value is T): T | undefined =>
	values.find(is);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Where an entry belongs, as a reader knows it. @param page file of the page whose list it stands in. */
export function entryPlace(account: Account, entry: unknown, page?: string): Place {
	if (!isEntry(entry)) return {};
	const spans: unknown = [entry['source'], entry['spans'], entry['cells']].find(Array.isArray);
	const opening: unknown = Array.isArray(spans) ? spans[0] : undefined;
	const span: Entry = isEntry(opening) ? (isEntry(opening['span']) ? opening['span'] : opening) : {};
	const file = first([entry['page'], page, span['page'], entry['file']], isText);
	const folio = account.pages.find((one) => one.file === file)?.folio;
	const block = first([entry['block'], entry['id']], isText);
	const line = entry['file'] === undefined ? first([entry['line'], span['line']], isNumber) : undefined;
	return {
		...(folio === undefined ? {} : { folio }),
		...(block === undefined ? {} : { block }),
		...(line === undefined ? {} : { line }),
	};
}
