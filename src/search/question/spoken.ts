/**
 * What people say around what they ask: *kunt u mij vertellen …*, *… ook alweer*. Some of it may stand in the texts, and then
 * it is asked for first.
 */
import { saying } from '#search/question/slight.ts';

const spoken = new Set([
	...saying,
	// Greetings and thanks.
	...`hallo hoi he hey hee dag goedemorgen goedemiddag goedenavond goededag goeiemorgen goeiemiddag goeienavond goeiedag
	mevrouw meneer mijnheer beste sorry pardon excuus excuses excuseer wablief alstublieft alsjeblieft asjeblieft alstublief aub svp
	dank bedankt dankjewel dankuwel merci alvast groet groeten gelieve gaarne`.split(/\s+/),
	// Who speaks, and to whom.
	...`mij me hem jou jullie gij ge uw jouw men zich elkaar iemand iets niets alles alle allemaal zelf`.split(
		/\s+/,
	),
	// Asking and answering.
	...`weet weten wist vertel vertelt vertellen vertelde verteld zeg gezegd leg uitleggen uitgelegd noem noemt noemen toon tonen
	vraag vraagje vragen vroeg gevraagd antwoord antwoorden geef geeft geven help helpt helpen lees leest lezen gelezen las
	hoor hoort horen gehoord zie ziet zien gezien snap snappen begrijp begrijpen benieuwd
	zoek zoekt zoeken zocht opzoek opzoeken vind gevonden terugvinden heet heten gebeurt gebeuren gebeurde
	wil willen wilde wilt zou hoeft word kunt doe deed deden gedaan ga ging gingen stond stonden gestaan komt
	geweest geworden gehad laat laten`.split(/\s+/),
	// What only fills, or says when and where in general.
	...`alweer weer eens even effe effen efkes eventjes graag misschien wellicht toevallig soms vaak altijd ooit toen nou hier daar straks
	gewoon toch heel erg echt zeker natuurlijk vooral ongeveer zo zoiets zo'n zulke ofzo enzo dinges ding dingen ergens vandaag gisteren laatst net pas
	anders af mee los`.split(/\s+/),
	// How one word stands to another.
	...`tegen tussen onder sinds tijdens volgens binnen buiten per via vanaf vanuit rond rondom langs naast boven vanwege omtrent wegens
	betreft betreffende aangaande qua`.split(/\s+/),
	// Where one looks.
	...`informatie info uitleg meer tekst stuk stukje passage alinea paragraaf hoofdstuk zin zinnetje document verslag jaarverslag
	site website zoekmachine`.split(/\s+/),
]);
/** Words of the shortest question that is spoken, and no list of words. */
const shortestSentence = 4;

/** Of a question in a sentence of its own: which words it could do without. */
export function spokenOf(words: readonly string[]): readonly boolean[] {
	if (words.length < shortestSentence) return words.map(() => false);
	return words.map((word, at) => spoken.has(word) || isHow(words, at));
}

/** *Hoe zit het met …* asks no more than *wat is …*, nor does *hoeveel … zitten er in …*; *wie zit er in …* does. */
function isHow(words: readonly string[], at: number): boolean {
	const before = words.slice(0, at);
	if (words[at] === 'zitten') return before.includes('hoeveel') || before.slice(-2).includes('hoe');
	return words[at] === 'zit' && before.slice(-2).includes('hoe');
}
