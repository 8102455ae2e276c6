/** `edition.yaml` as text → what the editors know and decide, or every reason why not. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inconsistencies } from '#edition/yaml/consistency.ts';
import { explain } from '#edition/yaml/explain.ts';
import { type EditionConfig, editionSchema } from '#edition/yaml/schema.ts';
import { keysAt } from '#edition/yaml/schema-keys.ts';
import { openYaml, type Path, type YamlSource } from '#edition/yaml/yaml-source.ts';

/** The outcome of reading `edition.yaml`; `edition` is absent when there is an error. */
export interface ParsedEdition {
	readonly edition?: EditionConfig;
	/** Where things stand in the file, for whoever finds later that an entry hits nothing. */
	readonly source: YamlSource;
	readonly diagnostics: readonly Diagnostic[];
}

/** What each file gave when it was last read, with its text: a build reads it many times. */
const lastRead = new Map<string, readonly [text: string, parsed: ParsedEdition]>();

/** Reads `text`; `file` is its name as the editor knows it: `seeds/…/edition.yaml`. */
export function parseEdition(text: string, file: string): ParsedEdition {
	const [known, before] = lastRead.get(file) ?? [];
	if (before && known === text) return before;
	const parsed = parse(text, file);
	lastRead.set(file, [text, parsed]);
	return parsed;
}

function parse(text: string, file: string): ParsedEdition {
	const source = openYaml(text, file);
	if (source.diagnostics.length > 0) return { source, diagnostics: source.diagnostics };
	const result = editionSchema.safeParse(source.value);
	if (!result.success) {
		const known = (path: Path) => keysAt(editionSchema, path);
		return { source, diagnostics: result.error.issues.flatMap((issue) => explain(issue, source, known)) };
	}
	const diagnostics = inconsistencies(result.data, source);
	return diagnostics.length > 0 ? { source, diagnostics } : { edition: result.data, source, diagnostics };
}
