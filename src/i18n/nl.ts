/** What the site says, in Dutch. Every other language says the same: `Messages` is the type of this file. */
import type { Move, SearchedReport, Told } from '#i18n/facts.ts';
import { counts, dates, decimals, type Forms, lists, moments, plurals, signs } from '#i18n/format.ts';
import { ownWords } from '#i18n/own-words.ts';
import { pageNames } from '#i18n/page-name.ts';

/** BCP 47: of the pages, and with its region what `Intl` and references go by. */
export const language: string = 'nl';
export const locale: string = 'nl-NL';

export const count = counts(locale);
export const date = dates(locale);
export const moment = moments(locale);
const decimal = decimals(locale);
const signed = signs(locale);
const listed = lists(locale);
const form = plurals(locale);
const many = (number: number, forms: Forms): string => `${count(number)} ${form(number, forms)}`;
const onPage = pageNames({ page: 'p.', pages: 'p.', inFile: 'pdf-pagina', severalInFile: 'pdf-pagina' });
const startOnPage = pageNames({ page: 'P.', pages: 'P.', inFile: 'Pdf-pagina', severalInFile: 'Pdf-pagina' });
const titleOfPage = pageNames({
	page: 'Pagina',
	pages: 'Pagina',
	inFile: 'Pdf-pagina',
	severalInFile: 'Pdf-pagina',
});

/** Links and names of parts that every page has. */
export const nav = {
	skip: 'Naar de tekst',
	skipToContents: 'Naar de inhoud',
	main: 'Hoofdmenu',
	footer: 'Meer',
	groups: { read: 'Lezen', edition: 'Deze uitgave', site: 'Deze site' },
	feed: 'Wijzigingen volgen',
	search: 'Zoeken',
	about: 'Over',
	breadcrumb: 'U bent hier',
	contents: 'Inhoud',
	sections: 'Secties van dit hoofdstuk',
	moreSections: (hidden: number) =>
		`En nog ${many(hidden, { one: 'sectie', other: 'secties' })} in dit hoofdstuk`,
	earlierSections: (above: number) => many(above, { one: 'eerdere sectie', other: 'eerdere secties' }),
	laterSections: (below: number) => many(below, { one: 'latere sectie', other: 'latere secties' }),
	fullContents: 'Inhoud van het hele verslag',
	arrows: 'Pijl omhoog en omlaag: de vorige en de volgende',
	moreChapters: (hidden: number) =>
		`En nog ${many(hidden, { one: 'hoofdstuk', other: 'hoofdstukken' })} in de inhoud van het hele verslag`,
	allSections: (all: number) => many(all, { one: 'sectie', other: 'secties' }),
	parts: 'Delen van deze lijst',
	/** Of a page that holds a later part of a list. */
	part: (title: string, number: number): string => (number === 1 ? title : `${title}, deel ${count(number)}`),
	turn: 'Verder lezen',
	turnPage: 'Andere pagina’s van de bron',
	previousPage: 'Vorige pagina',
	nextPage: 'Volgende pagina',
	previous: 'Vorige sectie',
	next: 'Volgende sectie',
	nextChapter: 'Volgend hoofdstuk',
	wholeChapter: 'Hele hoofdstuk',
	edition: 'Inhoud van het verslag',
	source: 'Bron',
	account: 'Verantwoording',
	markdown: 'Deze pagina als Markdown',
	home: 'Begin',
};

/** Names and marks of places in the text. */
export const places = {
	note: {
		heading: 'Noten',
		call: (label: string) => `Voetnoot ${label}`,
		menu: (label: string) => `Voetnoot ${label}: bron, link en citaat`,
		back: (label: string, nth: number) =>
			`Terug naar verwijzing ${label} in de tekst${nth === 1 ? '' : `, plaats ${nth}`}`,
	},
	block: {
		sidebar: 'Kader',
		table: (folio: string, nth: number) => `Tabel ${nth} op ${onPage(folio)}`,
		figure: (folio: string, nth: number) => `Afbeelding ${nth} op ${onPage(folio)}`,
		/** Shown below a picture, too. */
		undescribed: 'Nog niet beschreven.',
		/** A picture of the print of a table, by the table's name. */
		print: (table: string) => `${table}, zoals gedrukt`,
		printMark: 'Zoals gedrukt',
	},
	heading: { link: (title: string) => `Kop “${title}”: bron, link en citaat` },
	paragraph: {
		link: (folio: string, paragraph: number) => `Alinea ${folio}·${paragraph}: bron, link en citaat`,
	},
	page: {
		/** Of one page, or from the first of several to the last. */
		mark: (folio: string, last?: string) => onPage(folio, last),
		link: (folio: string) => `${onPage(folio)}: toon de herbouwde pagina`,
	},
};

/** What is said where the text refers to printed pages. */
export const references = {
	missing: 'niet in deze uitgave',
	several: 'meer dan één in deze uitgave',
};

/** The list of abbreviations. */
export const abbreviations = {
	title: 'Afkortingen',
	description: (title: string): string =>
		`De afkortingen in ${title}: wat zij betekenen, wie dat zegt, en elke plaats waar zij staan.`,
	intro:
		'Wat de afkortingen in deze uitgave betekenen, en waar zij staan. Soms geeft de tekst zelf de betekenis, soms geeft de redactie haar; dat staat erbij.',
	outside: 'Uitgelichte citaten tellen niet mee: zij herhalen woorden uit de tekst.',
	none: 'Deze uitgave noemt geen afkortingen.',
	placesOf: (short: string): string => `Waar ${short} staat`,
	times: (value: number): string => `${count(value)} keer`,
	inSections: (sections: number): string => `in ${many(sections, { one: 'sectie', other: 'secties' })}`,
	twice: (value: number): string => `${count(value)}×`,
	more: (places: number): string =>
		`en nog ${many(places, { one: 'plaats', other: 'plaatsen' })} in deze sectie`,
};

/** Pages that the text refers to and the edition lacks. */
export const missingPages = {
	title: 'Genoemd, maar niet in deze uitgave',
	intro: 'De tekst verwijst naar deze gedrukte pagina’s. Zij horen niet bij de bron van deze uitgave.',
	from: 'genoemd in',
	more: (number: number): string => `en op nog ${many(number, { one: 'plaats', other: 'plaatsen' })}`,
};

/** What the home page says. */
export const home = {
	/** Above several reports; one stands there itself. */
	title: 'Verslagen om te lezen',
	tagline: 'een gedrukt verslag, leesbaar en controleerbaar',
	/** @param reports their titles. */
	description: (reports: readonly string[]): string =>
		`${reports.length === 1 ? reports[0] : 'Gedrukte verslagen'} als leesbare, doorzoekbare webpagina’s. Van elke letter is verantwoord waar zij vandaan komt.`,
	/** What this is, in one sentence. */
	lead: (reports: number): string =>
		`${form(reports, { one: 'De tekst van het gedrukte verslag', other: 'De tekst van gedrukte verslagen' })}, terug in leesvolgorde en met de noten op hun plaats; van elke letter is te zien waar zij vandaan komt.`,
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
		more: (folio: string): string => `Bekijk heel ${onPage(folio)}, regel voor regel`,
	},
	trust: {
		title: 'Waarom u dit kunt vertrouwen',
		charactersNote: (editions: number): string =>
			`${form(editions, { one: 'tekens telt de bron. Elk teken heeft precies één plaats in deze uitgave', other: 'tekens tellen de bronnen samen. Elk teken heeft precies één plaats in zijn uitgave' })}; de bouw van de site stopt als er één ontbreekt of dubbel is.`,
		changesNote: (normalizations: number, emendations: number): string =>
			`keer leest de tekst anders dan de bron: ${count(normalizations)} × een vorm (zoals een spatie voor een komma), ${count(emendations)} × een verbetering. Elke keer met reden.`,
		linesNote:
			'regels bron staan naast de herbouwde kolommen. Van elke alinea kunt u terug naar haar eigen regels.',
		check: 'Lees de verantwoording',
		source: 'Bekijk de bron',
	},
};

/** What the page with the contents of an edition says. */
export const contents = {
	title: 'Inhoud',
	link: 'Volledige inhoud, met koppen en paginanummers',
	description: (title: string): string =>
		`Alle hoofdstukken, secties en koppen van ${title}, met hun gedrukte paginanummer.`,
	intro: 'Alle hoofdstukken, secties en koppen van deze uitgave. Rechts staat de gedrukte pagina.',
	whole: 'Lees het hele hoofdstuk',
	ofChapter: (title: string): string => `Inhoud van ${title}`,
	introOfChapter: 'Alle secties en koppen van dit hoofdstuk. Rechts staat de gedrukte pagina.',
	descriptionOfChapter: (title: string): string =>
		`Alle secties en koppen van ${title}, met hun gedrukte paginanummer.`,
	all: (number: number): string => `Alle ${count(number)} secties en koppen van dit hoofdstuk`,
	/** Printed pages from the first to the last; a chapter has at least one. */
	pages: (folios: readonly string[]): string => onPage(folios[0] ?? '', folios.at(-1)),
};

/** What the head and the foot of a section and of a chapter says. */

/** `2¾`, of eleven quarters. */
const quarters = (number: number): string =>
	`${number < 4 ? '' : count(Math.floor(number / 4))}${['', '¼', '½', '¾'][number % 4]}`;

export const reading = {
	/** Above an hour in quarters of an hour: more would be false precision. */
	time: (minutes: number): string =>
		minutes < 60
			? `${many(minutes, { one: 'minuut', other: 'minuten' })} lezen`
			: `${quarters(Math.round(minutes / 15))} uur lezen`,
	colophon: 'Over deze tekst',
	proof: {
		title: 'Alle woorden verantwoord',
		section: (words: number, characters: number): string =>
			`De ${many(words, { one: 'woord', other: 'woorden' })} van deze sectie komen uit ${many(characters, { one: 'teken', other: 'tekens' })} van de bron. Elk teken heeft precies één plaats.`,
		chapter: (words: number, characters: number): string =>
			`De ${many(words, { one: 'woord', other: 'woorden' })} van dit hoofdstuk komen uit ${many(characters, { one: 'teken', other: 'tekens' })} van de bron. Elk teken heeft precies één plaats.`,
		account: 'Lees de verantwoording',
	},
	source: {
		title: 'Bron',
		link: (folio: string): string => `Toon ${onPage(folio)}, herbouwd uit de ruwe regels`,
		printed: (folio: string): string => `Toon ${onPage(folio)}, zoals gedrukt`,
	},
	cite: {
		title: 'Zo verwijst u',
		in: 'In:',
		page: (folios: readonly string[]): string => onPage(folios[0] ?? '', folios.at(-1)),
		/** Said of facts the source does not state; at least one. */
		editorial: (names: readonly string[]): string => {
			const facts = listed(names.map((name) => name.toLowerCase()));
			return `${facts.charAt(0).toUpperCase()}${facts.slice(1)} ${form(names.length, { one: 'is vastgesteld door de redactie; de bron noemt die niet', other: 'zijn vastgesteld door de redactie; de bron noemt ze niet' })}.`;
		},
	},
	file: 'Deze tekst als Markdown',
};

