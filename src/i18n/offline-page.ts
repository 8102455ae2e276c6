/** What the page *Offline lezen* says, and the panel on it. */
import { count } from '#i18n/numbers.ts';

export const offlinePage = {
	title: 'Offline lezen',
	description:
		'Wat uw browser van deze uitgave bewaart om haar zonder verbinding te lezen, en hoe u de kopie verwijdert.',
	intro:
		'Na uw eerste bezoek bewaart uw browser de hele uitgave op dit apparaat: alle pagina’s, de voetnoten en de zoekindex. Daarna leest en zoekt u ook zonder verbinding, op hetzelfde adres.',
	onDemand:
		'Het programma van Controleer zelf komt erbij als u de pagina Verantwoording opent. Daarna werkt ook dat zonder verbinding.',
	off: 'Deze uitgave wordt niet in uw browser bewaard. U kunt haar lezen zolang u verbinding hebt.',
	noScript:
		'In uw browser staat JavaScript uit. U kunt alles lezen, maar uw browser bewaart de uitgave dan niet. Een pagina apart bewaren kan wel: met “Opslaan” of “Afdrukken” in het menu van uw browser.',
	here: 'Op dit apparaat',
	state: 'Staat',
	version: 'Versie',
	extent: 'Omvang',
	date: 'Bewaard op',
	states: {
		stored: 'De hele uitgave staat op dit apparaat.',
		storing: 'De uitgave wordt bewaard.',
		absent: 'De uitgave staat niet op dit apparaat. U kunt haar wel lezen zolang u verbinding hebt.',
		refused: 'U hebt de kopie verwijderd. Uw browser bewaart de uitgave niet meer vanzelf.',
		unsupported:
			'Deze browser kan de uitgave niet bewaren, of doet dat niet in een privévenster. U kunt haar wel lezen zolang u verbinding hebt.',
		failed:
			'Bewaren is niet gelukt. Misschien is er te weinig ruimte of viel de verbinding weg. Er is niets half bewaard. U kunt de uitgave lezen zolang u verbinding hebt.',
	},
	progress: (stored: number, all: number) => `${count(stored)} van ${count(all)} bestanden`,
	files: (files: number, size: string) => `${count(files)} bestanden, samen ${size}`,
	waiting: 'Een nieuwere versie staat klaar.',
	store: 'Bewaar deze uitgave',
	remove: 'Verwijder de kopie',
	check: 'Controleer de kopie',
	checked: (files: number) =>
		`Gecontroleerd: alle ${count(files)} bestanden zijn er, en zijn gelijk aan deze versie.`,
	damaged: (faults: number) =>
		`${count(faults)} ${faults === 1 ? 'bestand ontbreekt of is' : 'bestanden ontbreken of zijn'} beschadigd. Verwijder de kopie en bewaar de uitgave opnieuw.`,
	newVersion: {
		title: 'Een nieuwe versie',
		text: 'Verschijnt er een nieuwe versie, dan haalt uw browser alleen op wat veranderd is. U blijft de versie lezen die u open hebt, tot u kiest voor “Lees de nieuwe versie” of alle tabbladen met deze uitgave sluit.',
	},
	privacy: {
		title: 'Wat er niet wordt bewaard',
		text: 'Geen cookies, en niets over u of over wat u leest. Uw browser bewaart alleen de bestanden van deze uitgave. Verwijdert u de kopie, dan onthoudt uw browser alleen dat, zodat hij haar niet opnieuw ophaalt.',
	},
	settings: {
		title: 'Verwijderen zonder deze knop',
		text: 'De kopie verdwijnt ook als u in de instellingen van uw browser de gegevens van deze website wist.',
	},
} as const;
