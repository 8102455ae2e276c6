/** The aliases of a project: of all its editions, and of the site. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Alias } from '#sharing/permalinks/aliases.ts';
import { SITE_ALIASES } from '#sharing/permalinks/faults.ts';
import { editionAliases, siteAliases } from '#sharing/permalinks/read-aliases.ts';

/** Text of a file; none where it is not there. */
export const textAt = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @param root folder of the project. */
export function projectAliases(root: string): {
	readonly aliases: readonly Alias[];
	/** Slugs of the editions. */
	readonly editions: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
} {
	const files = globSync('seeds/*/edition.yaml', { cwd: root })
		.map((file) => file.split(sep).join('/'))
		.sort();
	const editions = files.map((file) => file.split('/')[1] ?? '');
	const own = files.flatMap((file, index) =>
		editionAliases(editions[index] ?? '', textAt(join(root, file)), file),
	);
	const ofSite = textAt(join(root, SITE_ALIASES));
	const site = ofSite === '' ? { aliases: [], diagnostics: [] } : siteAliases(ofSite);
	return { aliases: [...own, ...site.aliases], editions, diagnostics: site.diagnostics };
}
