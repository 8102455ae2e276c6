/** The schema of `account.json`, for whoever reads the file back: the site's collection and the checks. */
import * as z from 'zod';
import type { Account } from '#edition/account/account.ts';
import { ALL_KINDS, DISPOSITIONS } from '#edition/block-kinds.ts';
import { DECISION_SUBJECTS, EVIDENCE_TERMS } from '#edition/model.ts';
import { RULES } from '#edition/rules.ts';

const spanShape = { line: z.int().min(1), start: z.int().min(0), end: z.int().min(0) };
const span = z.strictObject(spanShape);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const dispositionSchema = z.enum(DISPOSITIONS);

/** Digests of pictures by their file. */
export const picturesSchema = z.record(z.string(), digest).readonly();

const page = z.strictObject({
	file: z.string(),
	folio: z.string(),
	chapter: z.string(),
	digest,
	boxes: digest.optional(),
	pictures: picturesSchema.optional(),
	language: z.string(),
	columns: z.int().min(0),
	lines: z.int().min(0),
	characters: z.int().min(0),
	rows: z.array(
		z.strictObject({
			line: z.int().min(1),
			doubt: z.boolean(),
			cells: z.array(z.strictObject({ column: z.int().min(1).nullable(), span, block: z.string() })),
		}),
	),
	spans: z.array(z.strictObject({ ...spanShape, disposition: dispositionSchema, block: z.string() })),
});

const block = z.strictObject({
	id: z.string(),
	kind: z.enum(ALL_KINDS),
	chapter: z.string(),
	section: z.string().nullable(),
	level: z.int().min(1).max(6).optional(),
	label: z.string().optional(),
	depth: z.int().min(1).optional(),
	text: z.string(),
	rows: z.array(z.string()).readonly().optional(),
	source: z.array(z.strictObject({ ...spanShape, page: z.string() })),
});

const apparatusEntry = z.strictObject({
	class: z.enum(['normalization', 'emendation']),
	rule: z.enum(RULES),
	spans: z.array(span),
	diplomatic: z.string(),
	reading: z.string(),
	lemma: z.string(),
	reason: z.string().optional(),
	page: z.string(),
	block: z.string(),
});

const decision = z.strictObject({
	subject: z.enum(DECISION_SUBJECTS),
	line: z.int().min(1),
	chosen: z.string(),
	words: z.string().optional(),
	rival: z.string().optional(),
	rivalColumns: z.array(z.int().min(1)).readonly().optional(),
	margin: z.number(),
	evidence: z.array(z.strictObject({ term: z.enum(EVIDENCE_TERMS), nats: z.number() })),
	by: z.enum(['engine', 'editor']),
	reason: z.string().optional(),
	undecided: z.boolean(),
	page: z.string(),
});

const figures = z.strictObject({
	pages: z.int(),
	rawLines: z.int(),
	characters: z.int(),
	words: z.int(),
	byDisposition: z.partialRecord(dispositionSchema, z.int()),
	paragraphs: z.int(),
	footnotes: z.int(),
	normalizations: z.int(),
	emendations: z.int(),
	decisionsByEditor: z.int(),
});

/** The whole of `account.json`; its type is {@link Account}. */
export const accountSchema = z.strictObject({
	edition: z.string(),
	figures,
	editionDigest: digest,
	readingTextDigest: digest,
	pages: z.array(page),
	blocks: z.array(block),
	apparatus: z.array(apparatusEntry),
	decisions: z.array(decision),
});

type Same<A, B> = A extends B ? (B extends A ? true : never) : never;
type Loose<T> = T extends readonly (infer I)[]
	? readonly Loose<I>[]
	: T extends object
		? { readonly [K in keyof T]: Loose<Exclude<T[K], undefined>> }
		: T;
/** Fails to compile when schema and type part ways. */
export type SchemaMatchesType = Same<Loose<z.infer<typeof accountSchema>>, Loose<Account>>;
