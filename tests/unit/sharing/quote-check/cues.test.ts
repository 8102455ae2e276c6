import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cuesIn } from '#sharing/quote-check/cues.ts';

const told = (text: string, opens?: boolean) =>
	cuesIn(text, opens).map(({ weight, text: word }) => `${weight} ${word}`);

describe('words that can turn the sense', () => {
	for (const [text, expected] of [
		['dat geen sprake is', ['negation geen']],
		['en adviseert zonder de partners', ['negation zonder']],
		['van tien overheidsorganisaties in 2014', ['number tien', 'number 2014']],
		['zevenentwintig van de honderden', ['number zevenentwintig', 'number honderden']],
		['door de AIVD en de Nationale Politie', ['name AIVD', 'name Nationale Politie']],
		['zullen nog uitsluitend voor', ['limit zullen', 'limit uitsluitend']],
		['niet-Nederlandse partners', ['negation niet-Nederlandse']],
		['60% van de taken', ['number 60', 'number %']],
		[
			'opzettelijk onrechtmatig, met onvolledige en onjuiste gegevens',
			['negation onrechtmatig', 'negation onvolledige', 'negation onjuiste'],
		],
		['de onafhankelijke onderzoekers ondersteunen', []],
		['aan diensten in de regel als rechtmatig', ['limit in de regel']],
		['van bepaalde webfora', ['limit bepaalde']],
		['de minister ontkent dat', ['negation ontkent']],
		['werken nauw samen', []],
	] as const)
		it(`of “${text}” are ${expected.length > 0 ? expected.join(', ') : 'none'}`, () => {
			assert.deepEqual(told(text), expected);
		});

	it('are not the capitals that begin a sentence', () => {
		assert.deepEqual(told('Hierdoor kan het. De box brengt', true), ['limit kan']);
	});
});
