/** What is told of an edition as a publication, in Dutch: the way in, its pages, its version, where the official one stands. */
export const publication = {
	begin: 'Begin met lezen',
	/** The same where several editions have one. */
	beginIn: (title: string): string => `Begin met lezen: ${title}`,
	/** @param ranges `41`, `43–45`. */
	pages: (ranges: readonly string[]): string =>
		ranges.length === 1 && !ranges[0]?.includes('–')
			? `Gedrukte pagina ${ranges[0]}`
			: `Gedrukte pagina’s ${ranges.join(', ')}`,
	version: 'Versie',
	/** @param day `24 november 2026`. */
	versionOf: (day: string): string => `Versie van ${day}`,
	/** @param digits the first of its SHA-256. */
	fingerprint: (digits: string): string => `vingerafdruk van de leestekst ${digits}…`,
	official: 'Officiële uitgave',
	officialUnknown: 'Een adres van de officiële uitgave is bij de redactie niet bekend.',
	changes: 'Wat er veranderde',
};
