/**
 * Why a word reads otherwise than its letters stand: a permanent code, which the site puts into words
 * (`changes` in `#i18n/messages.ts`). What it needs for a sentence stands in the change itself.
 */
export const RULES = [
	/** An editor's correction; the reason is the editor's. */
	'editor',
	/** A sign that the extractor could not read; an editor says what it is, and why. */
	'glyph',
	/** The same until an editor says what it is. */
	'unread-glyph',
	/** A control character of the layout; nothing is printed. */
	'control-character',
	/** `T oezicht`: the capital stands apart, the rest is no word and the whole is one. */
	'letter-space',
	/** A large letter at the head of a paragraph, set apart from the word that it begins. */
	'initial',
	/** `media , dat`. */
	'gap-before-punctuation',
	/** White space other than one space between two words. */
	'white-space',
	/** Dots that lead from a title to the number of its page. */
	'leaders',
	/** A hyphen that is there because the line ends. */
	'line-end-hyphen',
	/** The same at the end of a page; the word stands elsewhere without it, or an editor says so. */
	'page-end-hyphen',
	/** A sign that only serves to break lines. */
	'soft-hyphen',
] as const;

/** One of them. */
export type Rule = (typeof RULES)[number];
