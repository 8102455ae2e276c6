/**
 * What *Toon bron* needs of one printed page, published beside its source page as `page.json`. A page, never
 * an edition: a reader who doubts one sentence of a report of 500 pages fetches a few kilobytes.
 */
import type {
	Account,
	AccountBlock,
	AccountDecision,
	AccountPage,
	ApparatusEntry,
} from '#edition/account/account.ts';
import { accountIndex, pagesOf } from '#edition/account/account-index.ts';
import { slugOf } from '#edition/anchors.ts';
import type { Facsimile } from '#source/facsimile.ts';

/** A block of which the page holds at least a part. */
export type PageFileBlock = Pick<AccountBlock, 'id' | 'kind' | 'label' | 'text' | 'source'>;

export interface PageFile {
	/** The report, as a citation names it: `AIVD, Jaarverslag 2014, Samenwerking`. */
	readonly work: string;
	/** Of the page file, without its ending: `041`. */
	readonly file: string;
	/** As printed. */
	readonly folio: string;
	readonly language: string;
	/** Raw lines, letter for letter. */
	readonly lines: readonly string[];
	readonly rows: AccountPage['rows'];
	readonly blocks: readonly PageFileBlock[];
	/** Address of the folio of each other page that a block of this one stands on, by page file. */
	readonly others: Readonly<Record<string, string>>;
	readonly apparatus: readonly ApparatusEntry[];
	readonly decisions: readonly AccountDecision[];
	/** Where its words stand on its picture, where it came in with one. */
	readonly facsimile?: PageFacsimile;
}

/** The picture by its address on the site, base path included. */
export type PageFacsimile = Facsimile & { readonly address: string };

/**
 * @param work the report, as a citation names it.
 * @param lines raw lines of the page.
 */
export function pageFile(
	account: Account,
	page: AccountPage,
	work: string,
	lines: readonly string[],
): PageFile {
	const { onPage, apparatus, decisions } = accountIndex(account);
	const blocks = (onPage.get(page.file) ?? []).filter(({ chapter }) => chapter === page.chapter);
	const others = pagesOf(account, blocks).filter(({ file }) => file !== page.file);
	return {
		work,
		file: page.file,
		folio: page.folio,
		language: page.language,
		lines: lines.slice(0, page.lines),
		rows: page.rows,
		blocks: blocks.map(({ id, kind, label, text, source }) => ({
			id,
			kind,
			...(label === undefined ? {} : { label }),
			text,
			source,
		})),
		others: Object.fromEntries(others.map(({ file, folio }) => [file, slugOf(folio)])),
		apparatus: apparatus.get(page.file) ?? [],
		decisions: decisions.get(page.file) ?? [],
	};
}
