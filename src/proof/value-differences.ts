/** Two values of JSON, leaf by leaf: what one has and the other has not, and where. */
export interface ValueDifference {
	readonly path: readonly (string | number)[];
	readonly kind: 'value' | 'missing' | 'added';
	readonly published?: unknown;
	readonly made?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** A value as a reader is shown it. */
export const told = (value: unknown): string =>
	typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

export function valueDifferences(
	published: unknown,
	made: unknown,
	path: readonly (string | number)[] = [],
): ValueDifference[] {
	if (Object.is(published, made)) return [];
	const both = isObject(published) && isObject(made) && Array.isArray(published) === Array.isArray(made);
	if (!both) return [{ path, kind: 'value', published, made }];
	const keys = [...new Set([...Object.keys(made), ...Object.keys(published)])];
	return keys.flatMap((key): ValueDifference[] => {
		const at = [...path, Array.isArray(made) ? Number(key) : key];
		if (!Object.hasOwn(published, key)) return [{ path: at, kind: 'missing', made: made[key] }];
		if (!Object.hasOwn(made, key)) return [{ path: at, kind: 'added', published: published[key] }];
		return valueDifferences(published[key], made[key], at);
	});
}
