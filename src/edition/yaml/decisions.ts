/**
 * An editor's decision as it stands in `edition.yaml`, and as the engine takes it. Which kind it is, is told
 * by the key that only that kind has; so a message can speak of that kind alone.
 */
import * as z from 'zod';
import { textSchema } from '#edition/bibliography.ts';
import { NAMED_KINDS } from '#edition/block-kinds.ts';
import type { PageDecision, TableDecision } from '#edition/model.ts';
import { alternativeSchema } from '#edition/pictures.ts';

/** More columns than any printed page has. */
const MOST_COLUMNS = 9;

const reason = textSchema.refine(
	(text) => !/^[….\s]+$/u.test(text),
	'a reason is expected in place of the dots',
);
const line = z.int('a line number is expected').min(1, 'lines are counted from 1');
const column = z
	.int('a column number is expected')
	.min(1, 'columns are counted from 1')
	.max(MOST_COLUMNS, `a page has at most ${MOST_COLUMNS} columns`);
const page = textSchema;
/** Left out where the words are set across the page. */
const place = { page, line, column: column.optional() };
const count = z
	.int('a number is expected')
	.min(0, 'a number of rows or columns is expected')
	.max(20, 'no table has so many heads');

const ENDS = /^column-(\d+)-ends$/;

const ends = Object.fromEntries(
	Array.from({ length: MOST_COLUMNS }, (_, index) => [`column-${index + 1}-ends`, textSchema.optional()]),
) as Record<`column-${number}-ends`, z.ZodOptional<typeof textSchema>>;

const columns = z
	.array(column)
	.refine(
		(list) => list.every((one, i) => i === 0 || one > (list[i - 1] ?? 0)),
		'column numbers are expected from left to right, each once',
	);

const gridSchema = z.union(
	[
		z.enum(['as-read', 'picture', 'no']),
		z
			.strictObject({
				until: line.optional(),
				cells: z.array(textSchema).min(2, 'a table has two columns or more').optional(),
				rows: z.array(line).min(1, 'the lines on which rows begin are expected').optional(),
				'head-rows': count.optional(),
				'head-columns': count.optional(),
			})
			.refine((grid) => Object.keys(grid).length > 0, 'something is expected to be said of the table'),
	],
	'as-read, picture or no is expected, or some of { until, cells, rows, head-rows, head-columns }',
);

const forms = {
	cut: z
		.strictObject({ page, line, columns: columns.optional(), ...ends, reason })
		.refine(
			({ columns: named, ...entry }) =>
				named === undefined ||
				Object.keys(entry).every((key) => !ENDS.test(key) || named.includes(Number(ENDS.exec(key)?.[1]))),
			'a column that ends here is not among `columns`, those with words in this line',
		),
	call: z.strictObject({ page, line, 'call-after': textSchema, reason }),
	block: z
		.strictObject({
			...place,
			is: z.enum(NAMED_KINDS),
			until: line.optional(),
			level: z.int().min(1, 'levels go from 1 to 6').max(6, 'levels go from 1 to 6').optional(),
			picture: textSchema.optional(),
			alt: alternativeSchema.optional(),
			decorative: z.literal(true).optional(),
			reason,
		})
		.refine(
			({ is, picture, alt, decorative }) =>
				(picture !== undefined) === (is === 'figure') &&
				(is === 'figure' || (alt ?? decorative) === undefined) &&
				(alt === undefined || decorative === undefined),
			'a figure is expected to have a picture, and may have alt: what it shows, or decorative: true; nothing else has them',
		),
	begins: z.strictObject({ ...place, begins: z.boolean(), reason }),
	order: z.strictObject({
		...place,
		after: z.union(
			[z.literal('start'), z.strictObject({ line, column: column.optional() })],
			'start is expected, or the place of another block: { line: 12, column: 1 }',
		),
		reason,
	}),
	table: z.strictObject({ page, line, table: gridSchema, reason }),
	hyphen: z.strictObject({ ...place, hyphen: z.enum(['keep', 'drop']), reason }),
	emendation: z
		.strictObject({
			page,
			line,
			from: z.string().min(1, 'some text is expected here'),
			to: z.string(),
			reason,
		})
		.refine((entry) => entry.from !== entry.to, {
			path: ['to'],
			message: '`to` is the same as `from`; a correction changes something',
		}),
	'page-end': z.strictObject({
		page,
		'page-end': z.enum(['ends', 'runs-on', 'runs-on-keeping-hyphen', 'runs-on-dropping-hyphen']),
		reason,
	}),
};

/** The kinds of decision, each with the key that tells it. */
const KEYS: readonly (readonly [keyof typeof forms, RegExp])[] = [
	['cut', /^(?:columns|column-\d+-ends)$/],
	['call', /^call-after$/],
	['hyphen', /^hyphen$/],
	['emendation', /^(?:from|to)$/],
	['page-end', /^page-end$/],
	['begins', /^begins$/],
	['order', /^after$/],
	['table', /^table$/],
	['block', /^(?:is|until|level|picture|alt|decorative)$/],
];

/** How a paragraph at the foot of a page goes on; decided by the edition, not by the engine. */
export interface PageEndDecision {
	readonly kind: 'page-end';
	readonly page: string;
	readonly how: 'ends' | 'runs-on' | 'runs-on-keeping-hyphen' | 'runs-on-dropping-hyphen';
	readonly reason: string;
}

/** A decision with its page: for the engine, or for the way pages join. */
export type EditionDecision = (PageDecision & { readonly page: string }) | PageEndDecision;

