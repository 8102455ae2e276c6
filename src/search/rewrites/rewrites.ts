/**
 * The other ways a question can be meant, one table. Each rewrite makes of the terms of a question others,
 * any of which a place may answer; it is asked as it was typed all the same.
 */

import type { Term } from '#search/question/question.ts';
import { inFull } from '#search/rewrites/abbreviation.ts';
import { dates } from '#search/rewrites/date.ts';
import { paragraphMarks } from '#search/rewrites/paragraph-mark.ts';
import { pasted } from '#search/rewrites/pasted.ts';
import { printedPlaces } from '#search/rewrites/printed-place.ts';
import { separatedVerb } from '#search/rewrites/separated-verb.ts';
import { shortForms } from '#search/rewrites/short-form.ts';
import type { Texts } from '#search/rewrites/texts.ts';
import { twoAsOne } from '#search/rewrites/two-as-one.ts';
import { isStopWord } from '#search/text/stop-words.ts';

type Terms = readonly Term[];

interface Rewrite {
	/** What somebody types, and what is looked for. */
	readonly example: readonly [typed: string, meant: string];
	readonly rewrite: (terms: Terms, texts: Texts) => readonly Terms[];
}

/** Of the whole question, stop words included. */
const ofQuestion: readonly Rewrite[] = [
	{ example: ['wisselt gegevens uit', 'uitwisselt gegevens'], rewrite: separatedVerb },
	{ example: ['het Belas- tingdienst8', 'het Belastingdienst'], rewrite: pasted },
];

/** Of the terms that tell. */
const ofTerms: readonly Rewrite[] = [
	{ example: ['noten 8 en 9', 'a note with one of these labels'], rewrite: printedPlaces },
	{ example: ['41·6', 'the sixth paragraph of page 41'], rewrite: paragraphMarks },
	{ example: ['5-2-2014', '5 februari 2014'], rewrite: dates },
	{ example: ['art. 60', 'artikel 60'], rewrite: shortForms },
	{ example: ['veiligheid dienst', 'veiligheidsdienst'], rewrite: twoAsOne },
	{ example: ['algemene inlichtingendienst', 'AID'], rewrite: inFull },
];

/** As it was typed first. Stop words are asked for only where nothing else was typed. */
export function rewritesOf(asked: Terms, texts: Texts): readonly Terms[] {
	const made = (rewrites: readonly Rewrite[], terms: Terms) => [
		terms,
		...rewrites.flatMap(({ rewrite }) => rewrite(terms, texts)),
	];
	return made(ofQuestion, asked).flatMap((terms) => made(ofTerms, withoutStopWords(terms)));
}

export function withoutStopWords(terms: Terms): Terms {
	const rest = terms.filter(({ kind, letters }) => kind !== 'word' || !isStopWord(letters));
	return rest.length > 0 ? rest : terms;
}