/**
 * What is told of an edition as a publication: the way in, its pages, its version, where the official one
 * stands.
 */
export const publication = {
	description: (title: string): string => `${title}: hoofdstukken, bron en verantwoording van deze uitgave.`,
	begin: 'Begin met lezen',
	/** The same where several editions have one. */
	beginIn: (title: string): string => `Begin met lezen: ${title}`,
	/**
	 * @param ranges `41`, `43–45`.
	 * @param without how many pages have no number.
	 */
	pages: (ranges: readonly string[], without: number): string => {
		const word = ranges.length === 1 && !ranges[0]?.includes('–') ? 'pagina' : 'pagina’s';
		const bare = many(without, { one: 'pagina', other: 'pagina’s' });
		if (ranges.length === 0) return `${bare} zonder gedrukt nummer`;
		return `Gedrukte ${word} ${ranges.join(', ')}${without > 0 ? ` en ${bare} zonder nummer` : ''}`;
	},
	version: 'Versie',
	/** @param day `24 november 2026`. */
	versionOf: (day: string): string => `Versie van ${day}`,
	/** @param digits the first of its SHA-256. */
	fingerprint: (digits: string): string => `vingerafdruk van de leestekst ${digits}…`,
	official: 'Officiële uitgave',
	officialUnknown: 'Een adres van de officiële uitgave is bij de redactie niet bekend.',
	changes: 'Wat er veranderde',
};

/** What the page about the site says. Who makes it stands in `imprint.ts`. */
export const about = {
	title: 'Over deze leeseditie',
	description:
		'Wat deze leeseditie is, van wie de tekst is, wat de status ervan is en wat de site over u bewaart.',
	what: {
		title: 'Wat dit is',
		paragraphs: [
			'Deze site maakt van een gedrukt verslag webpagina’s die u kunt lezen, doorzoeken en aanhalen, ook zonder internet. Het uitgangspunt is de tekst zoals die uit een pdf komt: regels waarin de kolommen van de pagina door elkaar lopen en de voetnoten los staan. Een programma zet die tekst weer in de volgorde waarin zij gedrukt was.',
			'Er wordt niets samengevat, herschreven of vertaald. Waar de leestekst anders is dan de bron, staat dat met de reden in de verantwoording.',
		],
	},
	status: {
		title: 'De status van de tekst',
		official: 'Wilt u iets met de tekst waar het op aankomt? Lees dan ook de officiële uitgave.',
	},
	identification: {
		title: 'Hoe wij weten welk verslag dit is',
		intro: 'Wat de bron zelf niet zegt, heeft de redactie vastgesteld:',
		editors: 'vastgesteld door de redactie',
		source: 'staat in de bron',
		names: {
			title: 'Titel',
			author: 'Auteur',
			publisher: 'Uitgever',
			place: 'Plaats',
			year: 'Jaar',
			url: 'Officiële uitgave',
			isbn: 'ISBN',
		},
	},
	privacy: {
		title: 'Wat de site over u bewaart',
		text: 'Niets. Er zijn geen cookies, geen statistieken en geen bestanden van andere websites. Uw browser bewaart een kopie van de uitgave zodat u haar offline kunt lezen; die kopie verlaat uw apparaat niet. Uw laatste zoekvragen bewaart uw browser alleen als u daarom vraagt, en alleen op dit apparaat.',
		offline: 'Beheer de kopie',
	},
	reading: {
		title: 'Zo leest u deze uitgave',
		items: [
			[
				'41·3',
				'is een alinea: de derde op de gedrukte pagina 41. Bij het nummer vindt u haar bron, haar link en hoe u haar citeert.',
			],
			[
				'p. 41',
				'is het begin van een gedrukte pagina. De link toont die pagina zoals zij hier herbouwd is, met de ruwe regels uit de pdf.',
			],
			['§', 'achter een kop of een noot: daar vindt u hetzelfde.'],
			['↑', 'achter een noot brengt u terug naar haar plaats in de tekst.'],
			[
				'Op papier',
				'wordt de tekst een boekje, met de gedrukte pagina’s in de kantlijn. Chrome en Edge zetten de noten onder aan hun pagina, andere browsers achter de tekst.',
			],
		],
	},
};

const sentences = (...of: readonly (string | false | undefined)[]): string => of.filter(Boolean).join(' ');

/** Who is behind the site: only what its publisher tells. */
export const imprint = {
	/** One line, for a footer, a card, a sheet of paper; empty where nothing is told. */
	status({ publisher, independent, government }: Told): string {
		const by = publisher && `gemaakt door ${publisher}`;
		const kind =
			independent === undefined
				? by && 'Een leeseditie'
				: independent
					? 'Een onafhankelijke leeseditie'
					: 'Een leeseditie van de makers van het verslag zelf';
		return sentences(
			kind && `${[kind, by].filter(Boolean).join(', ')}.`,
			government === false && 'Geen website van de overheid.',
			government && 'Een website van de overheid.',
		);
	},
	/** The same in whole sentences, without the publisher's name. */
	standing: ({ independent, government }: Told): string =>
		sentences(
			independent &&
				'Deze leeseditie is onafhankelijk: zij is niet gemaakt door of namens de makers van het verslag.',
			independent === false && 'De makers van het verslag geven deze leeseditie zelf uit.',
			government === false && 'Het is geen website van de overheid.',
			government && 'Het is een website van de overheid.',
		),
	/** Who makes it and where to report something, for a reader of plain text; empty where neither is told. */
	made: ({ publisher, contact }: Told): string =>
		sentences(publisher && `Gemaakt door ${publisher}.`, contact && `Contact: ${contact}.`),
	title: 'Wie dit maakt',
	names: {
		publisher: 'Gemaakt door',
		website: 'Website',
		contact: 'Contact',
		code: 'Code',
		licence: 'Licentie',
	},
	/** Of the program, not of the text. */
	licence: (name: string): string => `${name}, voor het programma`,
	/** Who signs what the site tells of its editions. */
	editors: (name: string, publisher?: string): string => publisher ?? `De redactie van ${name}`,
};

/** What the page *Toegankelijkheid* says. Each sentence is about what was done, not about what it proves. */
export const accessibility = {
	title: 'Toegankelijkheid',
	description:
		'Hoe deze leeseditie is getest met toetsenbord, hulpmiddelen en vergroting, wat niet is getest, en wat nog niet goed gaat.',
	intro: [
		'Iedereen moet dit verslag kunnen lezen: met een schermlezer, met alleen een toetsenbord, sterk vergroot, op een klein scherm, zonder JavaScript, op papier. Wij houden ons aan de richtlijnen van WCAG 2.2, niveau A en AA, en controleren dat zelf.',
		'Niemand anders heeft dat gecontroleerd. Deze pagina zegt daarom wat wij hebben gedaan en wat niet. Zij is geen verklaring dat de site aan een norm voldoet.',
	],
	parts: [
		{
			title: 'Wat een programma bij elke wijziging test',
			intro:
				'Voordat een nieuwe versie verschijnt, opent een programma de site in de browser Chromium. Het test:',
			items: [
				'elke pagina, licht en donker, met de regels van axe-core voor WCAG 2.2 A en AA en voor goed gebruik; ook met het zoekvenster en andere onderdelen open;',
				'een verzonnen verslag met de moeilijkste gevallen: een voetnoot van tweeduizend woorden, veertig voetnoten in één alinea, een kop van drie regels, driehonderd tekens zonder spatie, een hoofdstuk van zestig pagina’s;',
				'of u met alleen het toetsenbord overal komt, in een volgorde die klopt, en of u steeds ziet waar u bent;',
				'wat een schermlezer te horen krijgt: de koppen, de onderdelen van de pagina, en van elke voetnoot het nummer, de tekst en de weg terug;',
				'of knoppen en links minstens 24 bij 24 pixels groot zijn, behalve links midden in een zin;',
				'of alles zonder zijwaarts schuiven te lezen is op een scherm van 320 pixels breed, wat hetzelfde is als 400 procent vergroting;',
				'of de tekst er staat zonder JavaScript, en wanneer een script niet werkt of niet aankomt.',
			],
		},
		{
			title: 'Wat mensen hebben bekeken',
			intro:
				'De makers hebben de pagina’s bekeken op 360, 768, 1280 en 1920 pixels breed, licht, donker en in de kleuren van het systeem, met meer ruimte tussen de letters, zonder JavaScript en op papier, en de volgorde en de woorden nagelezen die een schermlezer krijgt.',
			items: [],
		},
		{
			title: 'Wat niet is getest',
			intro: 'Dit weten wij niet, omdat het niet is gedaan:',
			items: [
				'Niemand heeft de site met een schermlezer gelezen: niet met NVDA, JAWS, VoiceOver of TalkBack, en niet met een brailleregel.',
				'Er is niet getest met mensen met een beperking.',
				'Er is geen onderzoek geweest door een bureau of een andere partij van buiten.',
				'Spraakbediening en schakelaars zijn niet geprobeerd.',
				'In andere browsers dan Chromium is alleen getest of lezen, voetnoten, zoeken en offline lezen werken: Firefox en WebKitGTK. Safari op een iPhone of Mac is niet geprobeerd.',
			],
		},
		{
			title: 'Wat nog niet goed gaat',
			intro: 'Dit is bekend:',
			items: [
				'De ruwe regels van de bron staan op een breed scherm klein, zodat elke regel op één regel past. Vergroot u ze, dan lopen ze door op de volgende.',
				'Loopt een zin op de volgende gedrukte pagina door, dan noemt een schermlezer midden in die zin de link naar die pagina.',
				'Een citaat dat woorden uit de tekst herhaalt, slaat een schermlezer over: de woorden staan al in de alinea ernaast.',
				'Staan er heel veel voetnoten in één alinea, dan raken de cijfers op een telefoon elkaar bijna. De lijst met noten onder de tekst heeft meer ruimte.',
				'De tekst van een verslag is niet van ons. Wij maken lange zinnen niet korter en moeilijke woorden niet makkelijker.',
			],
		},
	],
	figures: {
		title: 'Afbeeldingen zonder beschrijving',
		intro:
			'Wie een afbeelding niet ziet, hoort wat erop staat als iemand dat heeft beschreven. Van deze afbeeldingen is dat nog niet gebeurd; de woorden die erin gedrukt zijn, staan er wel bij.',
		count: (undescribed: number, all: number): string =>
			`${count(undescribed)} van ${many(all, { one: 'afbeelding', other: 'afbeeldingen' })} nog niet beschreven.`,
	},
	report: {
		title: 'Komt u iets tegen?',
		/** Before the address, and where there is none. */
		contact: 'Meld het aan',
		none: 'Deze site noemt geen adres om iets te melden. Leest u haar op de site van een organisatie, meld het dan bij die organisatie.',
		text: 'Noem het adres van de pagina, wat u wilde doen en welk hulpmiddel u gebruikt.',
		about: 'Wie dit maakt, staat op de pagina Over.',
	},
};

