/**
 * What pictures show, for who does not see them: `pictures` in `edition.yaml`, where the source does not say
 * it or the editors say it better.
 */
import * as z from 'zod';
import { textSchema } from '#edition/bibliography.ts';

/** An editor's description; an empty one says that the picture is decorative. */
export interface DescribedPicture {
	/** Its file in the edition's `pictures/`. */
	readonly file: string;
	readonly alt: string;
}

export const alternativeSchema = textSchema.refine(
	(text) => !/^[….\s]+$/u.test(text),
	'what the picture shows is expected in place of the dots',
);

/** One entry of `pictures`. */
export const pictureSchema = z
	.strictObject({
		file: textSchema,
		alt: alternativeSchema.optional(),
		/** Where it shows nothing that a reader would miss. */
		decorative: z.literal(true).optional(),
	})
	.refine(
		({ alt, decorative }) => (alt === undefined) === (decorative === true),
		'either alt, what the picture shows, or decorative: true is expected',
	)
	.transform(({ file, alt = '' }): DescribedPicture => ({ file, alt }));
