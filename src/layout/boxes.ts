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

/** Indexes of words, each once, in the order of the page. */
const words = z.array(index).readonly();
const pixels = z.int().positive();
const color = z.string().regex(/^#[0-9a-f]{6}$/);

/** Why a reader of the printed page does not see a word, or sees it but once. */
const unseen = z.enum([
	/** Drawn in no ink, or in a layer that is switched off. */
	'hidden',
	/** Beyond the edge of the page, or of what is drawn there. */
	'outside',
	/** Drawn again where the same word stands already, as a shadow or to make it bold. */
	'twice',
]);

export const boxesSchema = z.strictObject({
	version: z.literal(1),
	page: z.strictObject({
		width: size,
		height: size,
		/** The page's label in the source: `41`, `xii`. */
		label: z.string().min(1).optional(),
		/**
		 * The word that is its printed number, told by those of the pages around it; `null` where it prints none.
		 * Absent where nobody looked.
		 */
		folio: index.nullable().optional(),
		/** Bookmarks of the source that lead to it; `depth` 0 for the outermost. */
		bookmarks: z
			.array(z.strictObject({ title: z.string().min(1), depth: index }))
			.readonly()
			.optional(),
		/** The page as it is drawn: a file below the edition's `pictures/`, and its size. */
		picture: z.strictObject({ file: z.string().min(1), width: pixels, height: pixels }).optional(),
	}),
	fonts: z.array(font).readonly(),
	/** One for each word of the page file, in its order. */
	words: z.array(word.readonly()).readonly(),
	/** By colour of type, the words that have another than black. */
	colors: z.record(color, words).optional(),
	/**
	 * Words whose line of writing is turned, degrees clockwise: 90 is read downwards, 270 upwards. The place in
	 * `words` is where its baseline begins, the width is along it.
	 */
	turned: z
		.array(z.strictObject({ angle: z.number(), words }))
		.readonly()
		.optional(),
	/** Words that stand against the word before them: the print has no white space there. */
	glued: words.optional(),
	/** Words whose letters the print sets apart: `C O M M O D I T Y`. */
	spaced: words.optional(),
	/** Words that a reader of the printed page does not see. They stand on raw lines of their own, the last. */
	unseen: z
		.array(z.strictObject({ why: unseen, words }))
		.readonly()
		.optional(),
	/**
	 * Signs of the page file that stand for a glyph of which the source does not tell the letter: one of
	 * private use for each glyph of a font. `code` is its number in the font, `said` what the source tells, if
	 * anything.
	 */
	signs: z
		.array(
			z.strictObject({
				sign: z.string().min(1),
				font: index,
				code: index,
				said: z.string().min(1).optional(),
				/** The glyph as it is drawn: a file below the edition's `pictures/`. */
				file: z.string().min(1).optional(),
			}),
		)
		.readonly()
		.optional(),
	/** Drawn lines, from one point to another. */
	rules: z.array(z.tuple([length, length, length, length]).readonly()).readonly(),
	/** Coloured boxes. */
	/**
	 * Glyphs whose letters the source's text lost and its font's names tell: `said` in the source, `is` in the
	 * page file.
	 */
	readings: z
		.array(z.strictObject({ font: index, code: index, said: z.string(), is: z.string().min(1) }))
		.readonly()
		.optional(),
	fills: z.array(z.strictObject({ box: box.readonly(), color })).readonly(),
	pictures: z
		.array(
			z.strictObject({
				box: box.readonly(),
				/** Below the edition's `pictures/`; cut from the page as it is drawn. */
				file: z.string().min(1),
				/** Of the file. */
				width: pixels.optional(),
				height: pixels.optional(),
				alt: z.string().optional(),
				/** Who gives the alternative text. */
				by: z.enum(['source', 'editors']),
			}),
		)
		.readonly(),
	links: z.array(z.strictObject({ box: box.readonly(), url: z.string().min(1) })).readonly(),
	/**
	 * Structure of a tagged source, in its reading order: type (`P`, `H1`, `LI`), the words that stand in it
	 * directly, and the index here of the element that holds it, which comes before it.
	 */
	tags: z
		.array(
			z.strictObject({
				type: z.string().min(1),
				words,
				parent: index.optional(),
				/** Alternative text of a figure. */
				alt: z.string().min(1).optional(),
			}),
		)
		.readonly()
		.optional(),
});

/** What `pages/NAME.boxes.json` holds. */
export type Boxes = z.infer<typeof boxesSchema>;
export type WordBox = Boxes['words'][number];
export type Font = Boxes['fonts'][number];
export type Unseen = z.infer<typeof unseen>;
