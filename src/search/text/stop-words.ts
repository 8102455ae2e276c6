/**
 * Stop words: articles, prepositions, pronouns, auxiliaries, words that ask. Beside a word that does tell, a
 * reader who types one does not ask for it. Words that turn the sense (*niet*, *geen*, *zonder*, *tegen*) are
 * not among them.
 */
const stopWords = new Set(
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

export const isStopWord = (word: string): boolean => stopWords.has(word) || pointing.test(word);
