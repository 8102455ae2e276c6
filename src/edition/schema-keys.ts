import * as z from 'zod';
import type { Path } from '#edition/yaml-source.ts';

function bare(schema: unknown): unknown {
	let inner = schema;
	while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) inner = inner.unwrap();
	return inner;
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
