/**
 * What a page holds of the report as an OpenURL in a COinS span (ANSI/NISO Z39.88-2004). Zotero reads it
 * before all `<meta>` tags, and of all it reads only `aucorp` keeps the name of an institution whole.
 */
import { type PageFacts, pagesOf, publisherOf } from '#sharing/metadata/facts.ts';

/** Class of the span, by which programs find it. */
export const COINS_CLASS = 'Z3988';

/**
 * @returns nothing where the report has no author: Zotero would then ask libraries, which know the report and
 * not its parts.
 */
export function coins({ path, cited, absolute }: PageFacts): string | undefined {
	if (!cited?.work.author) return undefined;
	const { work } = cited;
	const [first, last] = cited.kind === 'part' ? pagesOf(cited.folios) : [];
	const keys: Readonly<Record<string, string | undefined>> = {
		ctx_ver: 'Z39.88-2004',
		rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
		...(cited.kind === 'part'
			? { 'rft.genre': 'bookitem', 'rft.atitle': cited.title, 'rft.btitle': work.title }
			: { 'rft.genre': 'report', 'rft.btitle': work.title }),
		'rft.aucorp': work.author,
		'rft.pub': publisherOf(work),
		'rft.place': work.place,
		'rft.date': work.year,
		'rft.isbn': work.isbn,
		'rft.spage': first,
		'rft.epage': last,
		'rft.pages': first === last ? first : `${first}-${last}`,
		'rft.language': cited.kind === 'part' ? cited.language : work.language,
		rft_id: path === undefined ? undefined : absolute(path),
	};
	return Object.entries(keys)
		.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value.toWellFormed())}`] : []))
		.join('&');
}