/** What stands on the card that a shared link shows, beside the words of the text. */
export const cards = {
	/** `Jaarverslag 2014, AIVD`: what is cut off where it is too long is the end. */
	work: (title: string, author: string | undefined) => (author === undefined ? title : `${title}, ${author}`),
	page: (folios: readonly string[]) => {
		const [first, last] = [folios[0], folios.at(-1)];
		return first === undefined ? '' : onPage(first, last);
	},
	chapters: (count: number) => many(count, { one: 'hoofdstuk', other: 'hoofdstukken' }),
};

/** What the files for machines say. */
export const machines = {
	feed: 'Nieuwe uitgaven, en wat er in de uitgaven veranderde.',
	feedTitle: 'Nieuwe uitgaven en wijzigingen',
	places:
		'Ids komen van de gedrukte plaats en blijven: p41-3 is de derde alinea die op gedrukte pagina 41 begint, voetnoot-8 een voetnoot. Een citaat is te controleren: elk woord is te herleiden tot een regel van de bron.',
	account: 'Waar elk teken van de bron gebleven is, en elke beslissing met haar grond.',
	annotations: 'Van elke alinea naar de regels van de bron, als W3C Web Annotation.',
	edition: 'Wat de redactie weet en besloot.',
};

/** What the site says where something was. */
export const moved = {
	title: (old: string) => `Verhuisd: ${old}`,
	heading: 'Deze pagina is verhuisd',
	/** Before the link to the page itself. */
	now: 'De tekst staat nu op:',
	places: 'Plaatsen op de oude pagina',
	place: (id: string) => `De plaats ${id}`,
	/** Before the link to what a place was, which is the place of other words now. */
	reused: (id: string, was: string) =>
		`De plaats ${id} was eerst “${ownWords(`${was} …`)}”. Een oudere link bedoelt misschien die tekst. Die staat nu op:`,
	/** Before the link to the page that an old place is on now. */
	elsewhere: (id: string) => `De plaats ${id} staat nu in:`,
};

/** Where a part of a page that works by script did not arrive. */
export const parts = {
	notStarted: 'Een onderdeel van deze pagina is niet binnengekomen.',
	again: 'Laad haar opnieuw',
};

/** Pages in place of one that cannot be read now; a way to try again, and all that there is, follow. */
export const instead = {
	notStored: {
		title: 'Deze pagina staat niet op dit apparaat',
		text: 'U hebt nu geen verbinding met de site, en deze pagina zit niet in de kopie op dit apparaat. Misschien bestaat zij op de site wel. Alles wat u hier kunt lezen, vindt u hieronder.',
	},
	damaged: {
		title: 'Deze pagina is op dit apparaat verloren gegaan',
		text: 'Uw browser is deze pagina kwijt, of het bestand is beschadigd. Zodra er verbinding is met de site, herstelt de kopie zich vanzelf; is er intussen een nieuwe versie, dan vraagt de site of u die wilt lezen. Alle andere pagina’s vindt u hieronder.',
	},
	again: 'Probeer deze pagina opnieuw',
};

/** What the page says when there is nothing at an address. A small script carries it too. */
export const missing = {
	title: 'Deze pagina bestaat niet',
	text: 'Misschien is het adres niet goed overgenomen. Alles wat er is, vindt u hieronder.',
	hint: 'U vroeg naar:',
	meant: 'Bedoelde u:',
};

/** What the editors add to a note that names a public report. */
export const namedReports = {
	/** Where the note itself has the title: `Rapport nr. 38`. */
	report: 'Rapport',
	number: (number: string) => `nr. ${number}`,
	/** Before an address of the report itself, and before that of its publisher's site. */
	read: 'Te lezen op',
	site: 'Website van de uitgever:',
	/** Where the editors give none. */
	unknown: 'Een adres van het rapport zelf is niet bekend.',
	checked: (iso: string) => `Nagegaan op ${date(iso)}.`,
};

/** What the preview of an abbreviation says. Apart from `words.ts`: this goes to the reader's browser. */
export const abbreviationCard = {
	text: 'De tekst zelf',
	editors: 'Redactie',
	/** @param name `41·3`; empty where the place is no paragraph. */
	place: (name: string): string => (name === '' ? 'hier' : `alinea ${name}`),
	all: 'alle plaatsen',
	/** @param short the abbreviation. */
	name: (short: string): string => `Betekenis van ${short}`,
};

/** What is said of a note beside its own words. */
export const notes = {
	name: (label: string): string => `Voetnoot ${label}`,
	onward: (label: string): string => `Naar voetnoot ${label}`,
	unfold: 'Lees verder',
	/** At the end of a note that is one line. */
	more: 'Meer',
	fold: 'Vouw op',
};

/** What the source pages say. */
export const sourcePage = {
	title: 'Bron',
	pageTitle: (folio: string): string => `${titleOfPage(folio)}, herbouwd`,
	description: (folio: string, title: string): string =>
		`De ruwe regels van ${onPage(folio)} van ${title}, naast de kolommen die daaruit zijn herbouwd.`,
	/** Says what is shown, and that it is not the print. */
	intro: (columns: number): string =>
		columns > 1
			? `Boven staan de regels zoals ze uit de pdf kwamen: ${count(columns)} kolommen door elkaar. Stap voor stap haalt u ze uit elkaar. Daaronder staan dezelfde woorden in herbouwde kolommen; een afbeelding van de gedrukte pagina is er niet. Kies een stuk van een regel en u ziet waar het hoort; het regelnummer in de kolom brengt u terug.`
			: 'Eerst ziet u de regels zoals ze uit de pdf kwamen. Daarna dezelfde woorden, herbouwd tot alinea’s; een afbeelding van de gedrukte pagina is er niet. Kies een regel en u ziet waar hij hoort; het regelnummer in de alinea brengt u terug.',
	/** Of a page whose picture came in with it. */
	facsimile: {
		pageTitle: (folio: string): string => `${titleOfPage(folio)}, zoals gedrukt`,
		description: (folio: string, title: string): string =>
			`${startOnPage(folio)} van ${title} zoals gedrukt, naast de tekst en de ruwe regels.`,
		intro:
			'U ziet de pagina zoals gedrukt, met daarnaast dezelfde woorden in leesvolgorde. Kies iets op de afbeelding en u ziet het in de tekst; wijs een alinea aan en haar woorden lichten op.',
		toRaw: 'Naar de ruwe regels',
		title: 'Zoals gedrukt',
		picture: (folio: string): string => `Afbeelding van ${onPage(folio)}`,
		links: (folio: string): string =>
			`${startOnPage(folio)} zoals gedrukt; elk blok is een link naar zijn tekst`,
		zoom: 'Vergroot',
		file: 'Open de afbeelding zelf',
		text: 'Dezelfde woorden',
		show: 'toon op de afbeelding',
		showOf: (name: string): string => `${name}: toon op de afbeelding`,
	},
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
	continued: 'vervolg',
	digest: 'Vingerafdruk van het bestand (SHA-256)',
	changes: (folio: string): string => `Elke wijziging en beslissing op ${onPage(folio)}`,
	list: {
		intro: 'Van elke gedrukte pagina ziet u hier de ruwe regels naast de herbouwde kolommen.',
		page: (folio: string): string => onPage(folio),
		lines: (lines: number, columns: number): string =>
			`${count(lines)} regels, ${many(columns, { one: 'kolom', other: 'kolommen' })}`,
	},
};

/** What the menu at a paragraph and the source below it say. */
export const sourcePanel = {
	show: 'Toon bron',
	hide: 'Verberg bron',
	menu: (name: string): string => `${name}: wat wilt u doen?`,
	title: (name: string): string => `Bron van ${name}`,
	close: 'Sluit',
	page: (folio: string): string => `Ruwe regels van ${onPage(folio)}`,
	cut: (folio: string): string => `Deze woorden zoals gedrukt: bekijk ${onPage(folio)}`,
	hint: 'Tik op een zin of selecteer woorden in de tekst: u ziet hier waar ze staan.',
	changes: 'Anders gelezen',
	noChanges: 'Geen letter is anders gelezen dan zij er staat.',
	decisions: (number: number): string =>
		form(number, { one: 'Eén keuze op deze regels', other: `${count(number)} keuzes op deze regels` }),
	chosen: 'Gekozen',
	byEditor: 'beslist door de redactie',
	toPage: (folio: string): string => `Bekijk op ${onPage(folio)}`,
	toAccount: (folio: string): string => `Verantwoording van ${onPage(folio)}`,
	failed: 'De bron is niet geladen. U kunt de herbouwde pagina wel openen:',
};

/** What a block is. */
export const kinds = {
	header: 'kopregel',
	folio: 'paginanummer',
	hidden: 'verborgen tekst',
	outside: 'tekst buiten de pagina',
	twice: 'dubbel getekende tekst',
	pullquote: 'uitgelicht citaat',
	lead: 'inleiding',
	heading: 'kop',
	paragraph: 'alinea',
	'list-item': 'punt',
	table: 'tabel',
	figure: 'afbeelding',
	sidebar: 'kader',
	caption: 'bijschrift',
	footnote: 'voetnoot',
};

