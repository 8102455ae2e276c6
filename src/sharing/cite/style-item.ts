/**
 * A work as one style wants it, where its CSL does not know what this edition knows: whose name it is, and
 * what kind of book.
 */
import type { CslItem } from '#sharing/cite/item.ts';
import type { StyleId } from '#sharing/cite/styles.ts';
import { institution } from '#sharing/institution.ts';

/** Inside the parentheses of a reference in the text, others are brackets. */
const bracketed = (name: string): string => name.replaceAll('(', '[').replaceAll(')', ']');

/** *Sine nomine*, as libraries write it. */
const UNKNOWN = 's.n.';

/** @param as an entry of the list, or the reference in the text. */
export function styleItem(item: CslItem, style: StyleId, as: 'list' | 'text'): CslItem {
	// The address stands behind the edition that was read: `used-edition.ts`.
	const { URL: _, author, ...work } = item;
	const signed = author?.[0].literal;
	const by = (literal: string | undefined): CslItem =>
		literal === undefined ? work : { ...work, author: [{ literal }] };
	switch (style) {
		case 'apa':
			// The abbreviation is introduced in the text; the list has the name (APA 7, 9.11).
			return by(signed && (as === 'text' ? bracketed(signed) : institution(signed).name));
		case 'mla':
			return by(signed && (as === 'text' ? bracketed(signed) : signed));
		case 'chicago':
			return {
				...by(signed),
				// A report is set as a book, and who signs it is its publisher too (CMOS 17, 14.84 and 14.220).
				// Without a publisher its year would seem one of its pages.
				type: work.type === 'report' ? 'book' : work.type,
				publisher: work.publisher ?? (signed === undefined ? UNKNOWN : institution(signed).short),
			};
		default:
			return by(signed);
	}
}
