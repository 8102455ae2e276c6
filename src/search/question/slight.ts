/**
 * Words that carry a sentence and tell nothing by themselves: articles, prepositions, pronouns, auxiliaries, words that ask.
 * Beside a word that does tell, a reader who types one does not ask for it. Words that turn the sense (*niet*, *geen*, *zonder*,
 * *tegen*) are not among them.
 */
const slight = new Set(
	`de het een der des den 't 'n en of van op in voor aan bij met om te tot uit over door naar als dan dat die dit deze
	er hun hen zij ze hij ik u we wij je jij mijn zijn haar ons onze is was waren ben bent wordt worden werd werden
	heeft hebben had hadden kan kunnen kon mag mogen moet moeten zal zullen zou zouden
	maar want omdat ook nog al wel toch noch zowel
	wie wiens wat waar wanneer waarom hoe hoeveel welk welke
	the and of in to for`.split(/\s+/),
);
/** *Waarvoor*, *daarmee*, *hierdoor*: a preposition and what it points at. */
const pointing =
	/^(?:waar|daar|hier|er)(?:aan|achter|bij|binnen|boven|door|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)$/;
const asks = new Set('wie wiens wat waar wanneer waarom hoe hoeveel welk welke'.split(' '));
/** In a question that begins with a word that asks: *wat zegt …*, *wat betekent …*. */
const saying = new Set(
	'zegt zeggen zei vindt vinden doet doen gaat gaan staat staan betekent betekenen betekenis bedoelt bedoeld er nu dus eigenlijk precies'.split(
		' ',
	),
);
/**
 * What people say around what they ask: *kunt u mij vertellen …*, *… ook alweer*. Some of it may stand in the texts, and then
 * it is asked for first.
 */
const spoken = new Set([
	...saying,
	...`mij me hem jou jullie men zich elkaar iemand iets alles alle allemaal
	alweer weer eens even graag misschien soms vaak altijd ooit toen nou hier daar straks gewoon toch heel erg ongeveer
	alstublieft alsjeblieft aub svp dank bedankt hallo hoi beste
	tegen tussen onder sinds tijdens volgens binnen buiten per via vanaf vanuit rond rondom langs naast boven vanwege omtrent wegens
	geweest geworden gehad gedaan doe deed deden ga ging gingen zeg stond weet weten wist vertel vertelt vertellen vertelde
	leg uitleggen noem noemen toon tonen geef zoek zoeken vind gebeurt gebeuren gebeurde heet heten
	wil willen wilde wilt zou hoeft word kunt informatie info uitleg meer tekst stuk stukje passage alinea paragraaf hoofdstuk`.split(
		/\s+/,
	),
]);
/** Words of the shortest question that is spoken, and no list of words. */
const shortestSentence = 4;

/** Of a question in a sentence of its own: which words it could do without. */
export function spokenOf(words: readonly string[]): readonly boolean[] {
	// *Hoe zit het met …* asks no more than *wat is …*; *wie zit er in …* does.
	const how = (word: string, at: number) => word === 'zit' && words[at - 1] === 'hoe';
	return words.map((word, at) => words.length >= shortestSentence && (spoken.has(word) || how(word, at)));
}

/** Of the words of a question, in order: which are slight. All of them can be; then they are what is asked. */
export function slightOf(words: readonly string[]): readonly boolean[] {
	const [first = ''] = words;
	const asking = asks.has(first) || (first.startsWith('waar') && pointing.test(first));
	return words.map((word) => slight.has(word) || pointing.test(word) || (asking && saying.has(word)));
}
