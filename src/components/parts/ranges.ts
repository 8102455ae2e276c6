/** What a part of a list holds, by its first and its last. */
import { places } from '#i18n/messages.ts';

/** `p. 101–200`. */
export const folioRange = (items: readonly { readonly folio: string }[]): string =>
	places.page.mark(items[0]?.folio ?? '', items.at(-1)?.folio);

/** `A–F`. */
export const range = (first: string, last: string): string => (first === last ? first : `${first}–${last}`);
