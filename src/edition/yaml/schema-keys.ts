import * as z from 'zod';
import type { Path } from '#edition/yaml/yaml-source.ts';

/** A schema without what stands around it: a default, a transformation. */
function bare(schema: unknown): unknown {
	if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return bare(schema.unwrap());
	return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

/** The keys that a schema knows at a path. */
export function keysAt(root: z.ZodObject, path: Path): readonly string[] {
	let schema: unknown = root;
	for (const step of path) {
		const outer = bare(schema);
		if (outer instanceof z.ZodArray) schema = outer.element;
		else if (outer instanceof z.ZodObject) schema = outer.shape[String(step)];
	}
	const found = bare(schema);
	return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}
