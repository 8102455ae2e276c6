/** The printed pages of an edition, and the one a number in its text means. */
import { slugOf } from '#edition/anchors.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';

/** One page. */
export interface PrintedPage {
	/** Its name in the edition: `41`, `b12`. */
	readonly folio: string;
	/** The number it prints, where that is another: `12`. */
	readonly printed?: string;
	/** Slug of its chapter. */
	readonly chapter: string;
}

/** Whether the edition has a page that a text names. */
export type PageAnswer =
	| { readonly kind: 'here'; readonly page: PrintedPage }
	| { readonly kind: 'elsewhere' }
	/** More than one page prints this number, and the chapter does not tell which is meant. */
	| { readonly kind: 'several' };

/** @param pages of the account: every page with its folio. */
export function printedPages(
	config: Pick<EditionConfig, 'pages'>,
	pages: readonly { readonly file: string; readonly folio: string; readonly chapter: string }[],
): readonly PrintedPage[] {
	const printed = new Map(config.pages.map((page) => [page.file, page.printed]));
	return pages.map(({ file, folio, chapter }) => {
		const prints = printed.get(file);
		return { folio, chapter, ...(typeof prints === 'string' ? { printed: prints } : {}) };
	});
}

type ByNumber = ReadonlyMap<string, readonly PrintedPage[]>;

const known = new WeakMap<readonly PrintedPage[], ByNumber>();

/**
 * Pages by the slugs of their name and of the number they print; made once of each list, for a text may name
 * many.
 */
function byNumber(pages: readonly PrintedPage[]): ByNumber {
	const found = known.get(pages) ?? numbered(pages);
	known.set(pages, found);
	return found;
}

function numbered(pages: readonly PrintedPage[]): ByNumber {
	const found = new Map<string, PrintedPage[]>();
	for (const page of pages)
		for (const slug of new Set([page.folio, page.printed ?? page.folio].map(slugOf)))
			found.set(slug, [...(found.get(slug) ?? []), page]);
	return found;
}

/**
 * @param label the number as the text has it.
 * @param chapter slug of the chapter the text stands in.
 */
export function pageNamed(label: string, chapter: string, pages: readonly PrintedPage[]): PageAnswer {
	const fitting = byNumber(pages).get(slugOf(label)) ?? [];
	const near = fitting.filter((page) => page.chapter === chapter);
	const [page, ...others] = near.length > 0 ? near : fitting;
	if (page === undefined) return { kind: 'elsewhere' };
	return others.length === 0 ? { kind: 'here', page } : { kind: 'several' };
}
