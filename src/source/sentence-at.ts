/** The sentence around a place in a text, for a reader who points at it. */

/**
 * @param at UTF-16 units from the start.
 * @param language BCP 47: a full stop ends a sentence by its rules.
 * @returns from and to, in UTF-16 units, without the white space behind it.
 */
export function sentenceAt(text: string, at: number, language: string): readonly [from: number, to: number] {
	for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
		if (at < index + segment.length) return [index, index + segment.trimEnd().length];
	}
	return [text.length, text.length];
}
