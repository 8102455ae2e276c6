/** What the menu at a paragraph and the source below it say, in Dutch. */
import { count } from '#i18n/numbers.ts';

export const toonBron = {
	show: 'Toon bron',
	hide: 'Verberg bron',
	menu: (name: string): string => `${name}: wat wilt u doen?`,
	title: (name: string): string => `Bron van ${name}`,
	close: 'Sluit',
	page: (folio: string): string => `Ruwe regels van p. ${folio}`,
	hint: 'Tik op een zin of selecteer woorden in de tekst: u ziet hier waar ze staan.',
	changes: 'Anders gelezen',
	noChanges: 'Geen letter is anders gelezen dan zij er staat.',
	decisions: (number: number): string =>
		number === 1 ? 'Eén keuze op deze regels' : `${count(number)} keuzes op deze regels`,
	chosen: 'Gekozen',
	byEditor: 'beslist door de redactie',
	toPage: (folio: string): string => `Bekijk op p. ${folio}`,
	toAccount: (folio: string): string => `Verantwoording van p. ${folio}`,
	failed: 'De bron is niet geladen. U kunt de herbouwde pagina wel openen:',
	kind: {
		header: 'de kopregel',
		folio: 'het paginanummer',
		pullquote: 'dit citaat',
		lead: 'deze inleiding',
		heading: 'deze kop',
		paragraph: 'deze alinea',
		'list-item': 'dit punt',
		table: 'deze tabel',
		figure: 'deze afbeelding',
		sidebar: 'dit kader',
		caption: 'dit bijschrift',
		footnote: 'deze voetnoot',
	},
};
