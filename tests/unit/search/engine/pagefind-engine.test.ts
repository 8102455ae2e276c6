import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answer } from '#search/answer/answer.ts';
import type { RecordKind, SearchRecord } from '#search/index/record.ts';
import { type OpenIndex, openIndex } from '../../../../tools/bench-search/open-index.ts';

const record = (id: string, text: string, kind: RecordKind = 'paragraph'): SearchRecord => ({
	path: `haven/werk/kaden/#${id}`,
	section: 'haven/werk/kaden',
	kind,
	folio: '12',
	number: /\d+$/.exec(id)?.[0] ?? '',
	text,
});
const records = [
	record('kaden', 'Kaden & kranen', 'heading'),
	record('p12-1', 'De havendienst werkt samen met de collega-diensten op basis van artikel 60 van de wet.'),
	record('p12-2', 'Deze samenwerking kan variëren; het begin <b> en het einde & meer.'),
	record('voetnoot-8', 'Rapport inzake geïnspireerde havens, 5 februari 2014', 'footnote'),
];

describe('the real index, asked in Node', () => {
	let opened: OpenIndex;
	before(async () => {
		opened = await openIndex(records, { sections: { 'haven/werk/kaden': 'Kaden' } });
	});
	after(() => opened.close());

	const ids = async (typed: string) => {
		const given = await answer(typed, opened.index);
		return given.kind === 'found'
			? given.hits.map((hit) => hit.record.path.split('#')[1]).join(' ')
			: given.kind;
	};

	it('gives a record back as it was indexed', async () => {
		for (const [typed, expected] of [
			['kranen', records[0]],
			['variëren', records[2]],
			['februari', records[3]],
		] as const) {
			const given = await answer(typed, opened.index);
			assert.deepEqual(given.kind === 'found' ? given.hits.map((hit) => hit.record) : given, [expected]);
		}
	});

	it('finds forms, parts of a word with a hyphen, and words without their accents', async () => {
		// “Werkt samen” is the verb in two parts, and comes before the noun that is made of it.
		assert.equal(await ids('samenwerken'), 'p12-1 p12-2');
		assert.equal(await ids('dienst'), 'p12-1');
		assert.equal(await ids('collegadienst'), 'p12-1');
		assert.equal(await ids('varieren'), 'p12-2');
		assert.equal(await ids('geinspireerd'), 'voetnoot-8');
		assert.equal(await ids('artikel60'), 'p12-1');
		assert.equal(await ids('"5 februari 2014"'), 'voetnoot-8');
	});

	it('finds places by their number in print, one or several', async () => {
		assert.equal(await ids('voetnoot 8'), 'voetnoot-8');
		assert.equal(await ids('noten 8 en 9'), 'voetnoot-8');
		const none = await answer('noot 9', opened.index);
		assert.deepEqual(none.kind === 'absent' && none.absent, ['noot 9']);
	});

	it('finds nothing for an absent word, where Pagefind alone falls back on its beginning', async () => {
		for (const typed of ['artikelen60', 'basisschool', 'wetenschap', 'kwantumcomputer', 'artikel61']) {
			assert.equal(await ids(typed), 'absent', typed);
		}
	});
});
