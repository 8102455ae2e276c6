/**
 * An account by its pages and its parts: every page of the site asks for a few of its entries, and a report
 * has thousands.
 */
import type {
	Account,
	AccountBlock,
	AccountDecision,
	AccountPage,
	ApparatusEntry,
} from '#edition/account/account.ts';

export interface AccountIndex {
	/** By page file. */
	readonly pages: ReadonlyMap<string, AccountPage>;
	/** Place of a page in the report, from 0, by page file. */
	readonly order: ReadonlyMap<string, number>;
	/** Blocks of a chapter by its slug, furniture included, in reading order. */
	readonly inChapter: ReadonlyMap<string, readonly AccountBlock[]>;
	/** Blocks of the text by `chapter/section`, in reading order. */
	readonly inSection: ReadonlyMap<string, readonly AccountBlock[]>;
	/** Blocks of which a page has at least a part, by page file. */
	readonly onPage: ReadonlyMap<string, readonly AccountBlock[]>;
	/** By page file. */
	readonly apparatus: ReadonlyMap<string, readonly ApparatusEntry[]>;
	readonly decisions: ReadonlyMap<string, readonly AccountDecision[]>;
}

const known = new WeakMap<Account, AccountIndex>();

/** Made once of each account. */
export function accountIndex(account: Account): AccountIndex {
	const index = known.get(account) ?? indexOf(account);
	known.set(account, index);
	return index;
}

function indexOf({ pages, blocks, apparatus, decisions }: Account): AccountIndex {
	const onPage = new Map<string, AccountBlock[]>();
	for (const block of blocks) {
		for (const file of new Set(block.source.map(({ page }) => page))) {
			const there = onPage.get(file);
			if (there) there.push(block);
			else onPage.set(file, [block]);
		}
	}
	return {
		pages: new Map(pages.map((page) => [page.file, page])),
		order: new Map(pages.map(({ file }, at) => [file, at])),
		inChapter: Map.groupBy(blocks, ({ chapter }) => chapter),
		inSection: Map.groupBy(
			blocks.filter(({ section }) => section !== null),
			({ chapter, section }) => `${chapter}/${section}`,
		),
		onPage,
		apparatus: Map.groupBy(apparatus, ({ page }) => page),
		decisions: Map.groupBy(decisions, ({ page }) => page),
	};
}

/** The pages that blocks stand on, in the order of the report. */
export function pagesOf(account: Account, blocks: readonly AccountBlock[]): AccountPage[] {
	const { pages, order } = accountIndex(account);
	const files = new Set(blocks.flatMap(({ source }) => source.map(({ page }) => page)));
	return [...files]
		.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
		.flatMap((file) => pages.get(file) ?? []);
}

/** Their numbers, as printed. */
export const foliosOf = (account: Account, blocks: readonly AccountBlock[]): string[] =>
	pagesOf(account, blocks).map(({ folio }) => folio);
