/** The cases, a section each. The heading says what it holds; everything here is invented. */
import type { TextBlock } from './press.ts';
import { writer } from './prose.ts';

const write = writer(31);

const heading = (level: number, text: string): TextBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string, notes?: TextBlock['notes']): TextBlock => ({
	kind: 'paragraph',
	text,
	...(notes ? { notes } : {}),
});

const item = (depth: number, text: string): TextBlock => ({ kind: 'list-item', depth, text });

/** Name of the picture's file. */
export const PICTURE = 'polder.svg';

/** Forty labels from `first` on, each with a note of its own length: a line, or a few. */
const forty = (first: number): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Array.from({ length: 40 }, (_, at) => [
			String(first + at),
			at % 7 === 3 ? write.sentences(3) : `Besluit ${first + at} van het water·schap, ${at + 1} maart 2031`,
		]),
	);

/** A paragraph that calls a note every few words. */
function calling(notes: Readonly<Record<string, string>>): TextBlock {
	const words = write.words(Object.keys(notes).length * 4).split(' ');
	const labels = Object.keys(notes);
	const text = words
		.map((word, at) => {
			const label = at % 4 === 3 ? labels[(at - 3) / 4] : undefined;
			return label === undefined ? word : word.replace(/([.,]?)$/, `^${label}^$1`);
		})
		.join(' ');
	return paragraph(text, notes);
}

/** A heading of three lines. */
export const LONG_HEADING =
	'Samenwerking met gemeenten, provincies, veiligheidsregio’s, drinkwaterbedrijven en waterbeheerders over de grens bij droogte en hoog water';

const LONG_WORD = 'waterstandverwachtingsberekeningsmodel'.repeat(8).slice(0, 300);
const LONG_ADDRESS =
	`https://waterschap.example/${'metingen-2031/'.repeat(20)}${'0123456789'.repeat(2)}`.slice(0, 300);

const QUOTED = 'Het water·schap meet het peil elke nacht op honderd plaatsen in de polder';

