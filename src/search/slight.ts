/**
 * Words that carry a sentence and tell nothing by themselves: articles, prepositions, pronouns, auxiliaries, words that ask.
 * Beside a word that does tell, a reader who types one does not ask for it. Words that turn the sense (*niet*, *geen*, *zonder*,
 * *tegen*) are not among them.
 */
const slight = new Set(
	`de het een der des den 't 'n en of van op in voor aan bij met om te tot uit over door naar als dan dat die dit deze
	er hun hen zij ze hij ik u we wij je jij mijn zijn haar ons onze is was waren ben bent wordt worden werd werden
	heeft hebben had hadden kan kunnen kon mag mogen moet moeten zal zullen zou zouden
	maar want omdat ook nog al wel toch noch zowel waardoor hierdoor hiervan daarvan daarmee daarvoor
	wie wat waar wanneer waarom hoe hoeveel welk welke waarover
	the and of in to for`.split(/\s+/),
);
const asks = new Set('wie wat waar wanneer waarom hoe hoeveel welk welke waarover'.split(' '));
/** In a question that begins with a word that asks: *wat zegt …*, *wat betekent …*. */
const saying = new Set(
	'zegt zeggen zei vindt vinden doet doen gaat gaan staat betekent er nu dus eigenlijk precies'.split(' '),
);

/** Of the words of a question, in order: which are slight. All of them can be; then they are what is asked. */
export function slightOf(words: readonly string[]): readonly boolean[] {
	const asking = asks.has(words[0] ?? '');
	return words.map((word) => slight.has(word) || (asking && saying.has(word)));
}
