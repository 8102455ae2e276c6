/** `edition.yaml` as text → what the editors know and decide, or every reason why not. */
import * as z from 'zod';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inconsistencies } from '#edition/consistency.ts';
import { explain } from '#edition/explain.ts';
import { type EditionConfig, editionSchema } from '#edition/schema.ts';
import { openYaml, type Path, type YamlSource } from '#edition/yaml-source.ts';

/** The outcome of reading `edition.yaml`; `edition` is absent when there is an error. */
export interface ParsedEdition {
	readonly edition?: EditionConfig;
	/** Where things stand in the file, for whoever finds later that an entry hits nothing. */
	readonly source: YamlSource;
	readonly diagnostics: readonly Diagnostic[];
}

/** A schema without what stands around it: a default, a transformation. */
function bareSchema(schema: unknown): unknown {
	if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return bareSchema(schema.unwrap());
	return schema instanceof z.ZodPipe ? bareSchema(schema.in) : schema;
}

/** The keys the schema knows at a path. */
function keysAt(path: Path): readonly string[] {
	let schema: unknown = editionSchema;
	for (const step of path) {
		schema = bareSchema(schema);
		if (schema instanceof z.ZodArray) schema = schema.element;
		else if (schema instanceof z.ZodObject) schema = schema.shape[String(step)];
	}
	schema = bareSchema(schema);
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Reads `text`; `file` is its name as the editor knows it: `seeds/…/edition.yaml`. */
export function parseEdition(text: string, file: string): ParsedEdition {
	const source = openYaml(text, file);
	if (source.diagnostics.length > 0) return { source, diagnostics: source.diagnostics };
	const result = editionSchema.safeParse(source.value);
	if (!result.success) {
		return { source, diagnostics: result.error.issues.flatMap((issue) => explain(issue, source, keysAt)) };
	}
	const diagnostics = inconsistencies(result.data, source);
	return diagnostics.length > 0 ? { source, diagnostics } : { edition: result.data, source, diagnostics };
}
