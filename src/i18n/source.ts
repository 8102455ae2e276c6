/** What the source pages say, in Dutch. */
import { count } from '#i18n/numbers.ts';

export const source = {
	title: 'Bron',
	pageTitle: (folio: string): string => `Pagina ${folio}, herbouwd`,
	description: (folio: string, title: string): string =>
		`De ruwe regels van p. ${folio} van ${title}, naast de kolommen die daaruit zijn herbouwd.`,
	/** Says what is shown, and that it is not the print. */
	intro: (columns: number): string =>
		columns > 1
			? `Boven staan de regels zoals ze uit de pdf kwamen: ${count(columns)} kolommen door elkaar. Stap voor stap haalt u ze uit elkaar. Daaronder staan dezelfde woorden in herbouwde kolommen; een afbeelding van de gedrukte pagina is er niet. Kies een stuk van een regel en u ziet waar het hoort; het regelnummer in de kolom brengt u terug.`
			: 'Eerst ziet u de regels zoals ze uit de pdf kwamen. Daarna dezelfde woorden, herbouwd tot alinea’s; een afbeelding van de gedrukte pagina is er niet. Kies een regel en u ziet waar hij hoort; het regelnummer in de alinea brengt u terug.',
	raw: 'Ruwe regels',
	steps: {
		title: 'Stap voor stap',
		names: ['Zoals ze uit de pdf kwamen', 'In stukken geknipt', 'In kolommen'],
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
		lead: 'inleiding',
		heading: 'kop',
		paragraph: 'alinea',
		'list-item': 'punt',
		table: 'tabel',
		figure: 'afbeelding',
		sidebar: 'kader',
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
