/**
 * What is shown of a record, kept beside Pagefind's index in place of its fragments: those are a file for
 * each record, thousands for a report, and each a request to store offline. Here records that follow each
 * other share a file.
 */
import type { SearchRecord } from '#search/index/record.ts';

/** A file of texts: records that follow each other, in reading order. */
export type RecordShard = readonly SearchRecord[];

/**
 * The files, and the number of the first record of each.
 * @param size UTF-16 units of text in a file, about.
 */
export function recordShards(
	records: readonly SearchRecord[],
	size: number,
): { readonly begins: readonly number[]; readonly files: readonly RecordShard[] } {
	const begins: number[] = [];
	const files: SearchRecord[][] = [];
	let held = size;
	for (const [number, record] of records.entries()) {
		if (held >= size) {
			begins.push(number);
			files.push([]);
			held = 0;
		}
		files.at(-1)?.push(record);
		held += record.text.length;
	}
	return { begins, files };
}

/** Path of a file, relative to `pagefind/`. */
export function recordShard(files: string, file: number): string {
	return `texts/${files}.${file}.json`;
}

/** Number of the file that holds a record. @param begins the first record of each file. */
export function recordShardOf(record: number, begins: readonly number[]): number {
	const after = begins.findIndex((first) => first > record);
	return (after < 0 ? begins.length : after) - 1;
}
