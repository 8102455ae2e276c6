/**
 * What is shown of a record, kept beside Pagefind's index in place of its fragments: those are a file for each record,
 * thousands for a report, and each a request to store offline. Here some records share a file. Which one it is
 * follows from the record's name in the index alone, so no table is needed to find it.
 */
import type { SearchRecord } from '#search/record.ts';

/** A file of texts: records by their name in the index, `nl_1ceca61`. */
export type TextFile = Readonly<Record<string, SearchRecord>>;

/** UTF-16 units of text up to which an edition is small: about 30 kB on the wire, half of what Pagefind's engine is. */
export const smallEdition = 100_000;

/** UTF-16 units of text in a file, about: small to fetch for one hit, large enough that a chapter is one or two. */
const sizeOfFile = 12_000;

/** How many files texts of this length in all are spread over. */
export function numberOfTextFiles(length: number): number {
	return Math.max(1, Math.ceil(length / sizeOfFile));
}

/** Path of the file that holds a record, relative to `pagefind/`. @param name of the record in the index: `nl_1ceca61`. */
export function textFileOf(name: string, index: string, files: number): string {
	const digits = Number.parseInt(name.replace(/^.*_/, '').slice(0, 7), 16);
	return `texts/${index}.${files === 1 ? 0 : digits % files}.json`;
}

/** Records by file, files and records in the order of their names. */
export function textFiles(
	records: ReadonlyMap<string, SearchRecord>,
	index: string,
): { readonly files: ReadonlyMap<string, TextFile>; readonly number: number } {
	const number = numberOfTextFiles(
		[...records.values()].reduce((sum, record) => sum + record.text.length, 0),
	);
	const files = new Map<string, Record<string, SearchRecord>>();
	for (const [name, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const path = textFileOf(name, index, number);
		const file = files.get(path) ?? {};
		file[name] = record;
		files.set(path, file);
	}
	return { files, number };
}
