import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuestion } from '#search/question/question.ts';
import { rewritesOf } from '#search/rewrites/rewrites.ts';

const has = (word: string) => ['uitwisselt', 'gegevens', 'havendienst', 'belastingdienst'].includes(word);
const texts = {
	has,
	knows: has,
	hasPlace: (name: string) => ['noot 8', 'noot 9', 'p 41'].includes(name),
	abbreviations: [{ short: 'aid', long: 'algemene inlichtingen dienst', also: [] }],
};

/** Every way a question is asked, words by spaces and places in brackets. */
function ways(typed: string): readonly string[] {
	const question = readQuestion(typed);
	return rewritesOf(question.kind === 'asked' ? question.terms : [], texts).map((terms) =>
		terms.map(({ parts, place }) => (place === undefined ? parts.join('+') : `[${place}]`)).join(' '),
	);
}

describe('the rewrites of a question', () => {
	it('begin with what was typed, without its stop words', () => {
		assert.deepEqual(ways('de haven van de stad'), ['haven stad']);
		assert.deepEqual(ways('van de'), ['van de']);
	});

	it('make one verb of two parts, and put together what the end of a line parted', () => {
		assert.deepEqual(ways('wisselt gegevens uit'), ['wisselt gegevens', 'uitwisselt gegevens']);
		assert.ok(ways('het Belas- tingdienst').includes('belastingdienst'));
	});

	it('find places in print, any of several', () => {
		assert.deepEqual(ways('noten 8 en 9'), ['noten 8 9', '[noot 8]', '[noot 9]']);
		assert.ok(ways('kade p. 41').includes('kade [p 41]'));
		assert.ok(ways('41·6').includes('[p 41 alinea 6]'));
	});

	it('write in full what is short, and short what is in full', () => {
		assert.ok(ways('art. 60').includes('artikel 60'));
		assert.ok(ways('5-2-2014').includes('5+februari+2014'));
		assert.ok(ways('algemene inlichtingen').includes('aid'));
	});

	it('make one word of two where the texts have it', () => {
		assert.ok(ways('haven dienst').includes('havendienst'));
		assert.deepEqual(ways('haven stad'), ['haven stad']);
	});
});
