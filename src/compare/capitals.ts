/** Capitals and small letters that are other, where all letters are the same. */

/** Capitals and small letters in turn, as small capitals come out of some prints: *WiKiMeDiA*. */
const isMixed = (text: string): boolean => /\p{Ll}\p{Lu}/u.test(text);
/** Capitals alone, as small capitals come out of a print or go into it. */
const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
const isSmall = (text: string): boolean => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);

/**
 * Letters that are a capital in one text alone. None where a whole word is: *AIVD* may be set as *aivd* in
 * small capitals.
 */
export function otherCapitals(print: string, conversion: string): number {
	if (isCapitals(print) || isCapitals(conversion) || isMixed(print) || isMixed(conversion)) return 0;
	const [ours, theirs] = [lettersOf(print), lettersOf(conversion)];
	if (ours.length !== theirs.length || (isSmall(print) && isSmall(conversion))) return 0;
	return ours.filter((sign, at) => sign !== theirs[at]).length;
}

const lettersOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{Lu}\p{Ll}]/gu) ?? [];
