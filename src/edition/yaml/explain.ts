/** A problem that the schema found, in the editor's words, with the act that mends it. */
import type * as z from 'zod';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { slugOf } from '#edition/anchors.ts';
import { webAddressSchema } from '#edition/web-address.ts';
import { DECISION_FORMS, decisionKeys } from '#edition/yaml/decisions.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { Path, YamlSource } from '#edition/yaml/yaml-source.ts';

const KINDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a set of keys with values',
	record: 'a set of keys with values',
};

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'string') return 'text';
	return KINDS[typeof value] ?? 'something else';
}

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** `pages, entry 2, folio` */
const named = (path: Path): string =>
	path.length === 0
		? 'the file'
		: path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step))).join(', ');

/** A list for a sentence; the keys that differ by their column's number stand as one. */
const short = (keys: readonly string[]): string =>
	keys.filter((key) => !/^column-[2-9]-ends$/.test(key)).join(', ');

function unknownKey(source: YamlSource, path: Path, key: string, known: readonly string[]): Diagnostic {
	const near = nearest(key, known);
	const where = `of ${named(path)}`;
	return {
		code: 'edition/unknown-key',
		severity: 'error',
		...source.atKey([...path, key]),
		reason: `“${key}” is not a key ${where}.${near === undefined ? '' : ` The nearest one is “${near}”.`} Known here: ${short(known)}.`,
		act:
			near === undefined
				? [`Take “${key}” out.`]
				: [`Write “${near}” in place of “${key}”, or take the key out.`],
	};
}

/** The act for a value that is of the right type and not right. */
function mending(path: Path, value: unknown, expected: string): string[] {
	const key = path.at(-1);
	const better = typeof value !== 'string' ? '' : key === 'slug' ? slugOf(value) : value.trim();
	if (typeof key !== 'string' || better === '') return ['Mend the marked value.'];
	if (better === value) {
		const whole = `https://${better}`;
		const lacks =
			path.length === 1 && expected.includes('https://') && webAddressSchema.safeParse(whole).success;
		return [lacks ? `Write ${key}: ${whole}` : 'Mend the marked value.'];
	}
	return [`Write ${key}: ${key === 'slug' ? better : JSON.stringify(better)}`];
}

function wrongType(source: YamlSource, path: Path, expected: string): Diagnostic {
	const place = source.at(path);
	const value = valueAt(source.value, path);
	const key = typeof path.at(-1) === 'string' ? String(path.at(-1)) : undefined;
	if (value === undefined && key !== undefined) {
		const parent = path.slice(0, -1);
		return {
			code: 'edition/missing-key',
			severity: 'error',
			...source.at(parent),
			reason: `“${key}” is missing in ${named(parent)}; ${expected === 'object' ? 'it' : (KINDS[expected] ?? expected)} is expected.`,
			act: [`Add “${key}:” with its value.`],
		};
	}
	const typed = source.typed(path);
	const wanted = KINDS[expected] ?? expected;
	const fault = (reason: string, ...act: string[]): Diagnostic => ({
		code: 'edition/wrong-type',
		severity: 'error',
		...place,
		reason,
		act,
	});
	const before = key === undefined ? '- ' : `${key}: `;
	if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
		const taken = typeof value === 'number' ? 'a number' : 'true or false';
		return fault(
			`YAML reads ${typed} as ${taken}; text is expected for ${named(path)}.`,
			'Put it in quotes:',
			`  ${before}"${typed}"`,
		);
	}
	if (expected === 'number' && typeof value === 'string' && /^\d+$/.test(value)) {
		return fault(
			`Text stands for ${named(path)}; a number is expected.`,
			'Take the quotes off:',
			`  ${before}${value}`,
		);
	}
	const there =
		kindOf(value) === 'nothing' ? 'Nothing' : typed === undefined ? capital(kindOf(value)) : `“${typed}”`;
	return fault(
		`${there} stands for ${named(path)}; ${wanted} is expected.`,
		`Write ${wanted} ${key === undefined ? 'here' : `after “${key}:”`}.`,
	);
}

/** One diagnostic for one issue; `keysAt` gives the keys that may stand at a path. */
export function explain(
	issue: z.core.$ZodIssue,
	source: YamlSource,
	keysAt: (path: Path) => readonly string[],
): Diagnostic[] {
	const path = issue.path;
	const place = source.at(path);
	switch (issue.code) {
		case 'unrecognized_keys': {
			const known = path[0] === 'decisions' ? decisionKeys(valueAt(source.value, path)) : keysAt(path);
			return issue.keys.map((key) => unknownKey(source, path, key, known));
		}
		case 'invalid_type':
			return [wrongType(source, path, issue.expected)];
		case 'invalid_value': {
			if (valueAt(source.value, path) === undefined)
				return [wrongType(source, path, `one of ${issue.values.join(', ')}`)];
			const typed = source.typed(path) ?? '';
			const values = issue.values.map(String);
			const near = nearest(typed, values);
			return [
				{
					code: 'edition/wrong-value',
					severity: 'error',
					...place,
					reason: `“${typed}” stands for ${named(path)}; ${values.length > 1 ? 'one of ' : ''}${values.join(', ')} is expected.`,
					act: [
						near === undefined && values.length > 1
							? `Write one of ${values.join(', ')}.`
							: `Write “${near ?? values[0]}”.`,
					],
				},
			];
		}
		default: {
			const forms = issue.code === 'custom' && issue.params?.forms ? DECISION_FORMS : [];
			const message = /[.!?]$/.test(issue.message) ? issue.message : `${issue.message}.`;
			return [
				{
					code: 'edition/wrong-value',
					severity: 'error',
					...place,
					reason: `For ${named(path)}: ${message}`,
					act:
						forms.length > 0
							? ['Write it in one of these forms:', ...forms.map((form) => `  ${form}`)]
							: mending(path, valueAt(source.value, path), message),
				},
			];
		}
	}
}
