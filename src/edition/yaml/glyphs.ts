/**
 * What an extractor left for a sign that it could not read, and what is printed there: `glyphs` in
 * `edition.yaml`.
 */
import * as z from 'zod';
import type { Glyph } from '#edition/model.ts';

/** `U+0002`: the name of a sign, and what edition.yaml calls it. */
export const codePointName = (sign: string): string =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const HIGHEST = 0x10ffff;

const printed = z
	.string()
	.refine((text) => !/^[….]+$/u.test(text), 'the printed sign is expected in place of the dots')
	.refine((text) => !/[\s\p{Cc}\p{Cs}]/u.test(text), 'a printed sign is expected, without white space');

/** One entry of `glyphs`. */
export const glyphSchema = z
	.strictObject({
		sign: z
			.string()
			.regex(/^U\+[0-9A-F]{4,6}$/, 'the number of a character is expected, such as "U+0002"')
			.refine((name) => Number.parseInt(name.slice(2), 16) <= HIGHEST, 'there is no such character'),
		is: printed,
		reason: z
			.string()
			.trim()
			.min(1, 'some text is expected here')
			.refine((text) => !/^[….\s]+$/u.test(text), 'a reason is expected in place of the dots'),
	})
	.transform(
		({ sign, ...entry }): Glyph => ({
			sign: String.fromCodePoint(Number.parseInt(sign.slice(2), 16)),
			...entry,
		}),
	);
