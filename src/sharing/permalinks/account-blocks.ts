/** The words that ids name now, from the accounts of the editions. */
import type { Account } from '#edition/account/account.ts';
import { chapterPath } from '#edition/addresses.ts';

/** Reading text and kind by the page of the chapter and the id. */
export type NamedBlocks = ReadonlyMap<
	string,
	ReadonlyMap<string, { readonly text: string; readonly kind: string }>
>;

/** Furniture has no id on a page, and what has no words, nothing to compare. */
export function namedBlocks(accounts: readonly Pick<Account, 'edition' | 'blocks'>[]): NamedBlocks {
	const found = new Map<string, Map<string, { text: string; kind: string }>>();
	for (const { edition, blocks } of accounts) {
		for (const { id, kind, chapter, section, text } of blocks) {
			if (section === null || !/[\p{L}\p{N}]/u.test(text)) continue;
			const page = chapterPath(edition, chapter);
			const ids = found.get(page) ?? new Map();
			found.set(page, ids.set(id, { text, kind }));
		}
	}
	return found;
}

/** The accounts among the files of a built site. */
export const accountsAmong = (files: readonly string[]): readonly string[] =>
	files.filter((file) => /^[^/]+\/account\.json$/.test(file));
