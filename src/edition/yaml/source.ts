/** The file that an edition was imported from: `source` in `edition.yaml`, written by `npm run import`. */
import * as z from 'zod';
import { textSchema } from '#edition/bibliography.ts';

export const sourceSchema = z.strictObject({
	/** Its name, without its folder. */
	file: textSchema,
	/** Of its bytes: who has the file can see that it is this one. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is expected: 64 digits and letters a–f'),
	/** How many pages it has. */
	pages: z.int().min(1, 'a file has at least one page'),
});
