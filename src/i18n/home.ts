/** What the home page says, in Dutch. */
import { count } from '#i18n/numbers.ts';

export const home = {
	title: 'Een gedrukt verslag, weer te lezen',
	lead: 'In de pdf van een jaarverslag staat de tekst in kolommen. Wie hem eruit haalt, krijgt regels waarin die kolommen door elkaar lopen. Deze leeseditie haalt ze uit elkaar, zet de voetnoten op hun plaats en laat van elke letter zien waar zij vandaan komt.',
	independent: 'Dit is een onafhankelijke leeseditie, geen website van de overheid.',
	/** @param editorial whether the editors say so, and not the source. */
	words: (author: string, editorial: boolean): string =>
		`De tekst is van de ${author}${editorial ? ' (vastgesteld door de redactie)' : ''}; de uitgave is van ons.`,
	about: 'Over deze leeseditie',
	contents: 'Inhoud',
	chapter: 'Hoofdstuk',
	search: { label: 'Zoek in de tekst en de voetnoten', button: 'Zoek' },
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
		charactersNote:
			'tekens telt de bron. Elk teken heeft precies één plaats in deze uitgave; de bouw van de site stopt als er één ontbreekt of dubbel is.',
		changesNote: (normalizations: number, emendations: number): string =>
			`keer leest de tekst anders dan de bron: ${count(normalizations)} × een vorm (zoals een spatie voor een komma), ${count(emendations)} × een verbetering. Elke keer met reden.`,
		linesNote:
			'regels bron staan naast de herbouwde kolommen. Van elke alinea kunt u terug naar haar eigen regels.',
		check: 'Lees de verantwoording',
		source: 'Bekijk de bron',
	},
};