/** The chapter of cases, in reading order. */
export const cases: readonly TextBlock[] = [
	paragraph(
		`${write.sentences(4)} Deze tekst staat vóór de eerste kop, en zij roept een noot aan met een ster^*^. De afkorting WLM staat voor Water·schap Lage Mark (WLM); HWP legt de tekst niet uit.`,
		{
			'*': 'Een noot met een ster in plaats van een nummer.',
		},
	),
	heading(2, LONG_HEADING),
	paragraph(write.sentences(3)),
	heading(3, 'Een kop onder een lange kop'),
	paragraph(write.sentences(4)),
	heading(4, 'Een kop van het vierde niveau, die zelf ook niet op één regel past wanneer het scherm smal is'),
	paragraph(write.sentences(2)),
	heading(4, 'Nog een'),
	paragraph('Eén zin.'),
	heading(2, 'Veertig noten in één alinea'),
	paragraph(write.sentences(2)),
	calling(forty(1)),
	paragraph(write.sentences(3)),
	heading(2, 'Een noot van tweeduizend woorden'),
	paragraph(
		`${write.sentences(1)} Hierover is lang gesproken^41^. Daarna volgde een korte noot^42^ en meteen nog een^43^. ${write.sentences(3)}`,
		{ '41': write.words(2000), '42': 'Kort.', '43': write.sentences(2) },
	),
	paragraph(`${write.sentences(2)} Ook hier geldt wat eerder is gezegd^41^. ${write.sentences(1)}`),
	heading(2, 'Een noot die eerder is aangeroepen'),
	paragraph(
		`${write.sentences(2)} Zie nogmaals dezelfde noot^42^, en een eigen noot^44^. ${write.sentences(2)}`,
		{
			'44': `Met een ver·betering in de noot zelf: het [!W aterschap>Waterschap] Lage Mark, ${write.sentences(1)}`,
		},
	),
	heading(2, 'Driehonderd tekens zonder spatie'),
	paragraph(`Dit woord heeft geen spatie: ${LONG_WORD}. ${write.sentences(1)}`),
	paragraph(`Dit adres ook niet: ${LONG_ADDRESS} en daarna gaat de zin door^45^. ${write.sentences(1)}`, {
		'45': `Zie ${LONG_ADDRESS}`,
	}),
	heading(2, 'Een citaat, een bijschrift en een verbetering'),
	{ kind: 'pullquote', text: QUOTED },
	paragraph(`${QUOTED}. ${write.sentences(4)}`),
	{
		kind: 'caption',
		text: 'Figuur 1. Het peil in de polder van januari tot en met december, in centi·meters boven het nul·punt',
	},
	paragraph(
		`Het [!W aterschap>Waterschap] heeft hier een letter [!los laten>loslaten] staan. ${write.sentences(3)}`,
	),
	paragraph(
		`Zie ook ‘Een bladzijde zonder noten’ op pagina 13, ‘Het verslag’ op pagina 101 en 102, en ‘Wat hier niet staat’ op pagina 998. ${write.sentences(2)}`,
	),
	heading(2, 'Lijsten, tabellen, een afbeelding en een kader'),
	{ kind: 'lead', text: write.sentences(2) },
	paragraph(write.sentences(2)),
	item(1, `• ${write.sentences(2)}`),
	item(2, `– ${write.sentences(1)}`),
	item(2, `– ${write.sentences(1)}`),
	item(1, '• Kort.'),
	item(2, '9. Een nummer dat verder telt.'),
	item(2, '10. Het volgende.'),
	item(3, `iv) ${write.sentences(1)}`),
	paragraph(write.sentences(1)),
	{ kind: 'caption', text: 'Tabel 1. Het peil van de polder, in meters boven het nul·punt' },
	{
		kind: 'table',
		text: 'Jaar ¦ Laagste ¦ Hoogste\n2029 ¦ 1,20 ¦ 1,92\n2030 ¦ 1,18 ¦ 2,04\n2031 ¦ 1,31 ¦ 2,16',
	},
	paragraph(write.sentences(2)),
	{
		kind: 'table',
		text: 'jan ¦ feb ¦ mrt ¦ apr ¦ mei ¦ jun ¦ jul ¦ aug ¦ sep\n101 ¦ 102 ¦ 103 ¦ 104 ¦ 105 ¦ 106 ¦ 107 ¦ 108 ¦ 109',
	},
	{
		kind: 'figure',
		picture: PICTURE,
		alt: 'Een kaart van de polder met drie gemalen',
		text: 'Noord·zee Lage Mark Ooster·veen',
	},
	{ kind: 'caption', text: 'Figuur 2. De polder en de gemalen' },
	paragraph(write.sentences(2)),
	{ kind: 'sidebar', text: write.sentences(2) },
	{ kind: 'sidebar', text: write.sentences(1) },
	heading(2, 'Kort'),
	paragraph('Ja^1^.', { '1': 'Het nummer 1 begint hier opnieuw.' }),
	{ ...heading(2, 'Een bladzijde zonder noten'), newPage: true },
	paragraph(write.sentences(9)),
	paragraph(write.sentences(8)),
	paragraph(write.sentences(12)),
];

/** A page in another language than the edition's. */
export const englishPage: readonly TextBlock[] = [
	heading(2, 'A page in English'),
	paragraph(
		'The water board works with its neighbours across the border. Every night the level of the water is measured at a hundred places, and every morning the figures are sent to the other side. This page is in English because the printed report has it so; the words around it stay Dutch^1^.',
		{ '1': 'A footnote in English, called from a page in English.' },
	),
	heading(3, 'The agreement'),
	paragraph(
		'The agreement was renewed in spring. It says who closes which gate, who pays for the pumps, and who tells the people who live along the stream.',
	),
];
