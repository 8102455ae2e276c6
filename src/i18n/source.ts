/** What the source pages say, in Dutch. */
import { count } from '#i18n/numbers.ts';

export const source = {
	title: 'Bron',
	pageTitle: (folio: string): string => `Pagina ${folio}, zoals gedrukt`,
	description: (folio: string, title: string): string =>
		`De ruwe regels van p. ${folio} van ${title}, naast de kolommen die daaruit zijn herbouwd.`,
	intro: (columns: number): string =>
		columns > 1
			? `Boven ziet u de regels zoals ze uit de pdf kwamen: ${count(columns)} kolommen door elkaar. Stap voor stap haalt u ze uit elkaar. Daaronder staan dezelfde woorden als gedrukte pagina. Kies een stuk van een regel en u ziet waar het hoort; het regelnummer in de kolom brengt u terug.`
			: 'Eerst ziet u de regels zoals ze uit de pdf kwamen. Daarna dezelfde woorden, als alinea’s. Kies een regel en u ziet waar hij hoort; het regelnummer in de alinea brengt u terug.',
	raw: 'Ruwe regels',
	steps: {
		title: 'Stap voor stap',
		names: ['Zoals ze uit de pdf kwamen', 'In cellen geknipt', 'In kolommen'],
	},
	rawNote: (lines: number, file: string): string => `${count(lines)} regels, zoals zij staan in ${file}`,
	rebuilt: 'Herbouwde pagina',
	column: (number: number): string => `Kolom ${number}`,
	empty: 'lege regel',
	line: (number: number): string => `regel ${number}`,
	toLine: (number: number): string => `Naar ruwe regel ${number}`,
	inText: (name: string): string => `${name}: lees in de tekst`,
	kind: {
		header: 'kopregel',
		folio: 'paginanummer',
		pullquote: 'citaat',
		heading: 'kop',
		paragraph: 'alinea',
		caption: 'bijschrift',
		footnote: 'voetnoot',
	},
	continued: 'vervolg',
	digest: 'Vingerafdruk van het bestand (SHA-256)',
	changes: (folio: string): string => `Elke wijziging en beslissing op p. ${folio}`,
	list: {
		intro: 'Van elke gedrukte pagina ziet u hier de ruwe regels naast de herbouwde kolommen.',
		page: (folio: string): string => `p. ${folio}`,
		lines: (lines: number, columns: number): string =>
			`${count(lines)} regels, ${count(columns)} ${columns === 1 ? 'kolom' : 'kolommen'}`,
	},
};
