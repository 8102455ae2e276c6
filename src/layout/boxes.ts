/**
 * `pages/NAME.boxes.json`, version 1: where each word of `pages/NAME.txt` stood, as the source knew it.
 * Lengths are points from the page's top left, at two decimals. Strict: an unknown key is an error.
 */
import * as z from 'zod';

const length = z.number();
const size = z.number().positive();
/** Left, top, width, height. */
const box = z.tuple([length, length, length.nonnegative(), length.nonnegative()]);
const index = z.int().nonnegative();

/**
 * A word: raw line (from 1), its place in it (UTF-16, end exclusive), left edge, baseline, width, size of
 * type, index of its font.
 */
const word = z.tuple([
	z.int().min(1),
	index,
	z.int().min(1),
	length,
	length,
	length.nonnegative(),
	size,
	index,
]);

const font = z.strictObject({
	name: z.string(),
	bold: z.boolean(),
	italic: z.boolean(),
	serif: z.boolean(),
	fixed: z.boolean(),
});

export const boxesSchema = z.strictObject({
	version: z.literal(1),
	page: z.strictObject({
		width: size,
		height: size,
		/** The page's label in the source: `41`, `xii`. */
		label: z.string().min(1).optional(),
	}),
	fonts: z.array(font).readonly(),
	/** One for each word of the page file, in its order. */
	words: z.array(word.readonly()).readonly(),
	/** Drawn lines, from one point to another. */
	rules: z.array(z.tuple([length, length, length, length]).readonly()).readonly(),
	/** Coloured boxes. */
	fills: z
		.array(z.strictObject({ box: box.readonly(), color: z.string().regex(/^#[0-9a-f]{6}$/) }))
		.readonly(),
	pictures: z
		.array(
			z.strictObject({
				box: box.readonly(),
				/** Below the edition's `pictures/`. */
				file: z.string().min(1),
				alt: z.string().optional(),
				/** Who gives the alternative text. */
				by: z.enum(['source', 'editors']),
			}),
		)
		.readonly(),
	links: z.array(z.strictObject({ box: box.readonly(), url: z.string().min(1) })).readonly(),
	/** Structure of a tagged source: type (`P`, `H1`, `LI`) and indexes of its words. */
	tags: z
		.array(z.strictObject({ type: z.string().min(1), words: z.array(index).readonly() }))
		.readonly()
		.optional(),
});

/** What `pages/NAME.boxes.json` holds. */
export type Boxes = z.infer<typeof boxesSchema>;
export type WordBox = Boxes['words'][number];
export type Font = Boxes['fonts'][number];
