/** What the page *Toegankelijkheid* says, in Dutch. Each sentence is about what was done, not about what it proves. */
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
	report: {
		title: 'Komt u iets tegen?',
		/** Before the address, and where there is none. */
		contact: 'Meld het aan',
		none: 'Deze site noemt geen adres om iets te melden. Leest u haar op de site van een organisatie, meld het dan bij die organisatie.',
		text: 'Noem het adres van de pagina, wat u wilde doen en welk hulpmiddel u gebruikt.',
		about: 'Wie dit maakt, staat op de pagina Over.',
	},
} as const;
