/**
 * The strict schema of `edition.yaml`. Every object is strict: a key that is not named here is an error, so
 * that a slip of the pen never drops a decision in silence. The format is told in README.md beside this file.
 */
import * as z from 'zod';
import { slugOf } from '#edition/anchors.ts';
import { bibliographySchema, textSchema } from '#edition/bibliography.ts';
import { pictureSchema } from '#edition/pictures.ts';
import { slugSchema } from '#edition/slug.ts';
import { changeSchema, reportSchema } from '#edition/yaml/dated.ts';
import { decisionSchema } from '#edition/yaml/decisions.ts';
import { glyphSchema } from '#edition/yaml/glyphs.ts';
import { sourceSchema } from '#edition/yaml/source.ts';

/** A page file: `file` is its name in `pages/` without `.txt`. */
const pageSchema = z.strictObject({
	file: z
		.string()
		.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of a file in pages/ is expected, without .txt'),
	/** The page number that ids are made of; checked against the page. */
	folio: textSchema.refine((folio) => slugOf(folio) !== '', 'a page number is expected').optional(),
	/**
	 * Where `folio` is the editors' word: `false` when the page prints none, else what it prints, as for the
	 * second page 12 of a report whose parts are each numbered from 1.
	 */
	printed: z
		.custom<false | string>(
			(value) => value === false || (typeof value === 'string' && value.trim() !== ''),
			'false is expected where the page prints no folio, or what it prints, in quotes',
		)
		.optional(),
	/** Where the page is not in the edition's language. */
	language: z.enum(['nl', 'en', 'de', 'fr']).optional(),
});

/** A short slug for a heading; `page` and `line` tell equal headings apart. */
const headingSlugSchema = z.strictObject({
	heading: textSchema,
	page: textSchema.optional(),
	line: z.int().min(1, 'lines are counted from 1').optional(),
	slug: slugSchema,
});

const chapterSchema = z.strictObject({
	slug: slugSchema,
	title: textSchema,
	/** Who says that a chapter begins here, where the source may not: `note` tells how the editors know. */
	by: z.enum(['source', 'editors']).optional(),
	note: textSchema.optional(),
	pages: z.array(textSchema).min(1, 'a chapter has at least one page'),
	slugs: z.array(headingSlugSchema).default([]),
});

const abbreviationSchema = z.strictObject({
	short: textSchema,
	long: textSchema,
	/** `text` where the pages give the long form themselves, `editors` where they do not. */
	by: z.enum(['text', 'editors']),
});

/** `chapter`, `chapter/section` or either with `#id`. */
const addressSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+(?:\/[\p{L}\p{N}-]+)?(?:#[\p{L}\p{N}-]+)?$/u,
		'an address is expected, such as samenwerking/ct-infobox or samenwerking#p41-3',
	);

const aliasSchema = z.strictObject({
	from: addressSchema,
	to: addressSchema,
	/**
	 * The first words of what `from` named, where it is still an id of the edition and names other words now.
	 */
	was: textSchema.optional(),
});

/** The whole of `edition.yaml`. */
export const editionSchema = z.strictObject({
	title: textSchema,
	language: z.enum(['nl', 'en', 'de', 'fr']),
	source: sourceSchema.optional(),
	bibliography: bibliographySchema,
	pages: z.array(pageSchema).min(1, 'an edition has at least one page'),
	chapters: z.array(chapterSchema).min(1, 'an edition has at least one chapter'),
	decisions: z.array(decisionSchema).default([]),
	glyphs: z.array(glyphSchema).default([]),
	pictures: z.array(pictureSchema).default([]),
	abbreviations: z.array(abbreviationSchema).default([]),
	aliases: z.array(aliasSchema).default([]),
	reports: z.array(reportSchema).default([]),
	changes: z.array(changeSchema).default([]),
});

/** What the editors know and decide. */
export type EditionConfig = z.infer<typeof editionSchema>;
/** One chapter of it. */
export type ChapterConfig = EditionConfig['chapters'][number];
/** One page of it. */
export type PageConfig = EditionConfig['pages'][number];
