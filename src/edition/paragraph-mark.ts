/** What a paragraph is called on its page, in references and in a search: `41·3`. */
export const paragraphMark = (folio: string, ordinal: number | string): string => `${folio}·${ordinal}`;
