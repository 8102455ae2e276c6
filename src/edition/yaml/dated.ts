/**
 * What the editors add to an edition and date: the reports that notes name, and the changes of the edition
 * itself.
 */
import * as z from 'zod';
import { textSchema } from '#edition/bibliography.ts';
import { webAddressSchema } from '#edition/web-address.ts';

/** A day, `2026-11-24`. */
const daySchema = z
	.string()
	.refine(
		(day) =>
			/^\d{4}-\d{2}-\d{2}$/.test(day) &&
			!Number.isNaN(Date.parse(day)) &&
			new Date(day).toISOString().startsWith(day),
		'a day is expected, such as 2026-11-24',
	);

/** A public report that a note names: what the editors found of it, and when. */
export const reportSchema = z.strictObject({
	/** Page file and printed label of the note. */
	page: textSchema,
	note: textSchema,
	title: textSchema,
	publisher: textSchema.optional(),
	/** As the publisher numbers it. */
	number: textSchema.optional(),
	/** Of the report; of the publisher's site where the report has none that will stay. */
	url: webAddressSchema.optional(),
	/** The day the editors checked this. */
	checked: daySchema,
});

/** A change of the edition that readers should know of. */
export const changeSchema = z.strictObject({
	date: daySchema,
	/** One sentence in the reader's language. */
	what: textSchema,
	/** Chapters and sections that changed, `chapter` or `chapter/section`; without it the whole edition. */
	at: z.array(textSchema).min(1, 'leave it out where the whole edition changed').optional(),
});

/** A report that a note names. */
export type NotedReport = z.infer<typeof reportSchema>;
/** A change of the edition. */
export type EditionChange = z.infer<typeof changeSchema>;
