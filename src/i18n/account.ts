/** What the account pages say, in Dutch. */
import { count } from '#i18n/numbers.ts';
import { source } from '#i18n/source.ts';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const signed = new Intl.NumberFormat('nl-NL', { signDisplay: 'exceptZero', maximumFractionDigits: 2 });

/** Words of a raw line, and the columns they could stand in; `null` is across the page. */
interface Move {
	readonly words: string;
	readonly column: number | null;
	readonly other: number | null;
}

const columnName = (column: number | null): string =>
	column === null ? 'over de hele breedte' : `kolom ${column}`;

/** Words that a sentence can hold: of a long stretch the first and the last ones. */
function shortened(text: string): string {
	const words = text.split(' ');
	return words.length <= 8 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-2).join(' ')}`;
}

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
			table: 'tabellen',
			figure: 'woorden in afbeeldingen',
			sidebar: 'kaders',
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
			rule === 'editor'
				? 'door de redactie'
				: `door het programma${rules[rule] === undefined ? '' : `: ${rules[rule]}`}`,
	},
	decisions: {
		title: 'Beslissingen',
		explain:
			'Het programma dat de pagina herbouwt, weegt bij elke keuze wat daarvoor en daartegen pleit. U ziet wat het koos, wat het anders had kunnen zijn en hoe duidelijk de keuze was.',
		byEditor: 'Beslist door de redactie',
		byEngine: 'Beslist door het programma',
		noEditor: 'De redactie hoefde niets te beslissen.',
		perPage: 'Elke keuze staat met haar alternatief en haar bewijs bij haar pagina, hieronder.',
		none: 'Op deze pagina viel niets te kiezen.',
		rival: 'Het kon ook zijn',
		/** Where another way to cut a line would put some of its words. */
		move: ({ words, column, other }: Move): string =>
			`“${shortened(words)}” ${other === null ? '' : 'in '}${columnName(other)} in plaats van ${columnName(column)}`,
		call: (word: string): string => `achter “${word}”`,
		otherCall: (word: string): string => `achter een ander “${word}” op deze pagina`,
		joined: (words: string): string => `“${words}”`,
		apart: (before: string, after: string): string =>
			`“${before}” en “${after}” los van elkaar, in twee alinea’s`,
		/** Where the alternative has the same words, and nothing tells where. */
		otherPlace: 'dezelfde woorden, anders over de kolommen verdeeld',
		/** @param margin nats by which the alternative stayed behind; 3 is 20 to 1, 7 is 1,000 to 1. */
		certainty: (margin: number): string =>
			margin < 3 ? 'krap gekozen' : margin < 7 ? 'duidelijk gekozen' : 'ruim gekozen',
		evidence: (pro: readonly string[], contra: readonly string[]): string =>
			[
				...(pro.length > 0 ? [`Hiervoor pleit: ${list.format(pro)}.`] : []),
				...(contra.length > 0 ? [`Hiertegen pleit: ${list.format(contra)}.`] : []),
			].join(' '),
		/** For evidence without a name of its own. */
		otherTerm: 'ander bewijs',
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
		/** The figures behind the words. */
		figures: {
			title: 'De cijfers, voor specialisten',
			explain:
				'De marge zegt hoe ver het alternatief achterbleef, in nats: bij 3 is de keuze ongeveer 20 keer zo waarschijnlijk, bij 7 ongeveer 1.000 keer. Bewijs met een plus pleit voor de keuze, met een min ertegen.',
			line: 'Regel',
			margin: 'Marge',
			evidence: 'Bewijs, in nats',
			nats: (nats: number): string => signed.format(nats),
		},
		line: (line: number): string => `regel ${line}`,
		subjects: {
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
		rebuilt: 'herbouwd',
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
		source: (folio: string): string => `Toon p. ${folio}, herbouwd uit de ruwe regels`,
	},
};
