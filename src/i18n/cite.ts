/** What citing says, in Dutch. */
import { date } from '#i18n/numbers.ts';

export const cite = {
	copy: 'Kopieer verwijzing',
	copied: 'De verwijzing is gekopieerd.',
	styles: 'Kies een citeerstijl',
	place: (folio: string, name: string): string => `p. ${folio}, ${name}`,
	upTo: (first: string, last: string): string => `${first} tot en met ${last}`,
	/** @param version `versie van 24 november 2026` */
	used: (site: string, version: string): string => `Geraadpleegd in ${site}, ${version}`,
	/** @param day `2026-11-24` */
	versionOf: (day: string): string => `versie van ${date(day)}`,
	/** Where the editors tell of no change: the first signs of the digest of its text. */
	versionBy: (digest: string): string => `versie ${digest}`,
	title: 'Verwijzen',
	what: 'Waarnaar',
	how: 'In welke stijl',
	targets: {
		section: (title: string): string => `Sectie “${title}”`,
		chapter: (title: string): string => `Hoofdstuk “${title}”`,
		edition: (title: string): string => `De hele uitgave: ${title}`,
	},
	list: 'In de literatuurlijst',
	text: 'In de tekst',
	note: 'In een voetnoot',
	file: (name: string): string => `Als ${name}`,
	copyOne: 'Kopieer',
	/** For a screen reader, with what it copies. */
	copyWhat: (what: string): string => `Kopieer: ${what}`,
	download: 'Download',
	close: 'Sluit',
	failed:
		'De stijlen zijn niet geladen. “Kopieer verwijzing” werkt wel. Probeer het opnieuw als u verbinding hebt.',
};
