/** What is known of the printed report, and who says so. */
import * as z from 'zod';
import { webAddressSchema } from '#edition/web-address.ts';

/** Text that is there: not empty, no space at its ends. */
export const textSchema = z
	.string()
	.min(1, 'some text is expected here')
	.refine((text) => text.trim() === text, 'no space is expected at the ends of this text')
	.refine(
		(text) => !/[\u0000-\u001f\u007f-\u009f]/.test(text),
		'a line end or a control character stands in this text; none is expected',
	);

/** A fact with its witness: `source` where the pages state it, `editors` where they do not. */
const factSchema = z.strictObject({
	value: textSchema,
	by: z.enum(['editors', 'source']),
	/** A sentence in Dutch for the reader: how the editors know. */
	note: textSchema.optional(),
});

/** Facts for citations and cards. */
export const bibliographySchema = z.strictObject({
	title: factSchema,
	author: factSchema.optional(),
	publisher: factSchema.optional(),
	place: factSchema.optional(),
	year: factSchema.optional(),
	/** Where the official publication can be read. */
	url: factSchema.extend({ value: webAddressSchema }).optional(),
	isbn: factSchema.optional(),
	/** Why the text may be published: a paragraph for the reader. */
	rights: factSchema.optional(),
});
