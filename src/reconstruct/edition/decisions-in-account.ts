/** Law 3, proved: what the editors decided stands in the account, with its place and its reason. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';

/** Errors for entries of edition.yaml that the account does not tell. */
export function untoldDecisions(
	edition: EditionConfig,
	{ decisions }: Pick<Account, 'decisions'>,
	source: YamlSource,
): Diagnostic[] {
	const byEditor = decisions.filter(({ by }) => by === 'editor');
	const untold = (path: readonly (string | number)[]): Diagnostic => ({
		code: 'account/decision-untold',
		severity: 'error',
		...source.at(path),
		reason: 'This decision was carried out, and the account does not tell of it.',
		act: ['This is a fault of the program, not of edition.yaml. Report it with the edition’s files.'],
	});
	return [
		...edition.decisions.flatMap((decision, index) => {
			const line = decision.kind === 'page-end' ? undefined : decision.line;
			const told = byEditor.some(
				(one) =>
					one.page === decision.page &&
					one.reason?.includes(decision.reason) &&
					(line === undefined || one.line === line),
			);
			return told ? [] : [untold(['decisions', index])];
		}),
		...edition.glyphs.flatMap(({ sign, reason }, index) =>
			byEditor.some((one) => one.rival === codePointName(sign) && one.reason === reason)
				? []
				: [untold(['glyphs', index])],
		),
	];
}