type Entry = { page: string; line: number; column?: number; reason: string } & Record<string, unknown>;

/** Every form, as one line an editor can copy. */
export const DECISION_FORMS: readonly string[] = [
	'- { page: "041", line: 14, column-1-ends: "zodat zij", reason: "…" }',
	'- { page: "041", line: 14, columns: [2], reason: "…" }',
	'- { page: "041", line: 14, call-after: "gegevens", reason: "…" }',
	'- { page: "041", line: 14, column: 2, is: heading, level: 3, reason: "…" }',
	'- { page: "041", line: 14, column: 2, is: figure, picture: "kaart.png", alt: "…", reason: "…" }',
	'- { page: "041", line: 14, column: 2, begins: true, reason: "…" }',
	'- { page: "041", line: 14, column: 2, after: { line: 30, column: 1 }, reason: "…" }',
	'- { page: "041", line: 14, table: { cells: ["Personeel", "1.234"], head-rows: 1 }, reason: "…" }',
	'- { page: "041", line: 14, column: 2, hyphen: keep, reason: "…" }',
	'- { page: "041", line: 14, from: "T oezicht", to: "Toezicht", reason: "…" }',
	'- { page: "041", page-end: runs-on, reason: "…" }',
];

function mapped(kind: keyof typeof forms, entry: Entry): EditionDecision {
	const { page, line, reason, column = null } = entry;
	switch (kind) {
		case 'cut': {
			const named = Object.entries(entry).flatMap(([key, words]) => {
				const number = ENDS.exec(key)?.[1];
				return number === undefined || typeof words !== 'string' ? [] : [[Number(number), words] as const];
			});
			const columns = entry.columns as readonly number[] | undefined;
			return {
				kind,
				page,
				line,
				...(columns === undefined ? {} : { columns }),
				ends: Object.fromEntries(named),
				reason,
			};
		}
		case 'call':
			return { kind, page, line, after: entry['call-after'] as string, reason };
		case 'block': {
			const level = entry.level as number | undefined;
			const { picture, decorative } = entry as { picture?: string; decorative?: true };
			const alt = decorative ? '' : (entry.alt as string | undefined);
			const is = entry.is as Extract<PageDecision, { kind: 'block' }>['is'];
			return {
				kind,
				page,
				line,
				column,
				is,
				...(entry.until === undefined ? {} : { until: entry.until as number }),
				...(level === undefined ? {} : { level }),
				...(picture === undefined ? {} : { figure: { picture, ...(alt === undefined ? {} : { alt }) } }),
				reason,
			};
		}
		case 'hyphen':
			return { kind, page, line, column, keep: entry.hyphen === 'keep', reason };
		case 'begins':
			return { kind, page, line, column, begins: entry.begins as boolean, reason };
		case 'order': {
			const after = entry.after as 'start' | { line: number; column?: number };
			return {
				kind,
				page,
				line,
				column,
				after: after === 'start' ? after : { line: after.line, column: after.column ?? null },
				reason,
			};
		}
		case 'table':
			return { kind, page, line, grid: gridOf(entry.table as z.infer<typeof gridSchema>), reason };
		case 'emendation':
			return { kind, page, line, from: entry.from as string, to: entry.to as string, reason };
		case 'page-end':
			return { kind, page, how: entry['page-end'] as PageEndDecision['how'], reason };
	}
}

function gridOf(grid: z.infer<typeof gridSchema>): TableDecision {
	if (typeof grid === 'string') return grid;
	const { 'head-rows': headRows, 'head-columns': headColumns, until, cells, rows } = grid;
	return {
		...(until === undefined ? {} : { until }),
		...(cells === undefined ? {} : { cells }),
		...(rows === undefined ? {} : { rows }),
		...(headRows === undefined ? {} : { headRows }),
		...(headColumns === undefined ? {} : { headColumns }),
	};
}

/** One entry of `decisions`, as an {@link EditionDecision}. */
export const decisionSchema = z.unknown().transform((value, context): EditionDecision => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		context.issues.push({
			code: 'custom',
			input: value,
			message: 'a decision is expected, in braces: { page: …, line: …, …, reason: … }',
		});
		return z.NEVER;
	}
	const keys = Object.keys(value);
	const kind = KEYS.find(([, key]) => keys.some((name) => key.test(name)))?.[0];
	if (kind === undefined) {
		const known = decisionKeys({});
		const unknown = keys.filter((key) => !known.includes(key));
		if (unknown.length > 0) {
			context.issues.push({ code: 'unrecognized_keys', keys: unknown, input: { ...value } });
			return z.NEVER;
		}
		const message =
			'this does not tell what is decided: one of column-1-ends (and so on), columns, call-after, is, begins, after, table, hyphen, from and to, or page-end is expected';
		context.issues.push({ code: 'custom', input: value, message, params: { forms: DECISION_FORMS } });
		return z.NEVER;
	}
	const result = forms[kind].safeParse(value);
	if (!result.success) {
		context.issues.push(
			...result.error.issues.map((issue) => ({ ...issue, input: value }) as (typeof context.issues)[number]),
		);
		return z.NEVER;
	}
	return mapped(kind, value as Entry);
});

/** The keys each kind of decision may have, for naming the nearest one. */
export function decisionKeys(entry: unknown): readonly string[] {
	const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
	const kind = KEYS.find(([, key]) => keys.some((name) => key.test(name)))?.[0];
	const shapes = kind === undefined ? Object.values(forms) : [forms[kind]];
	return [...new Set(shapes.flatMap((shape) => Object.keys(shape.shape)))];
}
