/**
 * Entries of edition.yaml that the editors date, held against the edition: a report for a note that is not
 * there, a change of nothing.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import { isNoteOf } from '#edition/account/noted-reports.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';

/** Errors for reports of notes that the page does not have. */
export function strayReports(edition: EditionConfig, account: Account, source: YamlSource): Diagnostic[] {
	return edition.reports.flatMap((report, index): Diagnostic[] => {
		if (account.blocks.some((block) => isNoteOf(block, report))) return [];
		const labels = account.blocks.flatMap(({ kind, label, source: [first] }) =>
			kind === 'footnote' && label !== undefined && first?.page === report.page ? [label] : [],
		);
		const known =
			labels.length === 0 ? 'The page has no footnote' : `Its footnotes are: ${labels.join(', ')}`;
		return [
			{
				code: 'edition/report-hits-nothing',
				severity: 'error',
				...source.at(['reports', index, 'note']),
				reason: `Page “${report.page}” has no footnote “${report.note}”. ${known}.`,
				act: ['Write the page that the note begins on and its printed label, or take the report out.'],
			},
		];
	});
}

/** Errors for changes of a chapter or section that is not there. */
export function strayChanges(
	edition: EditionConfig,
	addresses: ReadonlySet<string>,
	source: YamlSource,
): Diagnostic[] {
	const pages = [...addresses].filter((address) => !address.includes('#'));
	return edition.changes.flatMap(({ at = [] }, index) =>
		at.flatMap((address, nth): Diagnostic[] => {
			if (pages.includes(address)) return [];
			const near = nearest(address, pages);
			return [
				{
					code: 'edition/change-hits-nothing',
					severity: 'error',
					...source.at(['changes', index, 'at', nth]),
					reason: `“${address}” is no chapter or section of this edition.`,
					act: [
						near === undefined
							? `Write one of: ${pages.join(', ')}.`
							: `Write ${near}, or another that exists.`,
					],
				},
			];
		}),
	);
}
