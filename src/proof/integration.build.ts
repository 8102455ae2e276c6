/**
 * Keeps the check light: of the tables of languages, three quarters of its weight, it gets those that an
 * edition is written in, and the words of the one that all borrow from. One that is left out stands there as a
 * name without a table; a page in that language stops the check.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { parseEdition } from '#edition/yaml/parse.ts';
import { LENDER } from '#layout/language/language.ts';
import { wordsOnly } from '#layout/language/pruned-table.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Languages of all editions below a root, and of single pages in them: `nl`, `en`. */
export function languagesUnder(root: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const path of globSync('seeds/*/edition.yaml', { cwd: root })) {
		const { edition } = parseEdition(readFileSync(join(root, path), 'utf8'), path);
		if (!edition) continue;
		found.add(edition.language);
		for (const { language } of edition.pages) if (language) found.add(language);
	}
	return found;
}

/** What stands in the place of a table that no edition needs; absent for every other file. */
export function tableInstead(file: string, languages: ReadonlySet<string>): string | undefined {
	const [, language] = /\/language\/data\/([a-z]{2})\.json$/.exec(file) ?? [];
	if (language === undefined || languages.has(language)) return undefined;
	return JSON.stringify(
		language === LENDER ? wordsOnly(JSON.parse(readFileSync(file, 'utf8'))) : { language },
	);
}

const onlyTables = (languages: ReadonlySet<string>): Plugin => ({
	name: 'leeseditie-proof-tables',
	enforce: 'pre',
	load: (file: string) => tableInstead(file, languages),
});

/** What Markdown is written with has a form for browsers that asks the document, which a worker has not. */
const NEEDS_NO_DOCUMENT = 'decode-named-character-reference';

const withoutDocument: Plugin = {
	name: 'leeseditie-proof-without-document',
	enforce: 'pre',
	resolveId: (name: string) =>
		name === NEEDS_NO_DOCUMENT ? createRequire(import.meta.url).resolve(name) : undefined,
};

export function proof(): AstroIntegration {
	return {
		name: 'leeseditie-proof',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const languages = languagesUnder(fileURLToPath(config.root));
				updateConfig({
					vite: { worker: { format: 'es', plugins: () => [onlyTables(languages), withoutDocument] } },
				});
			},
		},
	};
}
