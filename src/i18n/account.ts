/** What the account pages say, in Dutch. */
import { count, decimal } from '#i18n/numbers.ts';
import { source } from '#i18n/source.ts';

/** Rules of the program, by the name the account gives them. */
const rules: Readonly<Record<string, string>> = {
	'letter-space': 'losse letter voor een woord',
	'gap-before-punctuation': 'ruimte voor een leesteken',
	'white-space': 'andere witruimte',
	glyph: 'teken dat het uitleesprogramma niet kende',
	'control-character': 'stuurteken van de opmaak',
	'line-end-hyphen': 'afbreking aan een regeleinde',
	'page-end-hyphen': 'afbreking aan een pagina-einde',
};

export const account = {
	title: 'Verantwoording',
	description: (title: string): string =>
		`Waar elk teken van ${title} is gebleven, wat anders wordt gelezen en waarom, en hoe u dat zelf controleert.`,
	intro:
		'Een leeseditie mag niets weglaten en niets verzinnen. Daarom houdt deze uitgave boek: elk teken van de bron heeft precies één plaats, elke afwijking heeft een reden en elke keuze heeft haar bewijs. Klopt de som niet, dan verschijnt er niets.',
	sum: {
		title: 'De som',
		disposition: 'Plaats in de uitgave',
		characters: 'Tekens',
		total: 'Alle tekens van de bron',
		note: 'Geteld zijn alle tekens behalve spaties en regeleinden.',
		names: {
			body: 'lopende tekst',
			heading: 'koppen',
			pullquote: 'uitgelichte citaten',
			caption: 'bijschriften',
			call: 'verwijzingen naar voetnoten',
			definition: 'voetnoten',
			furniture: 'kopregels en paginanummers (bewaard, geen tekst)',
			emended: 'verbeterd gelezen',
		},
	},
	kept: {
		words: (number: number): string => `${count(number)} woorden`,
		paragraphs: (number: number): string => `${count(number)} ${number === 1 ? 'alinea' : 'alinea’s'}`,
		footnotes: (number: number): string => `${count(number)} ${number === 1 ? 'voetnoot' : 'voetnoten'}`,
	},
	apparatus: {
		title: 'Wat anders wordt gelezen',
		none: 'Niets: de tekst staat er zoals in de bron.',
		emendation: 'Verbetering',
		normalization: 'Vorm',
		emendations: 'Verbeteringen',
		normalizations: 'Vormen',
		explain:
			'Een verbetering herstelt letters die in de bron verkeerd staan. Een vorm is een verschil dat niemand betwist, zoals een woord dat aan het einde van een regel is afgebroken.',
		perPage: 'Elke vorm staat met haar reden bij haar pagina, hieronder.',
		/** Who or what changed it, by the name the account gives. */
		by: (rule: string): string =>
			rule === 'editor' ? 'door de redactie' : `door het programma: ${rules[rule] ?? rule}`,
	},
	decisions: {
		title: 'Beslissingen',
		explain:
			'Het programma dat de pagina herbouwt, weegt bij elke keuze wat daarvoor en daartegen pleit. De marge zegt hoe ver het beste alternatief achterbleef, in nats: bij 3 is de keuze ongeveer 20 keer zo waarschijnlijk, bij 7 ongeveer 1.000 keer.',
		byEditor: 'Beslist door de redactie',
		byEngine: 'Beslist door het programma',
		noEditor: 'De redactie hoefde niets te beslissen.',
		perPage: 'Elke keuze staat met haar alternatief en haar bewijs bij haar pagina, hieronder.',
		none: 'Op deze pagina viel niets te kiezen.',
		rival: 'Beste alternatief',
		moved: (words: string, to: 'left' | 'right'): string =>
			`“${words}” hoort bij het stuk ${to === 'left' ? 'links' : 'rechts'} ervan`,
		/** The evidence by the name the program gives it. */
		terms: {
			measure: 'regelbreedte',
			language: 'taal',
			structure: 'opbouw van de pagina',
			page: 'elders op de pagina',
			'word-list': 'woordenlijst',
			habit: 'gewone schrijfwijze',
			shape: 'vorm van het woord',
			'note-words': 'woorden van de noot',
			'note-column': 'kolom van de noot',
			'long-word': 'lang woord',
			'small-word': 'klein woord',
			'short-word': 'kort woord',
			room: 'ruimte in de regel',
			name: 'een naam',
			'no-vowel': 'geen klinker',
			'two-words': 'twee woorden',
			enclitic: 'hoort bij het werkwoord',
			'soft-hyphen': 'zacht afbreekstreepje',
			hyphens: 'meer streepjes in het woord',
			'known-word': 'bekend woord',
			'gap-before-punctuation': 'ruimte voor het leesteken',
			'before-stop': 'einde van een zin',
		},
		closest: 'De krapste keuzes',
		closestExplain: 'Bij deze keuzes bleef het alternatief het minst ver achter. Lees ze het eerst na.',
		margin: (nats: number): string => `marge ${decimal(nats)}`,
		evidence: 'Bewijs',
		line: (line: number): string => `regel ${line}`,
		subjects: {
			columns: 'Aantal kolommen',
			cut: 'Waar de kolommen scheiden',
			join: 'Hoe regels aansluiten',
			call: 'Waar een verwijzing hoort',
			block: 'Wat een blok is',
			letters: 'Wat er staat',
		},
		/** What a block is, by the name the account gives: `heading 3`. */
		block: (chosen: string): string => {
			const [kind = '', level] = chosen.split(' ');
			const name = source.kind[kind as keyof typeof source.kind] ?? kind;
			return level === undefined ? name : `${name} van niveau ${level}`;
		},
	},
	pages: {
		title: 'Per pagina',
		page: 'Pagina',
		lines: 'Regels',
		characters: 'Tekens',
		changes: 'Anders gelezen',
		/** May break: it is the widest head of a table that stands on a phone too. */
		decisions: 'Beslis\u00adsingen',
		digest: 'Vingerafdruk van de bron (SHA-256)',
		asPrinted: 'zoals gedrukt',
	},
	check: {
		title: 'Controleer op de opdrachtregel',
		start: 'Controleer zelf',
		what: 'Uw browser maakt de uitgave opnieuw uit de bron en vergelijkt elk teken met wat op de site staat. Dat kan ook zonder netwerk.',
		limits:
			'De controle vindt elke letter die op de site veranderd is. Zij ziet het niet als iemand de bron, de tekst en de controle zelf samen verandert. Vergelijk daarom ook de vingerafdrukken met die in het archief van de uitgave, of reken alles na',
		byHand: 'op de opdrachtregel',
		noScript: 'Zonder JavaScript kan uw browser dit niet doen. U kunt het wel zelf narekenen',
		notLoaded:
			'Het programma voor de controle is niet te laden. De tekst leest u gewoon. Probeer het later opnieuw.',
		intro: 'U hebt de bestanden van deze uitgave nodig, en Node 20 of nieuwer.',
		files: 'Dezelfde bestanden staan ook hier, zoals ze zijn:',
		rebuild: 'Herbouw alles uit de bron en vergelijk het met wat hier staat:',
		digest:
			'Bereken de vingerafdruk van een bronbestand en vergelijk die met de vingerafdruk bij haar pagina:',
		outcome: 'De uitkomst hoort te zijn:',
		text: 'Vingerafdruk van de leestekst (SHA-256)',
		textNote:
			'over alle blokken in leesvolgorde, zonder kopregels en paginanummers, gescheiden door een witregel, in UTF-8',
	},
	page: {
		title: (folio: string): string => `Verantwoording van p. ${folio}`,
		description: (folio: string, title: string): string =>
			`Elke afwijking en elke beslissing op p. ${folio} van ${title}, met het bewijs.`,
		source: (folio: string): string => `Toon p. ${folio} zoals gedrukt`,
	},
};
