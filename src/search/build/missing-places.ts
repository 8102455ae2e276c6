/** Holds the places that results point to against the pages as built. */
import type { SearchRecord } from '#search/index/record.ts';

/**
 * The paths of the records whose page or id does not exist, in the order of the records.
 * @param readPage gives a page's HTML by its path in the built site, `undefined` where there is none.
 */
export async function missingPlaces(
	records: readonly SearchRecord[],
	readPage: (path: string) => Promise<string | undefined>,
): Promise<readonly string[]> {
	const idsOf = new Map<string, ReadonlySet<string>>();
	const missing: string[] = [];
	for (const { path } of records) {
		const [folder = '', id = ''] = path.split('#');
		const ids = idsOf.get(folder) ?? idsIn((await readPage(`${folder}index.html`)) ?? '');
		idsOf.set(folder, ids);
		if (!ids.has(id)) missing.push(path);
	}
	return missing;
}

function idsIn(html: string): ReadonlySet<string> {
	return new Set(
		[...html.matchAll(/<[^>]*\sid=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g)].map(
			(found) => found[1] ?? found[2] ?? found[3] ?? '',
		),
	);
}
