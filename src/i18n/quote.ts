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
		gone: (number: number): string => `${words(number)} weg`,
		lost: 'De woorden van dit citaat staan niet meer op deze pagina. Misschien zijn ze verplaatst of verbeterd.',
		/** The same words stand elsewhere. */
		twin: 'Dit citaat staat niet meer op zijn plaats. Dezelfde woorden staan nog wel op deze pagina, met andere tekst eromheen.',
		showTwin: 'Toon die woorden',
		/** Other words look like it. */
		like: 'Dit citaat staat niet meer op deze pagina. Er staat wel een tekst die erop lijkt.',
		showLike: 'Toon wat erop lijkt',
		/** A link to the whole chapter, which looks for the words there. */
		chapter: 'Zoek het in het hele hoofdstuk',
		oldElsewhere: (number: number): string =>
			`Citaat van ${words(number)}: het staat letterlijk op deze pagina, maar niet waar de link het noemt. Deze oude link weet niet wat eromheen stond. Misschien is dit een andere plaats met dezelfde woorden.`,
		oldChanged:
			'Op de plaats van dit citaat staat een andere tekst dan toen de link werd gemaakt. Deze oude link weet niet of het citaat is veranderd, of dat dit een andere tekst is die erop lijkt:',
		oldSigns:
			'Een leesteken of een spatie van dit citaat is veranderd sinds de link werd gemaakt, of een enkel woord: deze oude link kan dat niet zeker zeggen.',
		untold:
			'De tekst van dit citaat is ergens veranderd sinds de link werd gemaakt. Het citaat is te lang om te zeggen waar: plak het op de pagina “Citaat controleren”.',
		lostLong:
			'Dit citaat staat niet meer letterlijk op deze pagina. Het is te lang om te zeggen of het is veranderd of weg is: plak het op de pagina “Citaat controleren”.',
		broken: 'Deze link is niet heel aangekomen. Of het citaat nog klopt, is zo niet na te gaan.',
		away: 'Sluit',
	},
};
