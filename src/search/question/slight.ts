/**
 * Words that carry a sentence and tell nothing by themselves: articles, prepositions, pronouns, auxiliaries, words that ask.
 * Beside a word that does tell, a reader who types one does not ask for it. Words that turn the sense (*niet*, *geen*, *zonder*,
 * *tegen*) are not among them.
 */
const slight = new Set(
	`de het een der des den 't 'n en of van op in voor aan bij met om te tot uit over door naar als dan dat die dit deze
	er hun hen zij ze hij ik u we wij je jij mijn zijn haar ons onze is was waren ben bent wordt worden werd werden
	heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten
	zal zul zult zullen zou zouden
	maar want omdat ook nog al wel toch noch zowel
	wie wiens wat waar wanneer waarom hoe hoeveel welk welke
	the and of in to for`.split(/\s+/),
);
/** *Waarvoor*, *daarmee*, *hierdoor*: a preposition and what it points at. */
const pointing =
	/^(?:waar|daar|hier|er)(?:aan|achter|bij|binnen|boven|door|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)$/;
const asks = new Set('wie wiens wat waar wanneer waarom hoe hoeveel welk welke'.split(' '));
/** In a question that begins with a word that asks: *wat zegt …*, *wat betekent …*. */
export const saying: ReadonlySet<string> = new Set(
	'zegt zeggen zei vindt vinden doet doen gaat gaan staat staan betekent betekenen betekenis bedoelt bedoeld er nu dus eigenlijk precies'.split(
		' ',
	),
);
/** Of the words of a question, in order: which are slight. All of them can be; then they are what is asked. */
export function slightOf(words: readonly string[]): readonly boolean[] {
	const [first = ''] = words;
	const asking = asks.has(first) || (first.startsWith('waar') && pointing.test(first));
	return words.map((word) => slight.has(word) || pointing.test(word) || (asking && saying.has(word)));
}
