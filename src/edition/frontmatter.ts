/**
 * The frontmatter of a section file: what the Markdown itself cannot say, so that the file is read without
 * its account. Ids of headings, and of what is counted by its own kind, are listed in the order of the file;
 * paragraphs are counted from `begins`, starting again at 1 at every page break.
 */
import * as z from 'zod';
import type { Listed } from '#edition/block-kinds.ts';
import { LISTED } from '#edition/counted.ts';
import { slugSchema } from '#edition/slug.ts';

/** A name that may stand in an id: a slug, or a title's slug in another script. */
const idSchema = z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'an id is expected');

const ids = z.array(idSchema).optional();
/** In the order of the table of block kinds, so that a file is written as it is read. */
const listed = Object.fromEntries(Object.keys(LISTED).map((key) => [key, ids])) as Record<Listed, typeof ids>;

/** Strict: a key that is not here is an error. */
export const sectionFrontmatterSchema = z.strictObject({
	/** Slug of the edition: the name of its folder. */
	edition: slugSchema,
	/** Slug of the chapter. */
	chapter: slugSchema,
	/** Slug of the section, unique in its chapter; the name of the file. */
	section: idSchema,
	/** Reading text of its first heading; the chapter's title where text stands before the first heading. */
	title: z.string().min(1),
	/** 1-based place in the chapter. */
	order: z.int().min(1),
	/** Level of its first heading, 2 for the highest; 1 where it has none. */
	level: z.int().min(1).max(6),
	/**
	 * The printed page the section begins on and the ordinal there of the first paragraph that begins in it.
	 */
	begins: z.strictObject({ folio: z.string().min(1), paragraph: z.int().min(1) }),
	/** Ids of its headings, in order. */
	headings: z.array(idSchema),
	/** Ids of its blocks of the kinds that are counted by themselves, in order; absent where it has none. */
	...listed,
	/** Printed labels of the notes whose identifier is not their label: `{ 43-8: "8" }`. */
	labels: z.record(z.string(), z.string()).optional(),
	/**
	 * Notes that an earlier section already defined, with the ordinal of their first call here: `{ "8": 2 }`.
	 * Their definition is repeated, so that the file is readable on its own; on the chapter's page it stands
	 * once.
	 */
	repeats: z.record(z.string(), z.int().min(2)).optional(),
});

/** The frontmatter of one section file. */
export type SectionFrontmatter = z.infer<typeof sectionFrontmatterSchema>;
