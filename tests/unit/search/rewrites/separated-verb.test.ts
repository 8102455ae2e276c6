import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuestion } from '#search/question/question.ts';
import { separatedVerb } from '#search/rewrites/separated-verb.ts';

/** The words of a question after its verb was put together, where the texts have one of `verbs`. */
function put(typed: string, ...verbs: readonly string[]): string | undefined {
	const question = readQuestion(typed);
	const terms = question.kind === 'asked' ? question.terms : [];
	const [way] = separatedVerb(terms, { has: (letters) => verbs.includes(letters) });
	return way?.map(({ letters }) => letters).join(' ');
}

describe('a verb that was asked in two parts', () => {
	it('is put together, its particle behind it or before it', () => {
		assert.equal(put('wisselt gegevens uit', 'uitwisselt'), 'uitwisselt gegevens');
		assert.equal(put('wie werkt er samen', 'samenwerkt'), 'wie samenwerkt er');
		assert.equal(put('uit te bouwen netwerk', 'uitbouwen'), 'te uitbouwen netwerk');
	});

	it('stays as it is where the texts have no such verb', () => {
		assert.equal(put('werkt aan de kade', 'samenwerkt'), undefined);
	});
});
