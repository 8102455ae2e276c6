/**
 * Whether words in brackets are a quoter's remark on the form of the quotation: `(cursivering toegevoegd)`,
 * `[sic]`.
 */

/** What the remark is about; without one of these it is none. */
const ABOUT =
	/^(?:cursivering(?:en)?|cursief|curs|nadruk|onderstreping(?:en)?|vet|vetgedrukt|accentuering|klemtoon|markering|hoofdletter|emphasis|italics|sic|red)$/u;

/** Words that such a remark may have besides, none of which can say something of the matter. */
const BESIDES =
	/^(?:toegevoegd|aangebracht|weggelaten|door|van|de|het|mij|mijn|ons|onze|eigen|auteur|auteurs|redactie|schrijver|is|in|origineel|oorspronkelijk|added|mine|my|ours|original|by|author|the)$/u;

export function isQuotersRemark(bracketed: string): boolean {
	const words = bracketed.toLowerCase().match(/\p{L}+/gu) ?? [];
	return (
		/^[\s([]+[\p{L}\s.,!–-]+[\])]$/u.test(bracketed) &&
		words.some((word) => ABOUT.test(word)) &&
		words.every((word) => ABOUT.test(word) || BESIDES.test(word))
	);
}
