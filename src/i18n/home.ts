/** What the home page says, in Dutch. */
import { count } from '#i18n/numbers.ts';

export const home = {
	/** Above several reports; one stands there itself. */
	title: 'Verslagen om te lezen',
	/** What this is, in one sentence. */
	lead: (reports: number): string =>
		`${reports === 1 ? 'De tekst van het gedrukte verslag' : 'De tekst van gedrukte verslagen'}, terug in leesvolgorde en met de noten op hun plaats; van elke letter is te zien waar zij vandaan komt.`,
	about: 'Over deze leeseditie',
	contents: 'Inhoud',
	allContents: 'Hele inhoud',
	picture: {
		title: 'Van regels naar tekst',
		before: 'Zo komt de tekst uit de pdf',
		cells: (columns: number, from: number, to: number): string =>
			`Regels ${from} tot en met ${to}. Op elke regel staan ${columns} kolommen achter elkaar; niets in het bestand zegt waar de ene ophoudt en de andere begint. De kleuren zijn van ons.`,
		after: 'Zo is het herbouwd',
		afterNote: 'Dezelfde woorden, per kolom onder elkaar. Geen letter erbij, geen letter weg.',
		column: (number: number): string => `Kolom ${number}`,
		more: (folio: string): string => `Bekijk heel p. ${folio}, regel voor regel`,
	},
	trust: {
		title: 'Waarom u dit kunt vertrouwen',
		charactersNote: (editions: number): string =>
			`${editions === 1 ? 'tekens telt de bron. Elk teken heeft precies één plaats in deze uitgave' : 'tekens tellen de bronnen samen. Elk teken heeft precies één plaats in zijn uitgave'}; de bouw van de site stopt als er één ontbreekt of dubbel is.`,
		changesNote: (normalizations: number, emendations: number): string =>
			`keer leest de tekst anders dan de bron: ${count(normalizations)} × een vorm (zoals een spatie voor een komma), ${count(emendations)} × een verbetering. Elke keer met reden.`,
		linesNote:
			'regels bron staan naast de herbouwde kolommen. Van elke alinea kunt u terug naar haar eigen regels.',
		check: 'Lees de verantwoording',
		source: 'Bekijk de bron',
	},
};
