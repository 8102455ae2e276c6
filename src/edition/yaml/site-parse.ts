/** `site.yaml` as text → what the publisher tells of the site, or every reason why not. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { explain } from '#edition/yaml/explain.ts';
import { keysAt } from '#edition/yaml/schema-keys.ts';
import { type SiteConfig, siteSchema } from '#edition/yaml/site.ts';
import { openYaml } from '#edition/yaml/yaml-source.ts';

/** The outcome of reading `site.yaml`; `site` is absent when there is an error. */
export interface ParsedSite {
	readonly site?: SiteConfig;
	readonly diagnostics: readonly Diagnostic[];
}

/** Where it stands. */
export const SITE_FILE = 'seeds/site.yaml';

/**
 * Reads the text of the file.
 * @param languages codes of those that the site can speak.
 */
export function parseSite(text: string, languages: readonly string[]): ParsedSite {
	const schema = siteSchema(languages);
	const source = openYaml(text, SITE_FILE, 'npm run build');
	if (source.diagnostics.length > 0) return { diagnostics: source.diagnostics };
	const { success, data, error } = schema.safeParse(source.value);
	if (success) return { site: data, diagnostics: [] };
	const known = (path: Parameters<typeof keysAt>[1]) => keysAt(schema, path);
	return { diagnostics: error.issues.flatMap((issue) => explain(issue, source, known)) };
}
