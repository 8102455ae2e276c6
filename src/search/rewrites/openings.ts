/**
 * What people type around what they ask: *kunt u mij vertellen …*, *ik zoek informatie over …*, *wat zegt het
 * verslag over …*. Some of it may stand in the texts: a question is asked as it was typed first.
 */
import type { Term } from '#search/question/question.ts';
import { isStopWord } from '#search/text/stop-words.ts';

const openings = new Set([
	// The rest of Snowball's stop words for Dutch: a text may mean something by them.
	...`men hem zich zelf iemand iets niets alles mij me uw ge jullie zo daar hier nu toen altijd eens dus doch ja reeds veel meer andere
	onder na doen wil geweest wezen`.split(/\s+/),
	// What asks.
	...`weet weten vertel vertellen zeg zegt zeggen vraag vragen leg uitleggen uitleg geef geven zoek zoeken vind vindt vinden zie zien kijken
	lees lezen informatie info tekst verslag doet gaat gaan staat staan betekent betekenen betekenis bedoelt bedoeld heet klopt help helpen
	graag even alstublieft alsjeblieft aub dank bedankt hallo dag eigenlijk precies misschien toevallig ergens nou alweer volgens`.split(
		/\s+/,
	),
]);
/** Words of the shortest question that has an opening, and is no list of words. */
const shortest = 3;

/** Whether a word of a sentence says nothing of what is asked, as far as can be told from the word alone. */
export const isCarrying = (word: string): boolean => openings.has(word) || isStopWord(word);

/** Words of the shortest sentence in which somebody speaks. */
const shortestSpoken = 6;
const persons = /^(?:ik|wij?|me|mij|mijn|u|uw|jij?|jou|jullie|ge|gij|iemand)$/;

/** Whether it is a sentence in which somebody speaks of himself or to somebody. */
export const isSpoken = (terms: readonly Term[]): boolean =>
	terms.length >= shortestSpoken && terms.some(({ letters }) => persons.test(letters));

/** The question without its opening; nothing where it has none, or nothing else would be left. */
export function withoutOpening(terms: readonly Term[]): readonly Term[] | undefined {
	const asksHow = terms[0]?.letters === 'hoe';
	const rest = terms.filter(
		// *Hoe zit het met …*, and not *wie zit er in …*.
		({ kind, letters }) => kind !== 'word' || !(openings.has(letters) || (asksHow && letters === 'zit')),
	);
	const tells = rest.some(({ kind, letters }) => kind !== 'word' || !isStopWord(letters));
	return terms.length >= shortest && rest.length < terms.length && tells ? rest : undefined;
}
