/** What sharing a quotation says, in Dutch. */
import { count } from '#i18n/numbers.ts';

const words = (number: number): string => (number === 1 ? '1 woord' : `${count(number)} woorden`);

export const quote = {
	bar: 'Geselecteerde woorden',
	link: 'Kopieer link',
	share: 'Deel link',
	quotation: 'Kopieer citaat',
	source: 'Toon bron',
	selected: (number: number): string => `${words(number)} geselecteerd.`,
	/** Said to a screen reader only. */
	keys: 'Tab: naar de knoppen. Esc: knoppen weg.',
	linkCopied: (number: number): string => `De link naar ${words(number)} is gekopieerd.`,
	quotationCopied: 'Het citaat is gekopieerd, met verwijzing.',
	failed: 'De bron is niet geladen. De tekst en de andere knoppen werken wel.',
	/** `“…” (AIVD, Jaarverslag 2014, p. 41, alinea 41·7. Leeseditie, https://…)` */
	withReference: (text: string, reference: string): string => `“${text}” (${reference})`,
	arrival: {
		title: 'Citaat uit een link',
		same: (number: number): string => `Citaat van ${words(number)}: tekst ongewijzigd.`,
		moved: (number: number): string =>
			`Citaat van ${words(number)}: tekst ongewijzigd. Het staat nu op een andere plaats dan toen de link werd gemaakt.`,
		signs:
			'De woorden van dit citaat zijn ongewijzigd. Een leesteken of een spatie is veranderd sinds de link werd gemaakt.',
		changed: 'De tekst van dit citaat is veranderd sinds de link werd gemaakt:',
		new: 'nieuw',
		gone: (number: number): string => `${words(number)} weg`,
		lost: 'De woorden van dit citaat staan niet meer op deze pagina. Misschien zijn ze verplaatst of verbeterd.',
		untold:
			'De tekst van dit citaat is ergens veranderd sinds de link werd gemaakt. Het citaat is te lang om te zeggen waar: plak het op de pagina Citaat.',
		broken: 'Deze link is niet heel aangekomen. Of het citaat nog klopt, is zo niet na te gaan.',
		check: 'Controleer het citaat',
		away: 'Sluit',
	},
};
