/** What a paragraph is called on its page, in references and in a search: `41·3`. */

/** What may part the page from the number: first the site's own sign, then any that older marks have. */
const [SIGN, ...OLDER] = ['·'] as const;

export const paragraphMark = (folio: string, ordinal: number | string): string => `${folio}${SIGN}${ordinal}`;

/** The signs, as they stand between the brackets of a regular expression. */
export const MARK_SIGNS = [SIGN, ...OLDER].join('');

const MARK = new RegExp(`^(.+)[${MARK_SIGNS}](\\d+)$`, 'u');

/** The page and the number that a mark names. */
export function placeOfMark(mark: string): { readonly folio: string; readonly ordinal: number } | undefined {
	const [, folio, ordinal] = MARK.exec(mark) ?? [];
	return folio === undefined ? undefined : { folio, ordinal: Number(ordinal) };
}

/** The mark of the paragraph that has an id: `41·3` of `p41-3`, and none of `p41-tabel-1`. */
export function markOfId(id: string): string | undefined {
	const [, folio, ordinal] = /^p(.+)(?<!-\p{L}+)-(\d+)$/u.exec(id) ?? [];
	return folio === undefined || ordinal === undefined ? undefined : paragraphMark(folio, ordinal);
}
