/** What the page about the site says, in Dutch. */
export const about = {
	title: 'Over deze leeseditie',
	description:
		'Wat deze leeseditie is, van wie de tekst is, wat de status ervan is en wat de site over u bewaart.',
	parts: [
		{
			title: 'Wat dit is',
			paragraphs: [
				'Leeseditie maakt van een gedrukt verslag webpagina’s die u kunt lezen, doorzoeken en aanhalen, ook zonder internet. Het uitgangspunt is de tekst zoals die uit een pdf komt: regels waarin de kolommen van de pagina door elkaar lopen en de voetnoten los staan. Een programma zet die tekst weer in de volgorde waarin zij gedrukt was.',
				'Er wordt niets samengevat, herschreven of vertaald. Waar de leestekst anders is dan de bron, staat dat met de reden in de verantwoording.',
			],
		},
		{
			title: 'Wie dit maakt',
			paragraphs: [
				'Leeseditie is onafhankelijk. Het is geen website van de overheid en hoort niet bij de dienst die het verslag schreef. Het programma is vrij te gebruiken onder de MIT-licentie.',
			],
		},
		{
			title: 'De status van de tekst',
			paragraphs: [
				'Een jaarverslag van een overheidsdienst is door de overheid openbaar gemaakt. Volgens artikel 15b van de Auteurswet mag zulke tekst verder openbaar worden gemaakt, behalve als het auteursrecht uitdrukkelijk is voorbehouden. De pagina’s die wij hebben, zeggen daar niets over. Wij menen daarom dat deze uitgave mag. Dat is onze lezing van de wet, geen feit over dit verslag.',
				'Wilt u iets met de tekst waar het op aankomt? Lees dan ook de officiële uitgave.',
			],
		},
	],
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
			url: 'Adres',
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
		] as const,
	},
};
