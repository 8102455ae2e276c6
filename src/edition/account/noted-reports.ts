/** The reports that notes name, by the note. */
import type { Account, AccountBlock } from '#edition/account/account.ts';
import type { NotedReport } from '#edition/yaml/dated.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';

/** Whether a block is the note that a report is given for: its label, on the page that it begins on. */
export const isNoteOf = (block: AccountBlock, { page, note }: Pick<NotedReport, 'page' | 'note'>): boolean =>
	block.kind === 'footnote' && block.label === note && block.source[0]?.page === page;

/**
 * @param blocks of one chapter: an id is unique in its chapter.
 * @returns the reports of each note, by the id of the note.
 */
export function notedReports(
	{ reports }: Pick<EditionConfig, 'reports'>,
	blocks: Account['blocks'],
): ReadonlyMap<string, readonly NotedReport[]> {
	const notes = blocks.filter(({ kind }) => kind === 'footnote');
	const found = reports.flatMap((report) => {
		const block = notes.find((one) => isNoteOf(one, report));
		return block ? [{ id: block.id, report }] : [];
	});
	const byNote = Map.groupBy(found, ({ id }) => id);
	return new Map([...byNote].map(([id, entries]) => [id, entries.map(({ report }) => report)]));
}
