/** What *Citaat* says, in Dutch. */
import { count } from '#i18n/numbers.ts';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const words = (number: number): string => (number === 1 ? '1 woord' : `${count(number)} woorden`);

export const citaat = {
	title: 'Citaat controleren',
	/** In the header, which has room for one word. */
	short: 'Citaat',
	description: 'Plak een citaat en lees of het zo in deze leeseditie staat, waar, en wat er anders is.',
	intro:
		'Plak hieronder een citaat. U leest of het zo in de uitgave staat, waar, en wat er anders is. Uw tekst blijft op dit apparaat.',
	label: 'Het citaat',
	check: 'Controleer',
	keys: 'Ctrl + Enter controleert ook.',
	busy: 'De tekst wordt doorzocht…',
	withoutScript: 'Controleren kan alleen met JavaScript. Zonder JavaScript kunt u de tekst zelf lezen:',
	upTo: (first: string, last: string): string => `${first} tot en met ${last}`,
	/** Of a block, as a reader calls it. */
	names: {
		paragraph: (mark: string): string => `alinea ${mark}`,
		heading: (text: string): string => `kop “${text}”`,
		note: (label: string): string => `voetnoot ${label}`,
		quote: 'uitgelicht citaat',
		caption: 'bijschrift',
		chapter: (title: string): string => `hoofdstuktitel “${title}”`,
		header: 'kopregel van de pagina',
	},
	place: (work: string, folio: string, name: string): string => `${work}, p. ${folio}, ${name}`,
	outcome: {
		exact: (number: number): string =>
			number === 1
				? 'Dit citaat staat zo in de uitgave.'
				: `Dit citaat staat zo in de uitgave, op ${count(number)} plaatsen.`,
		/** The words are there, and a negation of their sentence is not among them. */
		cut: (left: readonly string[]): string =>
			`De woorden staan in de uitgave, maar dit citaat laat ${list.format(left.map((word) => `“${word}”`))} uit dezelfde zin weg.`,
		exactInside: 'Wat tussen aanhalingstekens staat, staat zo in de uitgave.',
		turned: 'Dit citaat staat anders in de uitgave, en het verschil kan de betekenis veranderen.',
		near: 'Dit citaat staat bijna zo in de uitgave. Dit is anders:',
		ellipsis: 'Dit citaat staat in stukken in de uitgave. Het geeft zelf aan dat er woorden zijn weggelaten.',
		skipped:
			'Dit citaat staat in stukken in de uitgave. Er zijn woorden tussenuit gelaten, en het citaat zegt dat niet.',
		quoted: 'Wat tussen aanhalingstekens staat, staat in stukken in de uitgave.',
		composed:
			'Dit citaat is samengesteld uit woorden van verschillende plaatsen. Zo achter elkaar staan ze niet in de uitgave.',
		none: 'Dit citaat staat niet in deze uitgave.',
		reference: 'Dit is een verwijzing, geen citaat. Plak de woorden die u wilt controleren.',
		empty: 'Hier staan geen woorden. Plak een citaat en probeer het opnieuw.',
		long: (characters: number, most: number): string =>
			`Dit zijn ${count(characters)} tekens, en letter voor letter staan ze niet in de uitgave. Verschillen zoekt Citaat in een stuk tot ${count(most)} tekens. Plak een korter stuk.`,
		failed:
			'De tekst van de uitgave is niet geladen, dus er is niets gecontroleerd. Probeer het opnieuw als u verbinding hebt.',
	},
	/** What has to be said loudly. */
	loud: {
		out: 'Weggelaten:',
		put: 'Toegevoegd:',
		cut: 'In dezelfde zin, buiten het citaat:',
		weights: { negation: 'ontkenning', limit: 'beperking', number: 'getal', name: 'naam' },
		more: (number: number): string => `en nog ${count(number)}`,
	},
	/** What stands between two pieces. */
	left: (number: number): string => `Hier zijn ${words(number)} weggelaten:`,
	leftAll: (number: number): string => `Toon alle ${words(number)} die zijn weggelaten`,
	leftNothing: 'Hier is niets weggelaten.',
	outside: 'Niet gecontroleerd, want het staat buiten de aanhalingstekens:',
	reference: 'Niet gecontroleerd, want dit is een verwijzing:',
	misplaced: (named: string, place: string): string =>
		`De verwijzing noemt ${named}. De woorden staan in ${place}.`,
	otherOrder: 'De stukken staan in de uitgave in een andere volgorde.',
	missing: 'Dit stuk staat niet in de uitgave:',
	known: (known: number, all: number): string =>
		known === 0
			? `Geen van de ${words(all)} komt in de uitgave voor. Het is misschien een vertaling, of een andere bron.`
			: known < all / 2
				? `Van de ${words(all)} ${known === 1 ? 'komt er 1' : `komen er ${count(known)}`} in de uitgave voor. Het is misschien een vertaling, of een andere bron.`
				: 'De meeste woorden komen in de uitgave voor, maar niet in deze volgorde. Plak een korter stuk om een deel te vinden.',
	more: (number: number): string => `En nog ${count(number)} ${number === 1 ? 'plaats' : 'plaatsen'}.`,
	forgiven: (names: readonly string[]): string => `Dit telt niet als verschil: ${list.format(names)}.`,
	forgivenNames: {
		space: 'andere spaties of regeleinden',
		hyphens: 'afbreekstreepjes',
		quotes: 'een andere vorm van aanhalingstekens',
		digits: 'cijfers van voetnoten',
		letters: 'aan elkaar gezette letters',
		dashes: 'een andere vorm van koppeltekens',
		unseen: 'onzichtbare tekens',
		mail: 'tekens van een e-mail',
		markup: 'tekens van opmaak',
		brackets: 'een hoofdletter of kleine letter tussen haken',
		note: 'een opmerking bij het citaat',
		html: 'HTML-opmaak',
	},
	legend: { quote: 'alleen in het citaat', text: 'alleen in de uitgave', around: 'de rest van de zin' },
	/** Before a difference, for a screen reader. */
	spoken: { quote: 'in het citaat', text: 'in de uitgave', around: 'buiten het citaat' },
};