/** Where the characters of the source went. */
export const dispositions = {
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
	hidden: 'verborgen in het PDF-bestand (bewaard, geen tekst)',
	outside: 'buiten de rand van de pagina (bewaard, geen tekst)',
	twice: 'dubbel getekend, als schaduw (bewaard, geen tekst)',
};

/** What a change is, by the rule that the account names. */
const CHANGES = {
	editor: 'door de redactie',
	glyph: 'door het programma: teken dat het uitleesprogramma niet kende',
	'unread-glyph': 'door het programma: teken waarvan de letter nog niet bekend is',
	'control-character': 'door het programma: stuurteken van de opmaak',
	'letter-space': 'door het programma: losse letter voor een woord',
	'gap-before-punctuation': 'door het programma: ruimte voor een leesteken',
	'white-space': 'door het programma: andere witruimte',
	initial: 'door het programma: grote beginletter bij haar woord',
	leaders: 'door het programma: vulpunten voor een paginanummer',
	'line-end-hyphen': 'door het programma: afbreking aan een regeleinde',
	'page-end-hyphen': 'door het programma: afbreking aan een pagina-einde',
	'soft-hyphen': 'door het programma: zacht afbreekstreepje',
};

/** Who or what changed the form of a word, and why. */
export const changes = {
	by: (rule: keyof typeof CHANGES): string => CHANGES[rule],
	/**
	 * Where no editor gave a reason.
	 * @param lemma the whole word as read: `Toezichtsrapport`.
	 */
	why: (rule: keyof typeof CHANGES, lemma: string): string => {
		switch (rule) {
			case 'letter-space':
				return `De eerste letter staat los door de letterspatiëring van de druk; ‘${lemma.toLowerCase().slice(1)}’ is geen woord en ‘${lemma.toLowerCase()}’ wel.`;
			case 'gap-before-punctuation':
				return 'Tussen een woord en het leesteken erna hoort geen ruimte; zij bleef over van een verhoogd nootcijfer of van de druk.';
			case 'white-space':
				return 'Tussen twee woorden staat één spatie.';
			case 'initial':
				return 'De eerste letter van de alinea is groot gedrukt en staat los van haar woord.';
			case 'leaders':
				return 'De punten leiden het oog naar het paginanummer; één teken staat ervoor in de plaats.';
			case 'line-end-hyphen':
				return 'Het streepje staat er alleen omdat het woord aan het eind van de regel is afgebroken.';
			case 'page-end-hyphen':
				return 'Het koppelteken hoort bij het einde van de bladzijde: het woord staat elders in dit hoofdstuk aaneen.';
			case 'soft-hyphen':
				return 'Het zachte streepje dient alleen om regels af te breken.';
			case 'unread-glyph':
				return 'De PDF tekent hier een teken zonder te zeggen welke letter het is; tot de redactie dat weet, staat � ervoor in de plaats.';
			case 'control-character':
				return 'Een stuurteken van de opmaak; er is niets gedrukt.';
			case 'editor':
			case 'glyph':
				return 'De redactie geeft geen reden.';
		}
	},
};

const columnName = (column: number | null): string =>
	column === null ? 'over de hele breedte' : `kolom ${column}`;

