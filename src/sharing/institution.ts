/** The name of an institution as it signs: `Algemene Inlichtingen- en Veiligheidsdienst (AIVD)`. */

export interface Institution {
	/** Without its abbreviation. */
	readonly name: string;
	/** Its abbreviation, or the name where it gives none. */
	readonly short: string;
}

/**
 * An abbreviation stands behind the name, between parentheses: one word, with a capital beyond its first
 * letter.
 */
export function institution(signed: string): Institution {
	const [, name, short] = /^(.+\S)\s+\((\p{L}[\p{L}\p{N}&.-]*\p{Lu}[\p{L}\p{N}&.-]*)\)$/u.exec(signed) ?? [];
	return name === undefined || short === undefined ? { name: signed, short: signed } : { name, short };
}
