/**
 * What people say around what they ask: *kunt u mij vertellen …*, *… ook alweer*. Some of it may stand in the texts, and then
 * it is asked for first.
 */
import { saying, slightOf } from '#search/question/slight.ts';

const spoken = new Set([
	...saying,
	// Greetings, thanks and calls.
	...`hallo hoi he hey hee dag goedemorgen goedemiddag goedenavond goededag goeiemorgen goeiemiddag goeienavond goeiedag
	geachte beste heer heren dame dames mevrouw meneer mijnheer sorry pardon excuus excuses excuseer wablief
	alstublieft alsjeblieft asjeblieft alstublief aub svp dank bedankt dankjewel dankuwel merci alvast groet groeten gelieve gaarne
	ja nee neen ok oke okay ach ah oh tja joh hoor allez amai google siri alexa`.split(/\s+/),
	// Who speaks, to whom, and what for.
	...`mij me hem jou jullie gij ge uw jouw men zich elkaar iemand iets niets alles alle allemaal zelf
	huiswerk werkstuk spreekbeurt scriptie leraar lerares juf docent`.split(/\s+/),
	// What a text does with what is asked, and what somebody makes of it.
	...`genoemd vermeld vermelden bekend bedoeld besproken beschreven gezegd inhoudt inhouden verstaan sprake ter begrip term woord woorden
	definitie onderwerp thema idee uur minuut stoor storen
	klopt kloppen bestaat bestaan voorkomt gebeurt gebeuren gebeurde heet heten komt hoeft word geweest geworden gehad
	stond stonden gestaan benieuwd denk denkt dacht geloof twijfel vergis bedoel bedoelde begrepen vernemen nalezen helaas`.split(
		/\s+/,
	),
	// What only fills, or says when, where and how in general.
	...`alweer weer eens even effe effen efkes eventjes graag misschien wellicht toevallig soms vaak altijd ooit toen nou hier daar straks
	gewoon toch heel erg echt zeker natuurlijk vooral ongeveer zo zoiets zo'n zulke ofzo enzo dinges ding dingen ergens anders af mee los
	trouwens overigens namelijk immers helemaal goed precies juist kort nog eerst alleen steeds dit hoezo niks weleens
	vandaag vanochtend vanmorgen vanmiddag vanavond gisteren morgen laatst net zojuist daarnet pas destijds momenteel inmiddels intussen
	ondertussen tegenwoordig`.split(/\s+/),
	// How one word stands to another.
	...`tegen tussen onder sinds tijdens volgens binnen buiten per via vanaf vanuit rond rondom langs naast boven vanwege omtrent wegens
	betreft betreffende aangaande qua`.split(/\s+/),
	// Where one looks.
	...`informatie info uitleg meer tekst stuk stukje passage alinea paragraaf hoofdstuk zin zinnetje document verslag jaarverslag
	site website zoekmachine`.split(/\s+/),
]);
/** Asking and answering, where the question has who speaks or who is spoken to: *mag ik vragen*, and not *mag de minister vragen*. */
const asking = new Set(
	`weet weten wist vertel vertelt vertellen vertelde verteld zeg gezegd leg uitleggen uitgelegd noem noemt noemen toon tonen
	vraag vraagje vragen vroeg gevraagd antwoord antwoorden geef geeft geven help helpt helpen lees leest lezen gelezen las
	hoor hoort horen hoorde gehoord zie ziet zien zag gezien kijk kijkt kijken bekijk bekijken snap snapt snappen begrijp begrijpt begrijpen
	zoek zoekt zoeken zocht opzoek opzoeken nakijken bedoelen bedoelt vind gevonden terugvinden praat praten spreek spreekt spreken
	schrijf schrijft schrijven geschreven aangeven aangeeft toelichten toelichting verduidelijken
	wil willen wilde wilt wou doe deed deden gedaan ga ging gingen laat laten`.split(/\s+/),
);
const persons = new Set('ik mij me mijn we wij ons u uw je jij jou jouw jullie gij ge iemand'.split(' '));
/** Asked of somebody who is not named: *leg uit …*, *zeg, …*. */
const bidding = /^(?:zeg|vertel|leg|geef|toon|noem|zoek|vind|kijk|laat|lees)$/;
/** Of one who does not know, *ik weet het niet*, or doubts, *… of niet?* */
const doubting = /^(?:weet|snap|begrijp|vind|of)$/;
/** Words of the shortest question that is spoken, and no list of words. */
const shortestSentence = 4;

/** Of a question in a sentence of its own: which words it could do without. */
export function spokenOf(words: readonly string[]): readonly boolean[] {
	if (words.length < shortestSentence) return words.map(() => false);
	const personal = words.some((word) => persons.has(word));
	return words.map(
		(word, at) =>
			spoken.has(word) ||
			isIdiom(words, at) ||
			(at === 0 && bidding.test(word)) ||
			(personal &&
				(asking.has(word) ||
					(word === 'niet' && words.slice(Math.max(0, at - 3), at).some((one) => doubting.test(one))))),
	);
}

/** Whether a word of a sentence says nothing of what is asked, as far as it can be told from the word alone. */
export function isCarrying(word: string): boolean {
	return spoken.has(word) || asking.has(word) || (slightOf([word])[0] ?? false);
}

/** *Hoe zit het met …* asks no more than *wat is …*, nor does *hoeveel … zitten er in …*; *wie zit er in …* does. */
function isIdiom(words: readonly string[], at: number): boolean {
	const before = words.slice(0, at);
	// *Wie weet …*, *wat heeft … met … te maken*.
	if (words[at] === 'weet') return words[at - 1] === 'wie';
	if (words[at] === 'maken')
		return words[at - 1] === 'te' && before.some((word) => word === 'met' || word === 'mee');
	if (words[at] === 'zitten') return before.includes('hoeveel') || before.slice(-2).includes('hoe');
	return words[at] === 'zit' && before.slice(-2).includes('hoe');
}