/** Words that a sentence can hold: of a long stretch the first and the last ones. */
function shortened(text: string): string {
	const words = text.split(' ');
	return words.length <= 8 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-2).join(' ')}`;
}

/** What is said of a decision: what was chosen, and what spoke for it. */
export const decisions = {
	title: 'Beslissingen',
	explain:
		'Het programma dat de pagina herbouwt, weegt bij elke keuze wat daarvoor en daartegen pleit. U ziet wat het koos, wat het anders had kunnen zijn en hoe duidelijk de keuze was.',
	byEditor: 'Beslist door de redactie',
	byEngine: 'Beslist door het programma',
	noEditor: 'De redactie hoefde niets te beslissen.',
	more: (number: number): string =>
		`En nog ${many(number, { one: 'beslissing,', other: 'beslissingen, elk' })} bij haar pagina, hieronder.`,
	perPage: 'Elke keuze staat met haar alternatief en haar bewijs bij haar pagina, hieronder.',
	none: 'Op deze pagina viel niets te kiezen.',
	rival: 'Het kon ook zijn',
	/** Where another way to cut a line would put some of its words. */
	move: ({ words, column, other }: Move): string =>
		`“${ownWords(shortened(words))}” ${other === null ? '' : 'in '}${columnName(other)} in plaats van ${columnName(column)}`,
	call: (word: string): string => `achter “${ownWords(word)}”`,
	otherCall: (word: string): string => `achter een ander “${ownWords(word)}” op deze pagina`,
	joined: (words: string): string => `“${ownWords(words)}”`,
	apart: (before: string, after: string): string =>
		`“${ownWords(before)}” en “${ownWords(after)}” los van elkaar, in twee alinea’s`,
	/** Where the alternative has the same words, and nothing tells where. */
	otherPlace: 'dezelfde woorden, anders over de kolommen verdeeld',
	/** @param margin nats by which the alternative stayed behind; 3 is 20 to 1, 7 is 1,000 to 1. */
	certainty: (margin: number): string =>
		margin < 3 ? 'krap gekozen' : margin < 7 ? 'duidelijk gekozen' : 'ruim gekozen',
	evidence: (pro: readonly string[], contra: readonly string[]): string =>
		[
			...(pro.length > 0 ? [`Hiervoor pleit: ${listed(pro)}.`] : []),
			...(contra.length > 0 ? [`Hiertegen pleit: ${listed(contra)}.`] : []),
		].join(' '),
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
		nats: (nats: number): string => signed(nats),
	},
	line: (line: number): string => `regel ${line}`,
	subjects: {
		cut: 'Waar de kolommen scheiden',
		join: 'Hoe regels aansluiten',
		call: 'Waar een verwijzing hoort',
		block: 'Wat een blok is',
		letters: 'Wat er staat',
		folio: 'Welk nummer de pagina heeft',
	},
	/** @param kind as {@link kinds} has it. */
	block: (kind: string, level?: string): string =>
		level === undefined ? kind : `${kind} van niveau ${level}`,
};

/** What the account pages say. */
export const account = {
	title: 'Verantwoording',
	description: (title: string): string =>
		`Waar elk teken van ${title} is gebleven, wat anders wordt gelezen en waarom, en hoe u dat zelf controleert.`,
	intro:
		'Een leeseditie mag niets weglaten en niets verzinnen. Daarom houdt deze uitgave boek: elk teken van de bron heeft precies één plaats, elke afwijking heeft een reden en elke keuze heeft haar bewijs. Klopt de som niet, dan verschijnt er niets.',
	who: {
		title: 'Wie wat besliste',
		byEngine: (choices: number, forms: number): string =>
			`Het programma nam ${many(choices, { one: 'beslissing', other: 'beslissingen' })} en las ${many(forms, { one: 'plaats', other: 'plaatsen' })} in een andere vorm.`,
		byEditors: (choices: number): string =>
			choices === 0
				? 'De redactie hoefde over de tekst niets te beslissen.'
				: `De redactie nam ${many(choices, { one: 'beslissing', other: 'beslissingen' })}.`,
		/** Chapters that the source does not name. */
		chapters: (noted: number, all: number): string =>
			`De redactie deelde ${count(noted)} van ${many(all, { one: 'hoofdstuk', other: 'hoofdstukken' })} in.`,
		undescribed: (figures: number): string =>
			`Nog open: van ${many(figures, { one: 'afbeelding', other: 'afbeeldingen' })} is nog niet beschreven wat er te zien is.`,
		nothingOpen: 'Niets staat nog open.',
	},
	sum: {
		title: 'De som',
		disposition: 'Plaats in de uitgave',
		characters: 'Tekens',
		total: 'Alle tekens van de bron',
		note: 'Geteld zijn alle tekens behalve spaties en regeleinden.',
	},
	kept: {
		words: (number: number): string => `${count(number)} woorden`,
		paragraphs: (number: number): string => many(number, { one: 'alinea', other: 'alinea’s' }),
		footnotes: (number: number): string => many(number, { one: 'voetnoot', other: 'voetnoten' }),
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
		more: (number: number): string =>
			`En nog ${many(number, { one: 'verbetering,', other: 'verbeteringen, elk' })} bij haar pagina, hieronder.`,
		perPage: 'Elke vorm staat met haar reden bij haar pagina, hieronder.',
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
		/** @param size `12 MB`, all of them together. */
		pictures: (number: number, size: string): string =>
			`Vergelijk ook ${many(number, { one: 'afbeelding', other: 'afbeeldingen' })}: samen ${size} om op te halen`,
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
		title: (folio: string): string => `Verantwoording van ${onPage(folio)}`,
		description: (folio: string, title: string): string =>
			`Elke afwijking en elke beslissing op ${onPage(folio)} van ${title}, met het bewijs.`,
		source: (folio: string): string => `Toon ${onPage(folio)}, herbouwd uit de ruwe regels`,
	},
};

/** What *Controleer zelf* says. Loaded when the reader asks for the check. */
export const proof = {
	start: 'Controleer zelf',
	again: 'Controleer opnieuw',
	stop: 'Stop',
	copy: 'Kopieer de uitkomst',
	copied: 'Gekopieerd.',
	notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer die zelf.',
	starting: 'De controle begint.',
	stopped: 'De controle is gestopt. Er is niets vastgesteld.',
	progress: {
		sources: (done: number, of: number) => `Bestanden ophalen: ${count(done)} van ${count(of)}.`,
		rebuild: (done: number, of: number) =>
			of === 1
				? 'De pagina opnieuw opbouwen uit de bron.'
				: `Pagina’s opnieuw opbouwen uit de bron: ${count(done)} van ${count(of)}.`,
		account: () => 'De verantwoording vergelijken.',
		pages: (done: number, of: number) =>
			`De tekst op de site vergelijken: ${count(done)} van ${many(of, { one: 'pagina', other: 'pagina’s' })}.`,
		markdown: (done: number, of: number) =>
			`De Markdown vergelijken: ${count(done)} van ${many(of, { one: 'bestand', other: 'bestanden' })}.`,
		pictures: (done: number, of: number) => `Afbeeldingen ophalen: ${count(done)} van ${count(of)}.`,
		shown: () => 'De cijfers op deze pagina vergelijken.',
	},
	verdict: {
		same: 'Alles klopt',
		different: (number: number) =>
			`Niet alles klopt: ${many(number, { one: 'verschil', other: 'verschillen' })}`,
		incomplete: 'De controle is niet af',
	},
	same: (characters: number, words: number, pages: number, seconds: number): string =>
		`Uw browser heeft de uitgave in ${decimal(seconds)} seconden opnieuw gemaakt uit ${many(pages, { one: 'bronpagina', other: 'bronpagina’s' })} en naast de site gelegd: alle ${count(characters)} tekens van de bron, alle ${count(words)} woorden van de tekst. Er is geen verschil.`,
	different: (seconds: number): string =>
		`Uw browser heeft de uitgave in ${decimal(seconds)} seconden opnieuw gemaakt en naast de site gelegd. Hieronder staat waar de twee niet gelijk zijn. Welke van beide veranderd is, de bron of de tekst, is hieraan niet te zien: vergelijk de vingerafdrukken met die in het archief van de uitgave.`,
	incomplete:
		'Een deel kon niet worden gecontroleerd. Wat wel gecontroleerd is, klopt; over de rest zegt deze uitkomst niets.',
	nothing: 'Er kon niets worden gecontroleerd.',
	steps: {
		sources: {
			title: 'Bronbestanden',
			same: (number: number) =>
				`${many(number, { one: 'bestand', other: 'bestanden' })} opgehaald; de vingerafdrukken kloppen.`,
			different: 'Een vingerafdruk klopt niet.',
		},
		rebuild: {
			title: 'Opnieuw maken',
			same: (number: number) =>
				`${many(number, { one: 'pagina', other: 'pagina’s' })} opnieuw gelezen en tot een uitgave samengevoegd.`,
			different: 'Uit deze bestanden komt geen uitgave.',
		},
		account: {
			title: 'Verantwoording',
			same: (number: number) =>
				`${count(number)} rijen, stukken, blokken, afwijkingen en beslissingen: gelijk tot op het teken.`,
			different: 'De verantwoording is een andere.',
		},
		pages: {
			title: 'Tekst op de site',
			same: (number: number) =>
				`${many(number, { one: 'pagina', other: 'pagina’s' })}: elk woord, elke verwijzing, elke voetnoot en de volgorde gelijk.`,
			different: 'De tekst op de site is een andere.',
		},
		markdown: {
			title: 'Markdown',
			same: (number: number) => `${many(number, { one: 'bestand', other: 'bestanden' })}: gelijk.`,
			different: 'De Markdown is een andere.',
		},
		pictures: {
			title: 'Afbeeldingen',
			same: (number: number) =>
				`${many(number, { one: 'afbeelding', other: 'afbeeldingen' })}: de vingerafdrukken kloppen.`,
			different: 'Een afbeelding is een andere.',
		},
		shown: {
			title: 'Deze cijfers',
			same: (number: number) =>
				`${many(number, { one: 'getal of vingerafdruk', other: 'getallen en vingerafdrukken' })} op de pagina Verantwoording: gelijk.`,
			different: 'Op de pagina Verantwoording staat iets anders.',
		},
	},
	notRun: {
		unchosen: 'Niet gecontroleerd: u koos zonder.',
		unavailable: (file: string) => `Niet gecontroleerd: ${file} is niet op te halen.`,
		needs: (step: string) => `Niet gecontroleerd: daarvoor is eerst nodig: ${step.toLowerCase()}.`,
	},
	outcome: { same: 'klopt', different: 'klopt niet', 'not-run': 'niet gecontroleerd' },
	differences: 'De verschillen',
	more: (number: number) => `En nog ${many(number, { one: 'verschil', other: 'verschillen' })}.`,
	kinds: {
		text: 'leest anders',
		value: 'is anders opgegeven',
		digest: 'heeft een andere vingerafdruk',
		missing: 'ontbreekt op de site',
		added: 'staat op de site en komt niet uit de bron',
		moved: 'staat op een andere plaats dan in de bron',
		unreadable: 'is niet te lezen als wat het moet zijn',
		unmade: 'geeft geen uitgave',
	},
	file: 'Het bestand',
	/** Blocks of the edition. */
	blocks: {
		paragraph: (mark: string) => `alinea ${mark}`,
		/** @param kind a word of {@link kinds}. */
		counted: (kind: string, number: string, folio: string) => `${kind} ${number} van ${onPage(folio)}`,
		header: (folio: string) => `kopregel van ${onPage(folio)}`,
		folio: (folio: string) => `paginanummer van ${onPage(folio)}`,
		footnote: (label: string) => `voetnoot ${label}`,
		page: (folio: string) => `het begin van ${onPage(folio)}`,
		heading: (id: string) => `de kop “${id}”`,
		title: 'titel boven de tekst',
		/** What stands among the blocks and is none. */
		stray: 'tussen de alinea’s',
	},
	line: (folio: string | undefined, line: number) =>
		folio === undefined ? `regel ${line}` : `${onPage(folio)}, regel ${line}`,
	page: (folio: string) => onPage(folio),
	fileLine: (line: number, file: string) => `regel ${line} van ${file}`,
	published: 'Op de site',
	made: 'Uit de bron',
	/** Where the file itself is what differs. */
	claimed: 'In de verantwoording',
	hashed: 'Van het bestand',
	call: (label: string) => `verwijzing ${label}`,
	pageMark: (folio: string) => `begin van ${onPage(folio)}`,
	inFiles: 'In',
	program: 'Het programma meldt:',
	quote: 'De uitkomst, om te bewaren of te citeren',
	/** @param when date and time, as text. */
	statement: (
		title: string,
		when: string,
		verdict: string,
		reading: string | undefined,
		differences: number,
	): string =>
		[
			`${title}, gecontroleerd op ${when}.`,
			verdict === 'same'
				? 'Opnieuw gemaakt uit de bron; geen verschil met de site.'
				: verdict === 'different'
					? `Opnieuw gemaakt uit de bron; ${many(differences, { one: 'verschil', other: 'verschillen' })} met de site.`
					: 'De controle is niet af.',
			...(reading === undefined ? [] : [`Leestekst, SHA-256: ${reading}`]),
		].join('\n'),
	errors: {
		noWorker:
			'Deze browser kan de controle niet uitvoeren. De tekst leest u gewoon. Op een andere computer, of met de opdrachten hieronder op deze pagina, kan het wel.',
		notLoaded:
			'Het programma voor de controle is niet te laden, of deze browser is er te oud voor. De tekst leest u gewoon. Probeer het later opnieuw, of gebruik de opdrachten op de pagina Verantwoording.',
		notStored:
			'U hebt geen verbinding, en het programma voor de controle staat nog niet op dit apparaat. Open deze pagina één keer met internet: daarna werkt de controle ook zonder. De tekst leest u gewoon.',
		notSecure: 'De controle werkt alleen over een beveiligde verbinding (https). De tekst leest u gewoon.',
		noPage:
			'De pagina Verantwoording is niet op te halen; daar staat wat er te controleren is. De tekst leest u gewoon. Probeer het met internet opnieuw.',
		failed:
			'De controle is halverwege gestuit op een fout in het programma. Er is niets vastgesteld. De tekst leest u gewoon.',
	},
};

/** What search says. A file of its own, because the browser loads it only when somebody searches. */
/**
 * In quotation marks, shortened, and kept from turning the sentence round it when its script runs the other
 * way.
 */
const quoted = (asked: string): string => {
	const letters = [...asked];
	return named((letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : asked).replace(/^"|"$/g, ''));
};

/** Open questions of an edition, for its editors; `npm run dev` alone has them. */
export const questions = {
	title: 'Open vragen',
	intro:
		'Wat de bladzijden open laten. Elk antwoord gaat met zijn reden in edition.yaml; daarna wordt de pagina opnieuw gelezen.',
	site: 'Naar de site',
	open: (number: number) => `${many(number, { one: 'vraag', other: 'vragen' })} open`,
	none: 'Geen vraag is open. De volgende stap: npm run reconstruct',
	faults: 'Wat op geen van deze manieren te beantwoorden is',
	faultsLead: 'Dit vraagt een verandering met de hand; npm run reconstruct zegt hetzelfde.',
	reading: (done: number, all: number) =>
		all === 0
			? 'De bladzijden worden gelezen.'
			: `De bladzijden worden gelezen: ${count(done)} van ${count(all)}.`,
	all: 'Alle vragen',
	previous: 'Vorige vraag',
	next: 'Volgende vraag',
	page: (file: string) => `Pagina ${file}`,
	line: (line: number) => `regel ${line}`,
	kinds: {
		decisions: 'Beslissingen',
		glyphs: 'Tekens',
		pages: 'Paginanummers',
		pictures: 'Afbeeldingen',
	},
	/** By the code of a question: what an editor is asked, before the words of the program. */
	asks: {
		'layout/cut-undecided': 'Waar eindigen op deze regel de kolommen?',
		'layout/across-undecided': 'Staan de noten onder de hele pagina, of in haar kolommen?',
		'layout/columns-undecided': 'Hoeveel kolommen heeft deze pagina?',
		'layout/no-running-text': 'Is dit lopende tekst, of een tabel, een figuur of een programma?',
		'layout/table-undecided': 'Klopt deze tabel?',
		'seed/control-character': 'Welk teken is hier gedrukt?',
		'seed/glyph-without-letter': 'Welke letter is dit teken?',
		'notes/call-undecided': 'Achter welk woord staat dit nootnummer?',
		'notes/call-without-word': 'Achter welk woord staat dit nootnummer, als het er een is?',
		'notes/call-without-definition': 'Waar staat de noot bij dit nootnummer?',
		'notes/definition-without-call': 'Waar wordt naar deze noten verwezen, of wat zijn ze anders?',
		'notes/definition-without-text': 'Wat is dit, als het geen nummer van een noot is?',
		'notes/definition-without-label': 'Welk nummer heeft deze noot, of wat is het anders?',
		'notes/label-twice': 'Welke van deze twee is de noot?',
		'edition/page-end-undecided': 'Hoort het streepje aan het eind van de pagina bij het woord?',
		'edition/folio-missing': 'Welk nummer heeft deze pagina?',
		'edition/undecided': 'Wat is hier juist?',
	},
	answers: 'Wat staat er gedrukt?',
	another: 'Iets anders:',
	value: (key: string) => `Vul in: ${key}`,
	reason: 'Waarom?',
	reasonHint: 'Lezers zien deze reden in de verantwoording.',
	/** @param others how many more are open of the same kind. */
	alike: (others: number) =>
		`Hetzelfde antwoord voor ${many(others, { one: 'andere vraag', other: 'andere vragen' })} van deze soort`,
	write: 'Schrijf in edition.yaml',
	written: 'Geschreven in edition.yaml.',
	refused: 'Er is niets geschreven.',
	gone: 'Deze vraag is niet meer open.',
	picture: (file: string) => `Pagina ${file}, met de plaats van de vraag`,
	whole: 'De hele pagina',
	raw: 'Ruwe regels',
	forbidden:
		'Deze vragen worden alleen beantwoord vanaf deze computer en vanaf deze pagina. Laad de pagina opnieuw.',
};

/** Of a print and a conversion of it that somebody made: what is other between the two. */
export const comparison = {
	title: (print: string, conversion: string) => `${conversion}, naast ${print} gelegd`,
	intro:
		'Woord voor woord vergeleken, over de hele tekst. Alle aantallen zijn letters: tekens die geen wit zijn.',
	whole: (printed: number, converted: number) =>
		`Gedrukt ${many(printed, { one: 'letter', other: 'letters' })}, in de omzetting ${count(converted)}.`,
	kinds: {
		lost: 'kwijt',
		invented: 'erbij verzonnen',
		changed: 'veranderd',
		moved: 'verplaatst',
	},
	share: (letters: number, all: number) =>
		`${count(letters)}${all > 0 && letters > 0 ? ` (${decimal((100 * letters) / all)} %)` : ''}`,
	movedNotes: 'noten die elders staan',
	faithful: 'Geen letter is kwijt, en geen letter is erbij gekomen.',
	furniture: (all: number, kept: number) =>
		`Kopregels, voetregels en paginanummers: ${many(all, { one: 'letter', other: 'letters' })}, waarvan ${count(kept)} in de omzetting ${form(kept, { one: 'staat', other: 'staan' })}. Zij tellen niet als verlies.`,
	forms: {
		heading: 'Anders van vorm, en geen verlies',
		hyphen: 'koppelteken aan een regeleinde',
		'soft-hyphen': 'zacht koppelteken',
		ligature: 'ligatuur',
		quote: 'aanhalingsteken',
		dash: 'streepje',
		capitals: 'kapitalen',
		space: 'wit in of tussen woorden',
		bullet: 'opsommingsteken',
		label: 'nummer van een noot of een punt',
		composition: 'samengesteld teken',
		glyph: 'teken waarvan de PDF de letter niet kent',
	},
	open: (questions: number) =>
		`Over de indeling van de druk ${form(questions, { one: 'staat', other: 'staan' })} nog ${many(questions, { one: 'vraag', other: 'vragen' })} open: wat hier verplaatst heet, kan daar aan liggen.`,
	pages: {
		heading: 'Per gedrukte pagina',
		page: 'pagina',
		printed: 'gedrukt',
		quiet: (pages: number) => `Op ${many(pages, { one: 'pagina is', other: 'pagina’s is' })} niets anders.`,
	},
	findings: 'Wat anders is',
	none: 'Niets is anders.',
	page: (name: string) => onPage(name),
	line: (line: number) => `regel ${line}`,
	letters: (
		kind: 'lost' | 'invented' | 'changed' | 'moved',
		lost: number,
		invented: number,
		moved: number,
	) =>
		kind === 'moved'
			? `${many(moved, { one: 'letter', other: 'letters' })} verplaatst`
			: [
					...(lost > 0 ? [`${many(lost, { one: 'letter', other: 'letters' })} kwijt`] : []),
					...(invented > 0 ? [`${many(invented, { one: 'letter', other: 'letters' })} erbij`] : []),
				].join(', '),
	behind: (page: string) => `staat in de omzetting achter woorden van ${onPage(page)}`,
	first: 'staat in de omzetting vooraan',
	at: (file: string, line: number) => `${file}, regel ${line}`,
	made: 'Gemaakt met npm run compare van Leeseditie.',
};

const named = (name: string): string => `“${ownWords(name)}”`;

export const search = {
	description: 'Zoek in alinea’s, koppen en voetnoten van deze leeseditie.',
	open: 'Zoeken',
	title: 'Zoeken in de tekst en de voetnoten',
	label: 'Zoek een woord of een zin',
	placeholder: 'Zoek in de tekst en de voetnoten',
	submit: 'Zoek',
	close: 'Sluit',
	results: 'Gevonden plaatsen',
	keys: 'Pijltjes om te kiezen, Enter om te openen, Esc om te sluiten',
	filter: {
		title: 'Toon',
		section: 'Toon een sectie',
		everywhere: 'Alle secties',
		/** Without a count where not all places were read. */
		kind: (kind: 'all' | 'text' | 'notes', found?: number): string => {
			const name = { all: 'Alles', text: 'Tekst', notes: 'Voetnoten' }[kind];
			return found === undefined ? name : `${name} ${count(found)}`;
		},
		counted: (title: string, found?: number): string =>
			found === undefined ? title : `${title} (${count(found)})`,
	},
	recent: {
		title: 'Uw laatste vragen, alleen op dit apparaat',
		none: 'Uw vragen worden op dit apparaat bewaard. Er is er nog geen.',
		keep: 'Bewaar mijn vragen op dit apparaat',
		impossible: 'Uw browser laat niet toe dat deze site iets bewaart.',
		wipe: 'Wis mijn vragen en bewaar ze niet meer',
		wipeOne: 'Wis',
		wipeThis: (question: string): string => `Wis ${quoted(question)}`,
	},
	asPage: 'Deze vraag als pagina',
	retry: 'Probeer opnieuw',
	all: 'Toon alle plaatsen',
	busy: 'Zoekt…',
	empty: 'Typ een woord, of een zin tussen aanhalingstekens.',
	noWords: 'Deze vraag heeft geen letters of cijfers om op te zoeken.',
	tooLong: (length: number, longest: number): string =>
		`Deze vraag is te lang: ${count(length)} tekens. Gebruik er hooguit ${count(longest)}.`,
	found: (places: number, notes: number, more: boolean): string => {
		if (more) return `Veel plaatsen gevonden. De eerste ${count(places)} staan hieronder.`;
		const found = many(places, { one: 'plaats', other: 'plaatsen' });
		if (notes === 0) return `${found} gevonden.`;
		if (notes === places) return `${found} gevonden, in de voetnoten.`;
		return `${found} gevonden, waarvan ${count(notes)} in de voetnoten.`;
	},
	absent: (words: readonly string[]): string =>
		`${listed(words.map(quoted))} ${form(words.length, { one: 'komt', other: 'komen' })} niet voor.`,
	/** Only near spellings were found. */
	near: (words: readonly string[]): string =>
		`${listed(words.map(quoted))} ${form(words.length, { one: 'komt', other: 'komen' })} zo niet voor. Dit lijkt erop:`,
	/** Only longer words were found. */
	begun: (words: readonly string[]): string =>
		`${listed(words.map(quoted))} ${form(words.length, { one: 'komt', other: 'komen' })} zo niet voor. Dit begint ermee:`,
	/** Why a place answers, where the marked words do not show it. */
	why: {
		part: 'deel van een langer woord',
		abbreviation: 'afkorting of voluit',
		apart: 'los of aaneen geschreven',
		begin: 'begin van een langer woord',
		near: 'lijkt op wat u vroeg',
	},
	/** On the page that a result opens. */
	arrival: {
		title: 'Gevonden woorden',
		count: (at: number, all: number): string =>
			all === 1 ? '1 plaats gemarkeerd' : `${count(at)} van ${count(all)}`,
		previous: 'Vorige',
		next: 'Volgende',
		away: 'Wis markering',
	},
	/** What was searched, so that somebody can quote it: which pages of which reports, and how many words. */
	searched: (reports: readonly SearchedReport[], words: number): string => {
		const places = reports.map(({ title, author, pages }) => {
			const report = named(title) + (author === undefined ? '' : ` (${author})`);
			return pages.length === 0 ? report : `p.\u00A0${listed(pages)} van ${report}`;
		});
		const where = places.length > 0 ? ` in ${listed(places)}` : '';
		return `Gezocht${where}, in tekst en voetnoten: ${count(words)}\u00A0woorden.`;
	},
	apart: 'Elk van deze woorden komt voor, maar nergens samen in één alinea of voetnoot.',
	inOrder: 'Deze woorden komen voor, maar nergens zo na elkaar.',
	partial: 'Nergens staan al deze woorden samen. Bij elke plaats staat wat er ontbreekt.',
	/** Of one place. */
	without: (words: readonly string[]): string => `zonder ${listed(words.map(quoted))}`,
	instead: 'Zoek wel op:',
	failed:
		'Zoeken lukt nu niet: de zoekindex is niet goed geladen. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F).',
	offline:
		'Zoeken lukt nu niet: u bent offline en de zoekindex is nog niet bewaard. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F).',
	withoutScript:
		'Zoeken op deze pagina heeft JavaScript nodig, en dat staat uit. Open het hele hoofdstuk en zoek daarin met uw browser (Ctrl+F, op een Mac Cmd+F):',
	place: {
		page: (folio: string): string => onPage(folio),
		paragraph: (ordinal: string): string => `alinea ${ordinal}`,
		footnote: (label: string): string => `voetnoot ${label}`,
		chapterTitle: 'titel van het hoofdstuk',
		figure: 'woorden in een afbeelding',
		reportTitle: 'titel van het verslag',
	},
};

/**
 * What is said where search does not come. Every page carries it: it is told when nothing more can be
 * fetched.
 */
export const searchLost = (online: boolean): string =>
	`Zoeken lukt nu niet: ${online ? 'het zoekprogramma is niet geladen' : 'u bent offline en het zoekprogramma is nog niet bewaard'}. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F, op een Mac Cmd+F).`;

/** What sharing a link says. */
export const shareLink = {
	copy: 'Kopieer link',
	share: 'Deel link',
	/** @param name `alinea 41·3`, `voetnoot 8`, `kop “CT Infobox”`. */
	copied: (name: string): string => `De link naar ${name} is gekopieerd.`,
	shared: 'De link is gedeeld.',
	cancelled: 'U hebt het delen afgebroken. Er is niets verstuurd.',
	notShared: 'Delen lukt niet op dit apparaat. De link is wel gekopieerd.',
	refused: 'Kopiëren mag niet van uw browser. Kopieer dit zelf:',
	unknown: {
		title: 'Plaats niet gevonden',
		sentence: (id: string): string => `Op deze pagina is geen plaats “${id}”.`,
		chapter: 'Ga naar die plaats in het hele hoofdstuk',
		nearest: (id: string): string => `Ga naar “${id}”, het dichtst erbij`,
		top: 'Ga naar het begin van de tekst',
		away: 'Sluit',
	},
};

/** What sharing a quotation says. */

/** `3 woorden`. */
const inWords = (number: number): string => many(number, { one: 'woord', other: 'woorden' });

export const quoteLink = {
	bar: 'Geselecteerde woorden',
	link: 'Kopieer link',
	share: 'Deel link',
	quotation: 'Kopieer citaat',
	source: 'Toon bron',
	selected: (number: number): string => `${inWords(number)} geselecteerd.`,
	/** Said to a screen reader only. */
	keys: 'Tab: naar de knoppen. Esc: knoppen weg.',
	linkCopied: (number: number): string => `De link naar ${inWords(number)} is gekopieerd.`,
	quotationCopied: 'Het citaat is gekopieerd, met verwijzing.',
	failed: 'De bron is niet geladen. De tekst en de andere knoppen werken wel.',
	/** `“…” (AIVD, Jaarverslag 2014, p. 41, alinea 41·7. Leeseditie, https://…)` */
	withReference: (text: string, reference: string): string => `“${text}” (${reference})`,
	arrival: {
		title: 'Citaat uit een link',
		same: (number: number): string => `Citaat van ${inWords(number)}: tekst ongewijzigd.`,
		moved: (number: number): string =>
			`Citaat van ${inWords(number)}: tekst ongewijzigd. Het staat nu op een andere plaats dan toen de link werd gemaakt.`,
		signs:
			'De woorden van dit citaat zijn ongewijzigd. Een leesteken of een spatie is veranderd sinds de link werd gemaakt.',
		changed: 'De tekst van dit citaat is veranderd sinds de link werd gemaakt:',
		gone: (number: number): string => `${inWords(number)} weg`,
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
			`Citaat van ${inWords(number)}: het staat letterlijk op deze pagina, maar niet waar de link het noemt. Deze oude link weet niet wat eromheen stond. Misschien is dit een andere plaats met dezelfde woorden.`,
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

/** What *Citaat* says. */

export const quoteCheck = {
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
		heading: (text: string): string => `kop “${ownWords(text)}”`,
		note: (label: string): string => `voetnoot ${label}`,
		chapter: (title: string): string => `hoofdstuktitel “${ownWords(title)}”`,
		header: 'kopregel van de pagina',
	},
	place: (work: string, folio: string, name: string): string =>
		`${ownWords(work)}, ${onPage(folio)}, ${name}`,
	outcome: {
		exact: (number: number): string =>
			number === 1
				? 'Dit citaat staat zo in de uitgave.'
				: `Dit citaat staat zo in de uitgave, op ${count(number)} plaatsen.`,
		/** The words are there, and a negation of their sentence is not among them. */
		cut: (left: readonly string[]): string =>
			`De woorden staan in de uitgave, maar dit citaat laat ${listed(left.map((word) => `“${ownWords(word)}”`))} uit dezelfde zin weg.`,
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
	/** Words that can turn the sense, by what became of them. */
	cues: {
		omitted: 'Weggelaten:',
		inserted: 'Toegevoegd:',
		cutOff: 'In dezelfde zin, buiten het citaat:',
		weights: { negation: 'ontkenning', limit: 'beperking', number: 'getal', name: 'naam' },
		more: (number: number): string => `en nog ${count(number)}`,
	},
	/** What stands between two pieces. */
	omitted: (number: number): string => `Hier zijn ${inWords(number)} weggelaten:`,
	showOmitted: (number: number): string => `Toon alle ${inWords(number)} die zijn weggelaten`,
	nothingOmitted: 'Hier is niets weggelaten.',
	outside: 'Niet gecontroleerd, want het staat buiten de aanhalingstekens:',
	reference: 'Niet gecontroleerd, want dit is een verwijzing:',
	/** @param mark `41·6` */
	misplaced: (mark: string, place: string): string =>
		`De verwijzing noemt alinea ${mark}. De woorden staan in ${place}.`,
	otherOrder: 'De stukken staan in de uitgave in een andere volgorde.',
	missing: 'Dit stuk staat niet in de uitgave:',
	known: (known: number, all: number): string =>
		known === 0
			? `Geen van de ${inWords(all)} komt in de uitgave voor. Het is misschien een vertaling, of een andere bron.`
			: known < all / 2
				? `Van de ${inWords(all)} ${known === 1 ? 'komt er 1' : `komen er ${count(known)}`} in de uitgave voor. Het is misschien een vertaling, of een andere bron.`
				: 'De meeste woorden komen in de uitgave voor, maar niet in deze volgorde. Plak een korter stuk om een deel te vinden.',
	more: (number: number): string => `En nog ${many(number, { one: 'plaats', other: 'plaatsen' })}.`,
	accidentals: (names: readonly string[]): string => `Dit telt niet als verschil: ${listed(names)}.`,
	accidentalNames: {
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

/** What citing says. */
export const citation = {
	copy: 'Kopieer verwijzing',
	copied: 'De verwijzing is gekopieerd.',
	styles: 'Kies een citeerstijl',
	place: (folio: string, name: string): string => `${onPage(folio)}, ${name}`,
	upTo: (first: string, last: string): string => `${first} tot en met ${last}`,
	/** @param version `versie van 24 november 2026` */
	used: (site: string, version: string): string => `Geraadpleegd in ${site}, ${version}`,
	/** @param day `2026-11-24` */
	versionOf: (day: string): string => `versie van ${date(day)}`,
	/** Where the editors tell of no change: the first signs of the digest of its text. */
	versionBy: (digest: string): string => `versie ${digest}`,
	title: 'Verwijzen',
	what: 'Waarnaar',
	how: 'In welke stijl',
	targets: {
		section: (title: string): string => `Sectie “${title}”`,
		chapter: (title: string): string => `Hoofdstuk “${title}”`,
		edition: (title: string): string => `De hele uitgave: ${title}`,
	},
	list: 'In de literatuurlijst',
	text: 'In de tekst',
	note: 'In een voetnoot',
	file: (name: string): string => `Als ${name}`,
	copyOne: 'Kopieer',
	/** For a screen reader, with what it copies. */
	copyWhat: (what: string): string => `Kopieer: ${what}`,
	download: 'Download',
	close: 'Sluit',
	failed:
		'De stijlen zijn niet geladen. “Kopieer verwijzing” werkt wel. Probeer het opnieuw als u verbinding hebt.',
};

/**
 * What the site says about the copy in the reader's browser. Apart, because a small script on every page
 * carries it.
 */
export const offline = {
	/** The way to the page that explains it. */
	page: 'Offline lezen',
	/** The line in the footer, by state. */
	status: {
		stored: 'Offline beschikbaar',
		storing: 'Wordt bewaard voor offline lezen…',
		absent: 'Niet bewaard voor offline lezen',
		asked: 'Bewaren voor offline lezen: kies hoeveel',
		refused: 'Niet bewaard voor offline lezen',
		damaged: 'De kopie voor offline lezen is beschadigd',
	},
	/** In place of the line that it is stored, where the host does not answer. */
	unreachable: 'De site is niet bereikbaar: u leest de kopie op dit apparaat',
	newVersion: {
		region: 'Nieuwe versie',
		text: 'Er is een nieuwe versie van deze uitgave.',
		take: 'Lees de nieuwe versie',
		later: 'Later',
	},
};

/** What a new version that waits would change in the texts. */
export const offlineChanges = {
	title: 'Wat er verandert',
	onlyForm:
		'De tekst van het verslag blijft gelijk. Alleen de vormgeving verandert, of wat er om de tekst heen staat.',
	summary: (changes: number) =>
		`In de nieuwe versie is de tekst op ${many(changes, { one: 'plaats', other: 'plaatsen' })} anders.`,
	changed: (id: string) => `Gewijzigd (${id}):`,
	added: (id: string) => `Nieuw (${id}):`,
	gone: (id: string) => `Vervallen (${id}):`,
	more: (changes: number) => `En nog ${many(changes, { one: 'plaats', other: 'plaatsen' })}.`,
	/** In the bar, before the reader takes it. */
	see: 'Wat verandert er?',
};

/** What the page *Offline lezen* says, and the panel on it. */

export const offlinePage = {
	title: 'Offline lezen',
	description:
		'Wat uw browser van deze uitgave bewaart om haar zonder verbinding te lezen, en hoe u de kopie verwijdert.',
	intro:
		'Uw browser kan de hele uitgave op dit apparaat bewaren: alle pagina’s, de voetnoten en de zoekindex. Daarna leest en zoekt u ook zonder verbinding, op hetzelfde adres. Een kleine uitgave, tot 2 MB, bewaart hij na uw eerste bezoek vanzelf. Is zij groter, staat databesparing aan of leest u via een mobiel netwerk, dan kiest u eerst zelf.',
	onDemand:
		'Het programma van Controleer zelf bewaart hij pas als u de pagina Verantwoording opent. Daarna werkt ook dat zonder verbinding.',
	off: 'Deze uitgave wordt niet in uw browser bewaard. U kunt haar lezen zolang u verbinding hebt.',
	noScript:
		'In uw browser staat JavaScript uit. U kunt alles lezen, maar uw browser bewaart de uitgave dan niet. Een pagina apart bewaren kan wel: met “Opslaan” of “Afdrukken” in het menu van uw browser.',
	here: 'Op dit apparaat',
	state: 'Stand',
	version: 'Versie',
	extent: 'Omvang',
	date: 'Bewaard op',
	states: {
		stored: 'De hele uitgave staat op dit apparaat.',
		chosen: 'Wat u hebt gekozen, staat op dit apparaat.',
		damaged:
			'Een deel van de kopie op dit apparaat is verloren gegaan of beschadigd. Met verbinding herstelt zij zich vanzelf terwijl u leest, of in één keer als u haar controleert.',
		storing: 'De uitgave wordt bewaard.',
		absent: 'De uitgave staat niet op dit apparaat. U kunt haar wel lezen zolang u verbinding hebt.',
		asked:
			'De uitgave staat niet op dit apparaat. Uw browser bewaart haar pas als u hieronder kiest, want dat kost ruimte en data.',
		refused: 'U hebt de kopie verwijderd. Uw browser bewaart de uitgave niet meer vanzelf.',
		unsupported:
			'Deze browser kan de uitgave niet bewaren, of doet dat niet in een privévenster. U kunt haar wel lezen zolang u verbinding hebt.',
		failed:
			'Bewaren is niet gelukt. Misschien is er te weinig ruimte, viel de verbinding weg of verandert uw netwerk de bestanden onderweg. Er is niets half bewaard. U kunt de uitgave lezen zolang u verbinding hebt.',
	},
	progress: (stored: number, all: number) => `${count(stored)} van ${count(all)} bestanden`,
	/** A size in bytes: `312 kB`, `1,4 MB`. */
	size: (bytes: number): string =>
		bytes < 999_500
			? `${count(Math.ceil(bytes / 1000))}\u00a0kB`
			: bytes < 999_500_000
				? `${decimal(bytes / 1_000_000)}\u00a0MB`
				: `${decimal(bytes / 1_000_000_000)}\u00a0GB`,
	files: (files: number, size: string) => `${count(files)} bestanden, samen ${size}`,
	waiting: 'Een nieuwere versie staat klaar.',
	/** How much of each edition is stored: the reader's to choose. */
	choice: {
		title: 'Wat u bewaart',
		none: 'Niet bewaren',
		levels: {
			text: 'Tekst en noten',
			sources: 'Met de bronnen',
			pictures: 'Met de paginabeelden',
		},
		option: (level: 'text' | 'sources' | 'pictures', size: string): string =>
			`${offlinePage.choice.levels[level]} (${size})`,
		/** @param shared what comes with any edition. */
		sum: (size: string, shared: string) =>
			`Samen ${size}, waarvan ${shared} voor de site zelf en de zoekindex.`,
		room: (used: string, room: string) =>
			`Deze site gebruikt nu ${used} van de ${room} die uw browser ervoor vrijhoudt.`,
		store: 'Bewaar deze keuze',
		failed:
			'Uw keuze bewaren is niet gelukt. Misschien is er te weinig ruimte of viel de verbinding weg. Wat al bewaard was, is er nog.',
	},
	/** Whether the browser may clear the copy away by itself. */
	lasting: {
		name: 'Hoe lang',
		kept: 'Tot u de kopie verwijdert.',
		'may go': 'Tot u de kopie verwijdert, of uw browser haar opruimt omdat er weinig ruimte is.',
		unknown: 'Tot u de kopie verwijdert. Of uw browser haar eerder kan opruimen, zegt hij niet.',
		ask: 'Vraag uw browser de kopie te houden',
		refused:
			'Uw browser belooft dat nog niet. Soms doet hij dat wel als u de site vaker bezoekt of als app installeert.',
	},
	store: 'Bewaar deze uitgave',
	remove: 'Verwijder de kopie',
	check: 'Controleer de kopie',
	checking: 'Elk bestand wordt gelezen…',
	checked: ({ read, mended, lost }: { read: number; mended: number; lost: number }): string =>
		mended + lost === 0
			? `Gecontroleerd: alle ${count(read)} bestanden zijn er en zijn precies die van deze versie.`
			: sentences(
					`Gecontroleerd: ${count(read)} bestanden.`,
					mended > 0 &&
						`${many(mended, { one: 'bestand ontbrak of was beschadigd en is', other: 'bestanden ontbraken of waren beschadigd en zijn' })} hersteld.`,
					lost > 0 &&
						`${many(lost, { one: 'bestand ontbreekt of is beschadigd en is', other: 'bestanden ontbreken of zijn beschadigd en zijn' })} nu niet op te halen. Controleer opnieuw als er verbinding is.`,
				),
	notChecked:
		'De kopie kon niet worden gelezen. Sluit de andere tabbladen met deze uitgave en probeer het opnieuw.',
	searched: (word: string, places: number) =>
		`Zoeken werkt: “${word}” staat op ${many(places, { one: 'plaats', other: 'plaatsen' })}.`,
	notSearched: 'Zoeken werkt nu niet.',
	newVersion: {
		title: 'Een nieuwe versie',
		text: 'Verschijnt er een nieuwe versie, dan haalt uw browser alleen op wat veranderd is. U blijft de versie lezen die u open hebt, tot u kiest voor “Lees de nieuwe versie” of alle tabbladen met deze uitgave sluit.',
	},
	privacy: {
		title: 'Wat er niet wordt bewaard',
		text: 'Geen cookies, en niets over u of over wat u leest. Uw browser bewaart alleen de bestanden van deze uitgave. Kiest u zelf wat er wordt bewaard, dan onthoudt uw browser die keuze. Verwijdert u de kopie, dan onthoudt hij alleen dat, zodat hij haar niet opnieuw ophaalt.',
	},
	settings: {
		title: 'Verwijderen zonder deze knop',
		text: 'De kopie verdwijnt ook als u ?offline=uit achter het adres van een pagina zet, of in de instellingen van uw browser de gegevens van deze website wist.',
	},
};

/** What the files that readers take along say, and what is said of them where they are offered. */
/** The file that holds a whole edition. */
export const oneFile = {
	about: 'Over dit bestand',
	what: 'De hele uitgave in één bestand. Het werkt zonder internet, haalt niets op en geeft niets door.',
	source: 'De regels van de bron, per pagina, zoals zij binnenkwamen.',
	onSite: 'Toon op de site',
	noScript:
		'U leest de hele tekst, met noten, bron en verantwoording. Zoeken, citeren en controleren vragen JavaScript.',
	notUnpacked:
		'Zoeken, citeren en controleren werken in deze browser niet. De tekst en de noten leest u gewoon. In een nieuwere browser werkt alles.',
};

export const takeAlong = {
	title: 'Meenemen',
	intro:
		'De hele tekst in één bestand, om te houden en door te geven. Elk bestand is gemaakt van dezelfde tekst als deze site.',
	/** On the page of the copy in the browser. */
	apart: 'Deze bestanden bewaart uw browser niet vanzelf. U downloadt ze als u ze wilt hebben.',
	formats: {
		epub: {
			name: 'EPUB',
			use: 'Voor e-readers en leesapps: met inhoud, voetnoten en de paginanummers van het gedrukte verslag.',
		},
		html: {
			name: 'Eén bestand (HTML)',
			use: 'Opent in elke browser, ook zonder internet: de hele tekst met noten, zoeken, citeren, de bron en de controle.',
		},
		pdf: {
			name: 'PDF',
			use: 'Om te printen, of om als pagina’s te lezen: met bladwijzers en voetnoten, en toegankelijk voor voorleesprogramma’s (PDF/UA).',
		},
		txt: {
			name: 'Platte tekst',
			use: 'De woorden en verder niets: leesbaar in elk programma, met de noten onder hun sectie.',
		},
		md: {
			name: 'Markdown',
			use: 'Om met de tekst verder te werken: koppen, tabellen, noten en paginanummers blijven herkenbaar.',
		},
		zip: {
			name: 'De hele site (zip)',
			use: 'Om alles te bewaren, met bron en verantwoording: uitgepakt te lezen zonder internet, of op een eigen server te zetten.',
		},
	},
	/** Name of a link, where several editions offer the same. */
	of: (format: string, title: string): string => `${format}: ${title}`,
	sumsUse: 'De controlegetallen van deze bestanden, om na te gaan of een bestand heel is aangekomen.',
	/** @param words `24 november 2026, vingerafdruk van de leestekst 1f2e3d4c…`. */
	version: (words: string): string => `Versie van ${words}`,
	cover: 'Omslag',
	text: 'Tekst',
	pageList: 'Gedrukte pagina’s',
	landmarks: 'Wegwijzer',
	colophon: 'Colofon',
	notes: 'Noten',
	/** What a picture shows, where it is not shown. */
	picture: (alt: string): string => `Afbeelding: ${alt}`,
	editorsVoice:
		'Het nummer achter een alinea, zoals 41·3, is van de redactie: de derde alinea op de gedrukte pagina 41. Zo heet die alinea ook op de site. Tussen vierkante haken staat waar een gedrukte pagina begint.',
	accounted: 'Verantwoording',
	figures: (figures: {
		readonly pages: number;
		readonly rawLines: number;
		readonly characters: number;
		readonly words: number;
		readonly footnotes: number;
		readonly normalizations: number;
		readonly emendations: number;
	}): readonly string[] => [
		`De bron telt ${many(figures.pages, { one: 'pagina', other: 'pagina’s' })}, ${many(figures.rawLines, { one: 'regel', other: 'regels' })} en ${many(figures.characters, { one: 'teken', other: 'tekens' })}. Elk teken heeft precies één plaats in deze uitgave.`,
		`De leestekst telt ${many(figures.words, { one: 'woord', other: 'woorden' })} en ${many(figures.footnotes, { one: 'voetnoot', other: 'voetnoten' })}.`,
		`${many(figures.normalizations + figures.emendations, { one: 'keer', other: 'keer' })} leest de tekst anders dan de bron: ${count(figures.normalizations)} × een vorm, ${count(figures.emendations)} × een verbetering.`,
	],
	digests: {
		title: 'Controlegetallen',
		what: 'SHA-256, van de leestekst, van wat de redactie besloot en van elke pagina van de bron.',
		text: 'Leestekst',
	},
	font: 'De letter is Source Serif 4, onder de SIL Open Font License.',
	/** In the copy of the site that stands in a zip, in place of what is said of the copy in the browser. */
	unpacked:
		'U leest een kopie van deze site uit een zip-bestand. Tekst, noten, bron en verantwoording leest u rechtstreeks van schijf. Zoeken, citeren en Controleer zelf werken als deze map op een webserver staat.',
	unpackedSearch: 'In deze kopie werkt zoeken alleen als de map op een webserver staat.',
	onSite: {
		paragraph: (mark: string): string => `Alinea ${mark} op de site`,
		section: 'Deze sectie op de site',
		edition: 'Deze uitgave op de site',
		account: 'De volledige verantwoording op de site',
	},
	/** Of the book, for a catalogue. */
	accessible: (described: boolean): string =>
		`De hele tekst is als tekst te lezen, met koppen, tabellen en lijsten als zodanig. Voetnoten zijn heen en terug te volgen. De paginanummers van het gedrukte verslag staan in de tekst en in een lijst. ${described ? 'Afbeeldingen zijn beschreven.' : 'Niet elke afbeelding is al beschreven.'}`,
};
