import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastChange } from '#sharing/machine-readable/last-change.ts';

const editions = [
	{
		edition: 'e',
		chapters: ['een', 'twee'],
		changes: [
			{ date: '2026-05-01', what: 'Kop', at: ['een/kop'] },
			{ date: '2026-04-01', what: 'Hoofdstuk', at: ['twee'] },
			{ date: '2026-03-01', what: 'Eerste uitgave' },
		],
	},
	{ edition: 'f', chapters: ['een'], changes: [] },
	{ edition: 'g', chapters: ['een'], changes: [{ date: '2026-06-01', what: 'Eerste uitgave' }] },
];

describe('the day a page last changed', () => {
	it('is that of the last change of itself, its chapter or one of its sections', () => {
		assert.equal(lastChange('e/een/kop/', editions), '2026-05-01');
		assert.equal(lastChange('e/een/', editions), '2026-05-01');
		assert.equal(lastChange('e/een/ander/', editions), '2026-03-01');
		assert.equal(lastChange('e/een/kop-twee/', editions), '2026-03-01');
		assert.equal(lastChange('e/twee/deel/', editions), '2026-04-01');
	});

	it('is that of the edition for its other pages, and of the newest edition for the home page', () => {
		assert.equal(lastChange('e/', editions), '2026-05-01');
		assert.equal(lastChange('e/bron/41/', editions), '2026-05-01');
		assert.equal(lastChange('', editions), '2026-06-01');
	});

	it('is not known of an edition that tells of no changes, nor of a page of no edition', () => {
		assert.equal(lastChange('f/een/', editions), undefined);
		assert.equal(lastChange('over/', editions), undefined);
	});
});
