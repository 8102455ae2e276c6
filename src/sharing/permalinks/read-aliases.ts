/** The aliases of all editions and of the site, from the texts of their files. */
import * as z from 'zod';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { openYaml } from '#edition/yaml/yaml-source.ts';
import { type Alias, targetOf } from '#sharing/permalinks/aliases.ts';
import { SITE_ALIASES } from '#sharing/permalinks/faults.ts';

const siteSchema = z.strictObject({
	aliases: z.array(
		z.strictObject({
			from: z.string().regex(/^[^/#?][^#?]*$/, 'an address below the base is expected, such as over/'),
			to: z.string().regex(/^[^/#?][^#?]*(?:#.+)?$/, 'an address below the base is expected, such as over/'),
		}),
	),
});

/** Aliases, or what is wrong with their files. */
export interface ReadAliases {
	readonly aliases: readonly Alias[];
	readonly diagnostics: readonly Diagnostic[];
}

/** The aliases of an `edition.yaml`; what is wrong with that file is told by the reconstruction. */
export function editionAliases(edition: string, text: string, file: string): readonly Alias[] {
	const { edition: config, source } = parseEdition(text, file);
	return (config?.aliases ?? []).map((written, index) => ({
		from: targetOf(written.from, edition),
		to: targetOf(written.to, edition),
		place: source.at(['aliases', index, 'from']),
		...(written.was === undefined ? {} : { was: written.was }),
		written,
	}));
}

/** The aliases of `seeds/aliases.yaml`: of what belongs to no edition, and of editions that were renamed. */
export function siteAliases(text: string): ReadAliases {
	const source = openYaml(text, SITE_ALIASES);
	if (source.diagnostics.length > 0) return { aliases: [], diagnostics: source.diagnostics };
	const { success, data, error } = siteSchema.safeParse(source.value);
	if (!success) {
		const diagnostics = error.issues.map(
			(issue): Diagnostic => ({
				code: 'addresses/aliases-file',
				severity: 'error',
				...source.at(issue.path),
				reason: `${issue.message.replace(/^./, (first) => first.toUpperCase())}.`,
				act: ['Write the file as:', 'aliases:', '  - { from: oude-naam/, to: over/ }'],
			}),
		);
		return { aliases: [], diagnostics };
	}
	return {
		aliases: data.aliases.map((written, index) => ({
			from: targetOf(written.from),
			to: targetOf(written.to),
			place: source.at(['aliases', index, 'from']),
			written,
		})),
		diagnostics: [],
	};
}
