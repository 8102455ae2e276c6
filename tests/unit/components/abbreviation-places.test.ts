import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AbbreviationView, abbreviationPlaces } from '#components/contents/abbreviation-places.ts';

/** Chapters of sections of paragraphs; each paragraph has AIVD twice. */
function listed(chapters: number, sections: number, paragraphs: number): AbbreviationView {
	const range = (length: number) => Array.from({ length }, (_, at) => at + 1);
	const edition = {
		account: {
			edition: 'e',
			blocks: range(chapters).flatMap((c) =>
				range(sections).flatMap((s) =>
					range(paragraphs).map((p) => ({
						id: `p${c}${s}-${p}`,
						kind: 'paragraph',
						chapter: `c${c}`,
						section: `s${s}`,
						text: 'De AIVD en de AIVD.',
					})),
				),
			),
		},
		chapters: range(chapters).map((c) => ({
			slug: `c${c}`,
			title: `Hoofdstuk ${c}`,
			path: `e/c${c}/`,
			sections: range(sections).map((s) => ({ slug: `s${s}`, title: `Sectie ${s}`, path: `e/c${c}/s${s}/` })),
		})),
		words: {
			abbreviations: [{ id: 'afkorting-aivd', short: 'AIVD', long: 'Algemene Dienst', by: 'editors' }],
		},
	};
	const [only] = abbreviationPlaces(edition as never);
	assert.ok(only);
	return only;
}

describe('the places of an abbreviation', () => {
	it('are its blocks, by section, with how often it stands in each', () => {
		const { count, sections, groups } = listed(1, 2, 2);
		assert.deepEqual([count, sections], [8, 2]);
		assert.deepEqual(groups[1], {
			name: 'Sectie 2',
			path: 'e/c1/s2/',
			count: 4,
			more: 0,
			places: [
				{ name: '12·1', path: 'e/c1/s2/#p12-1', count: 2 },
				{ name: '12·2', path: 'e/c1/s2/#p12-2', count: 2 },
			],
		});
	});

	it('say how many more there are in a section of many', () => {
		const [section] = listed(1, 1, 30).groups;
		assert.deepEqual([section?.places.length, section?.more, section?.count], [12, 18, 60]);
	});

	it('are sections where there are more than twelve', () => {
		const { groups } = listed(1, 13, 3);
		assert.deepEqual([groups.length, groups[0]?.places.length, groups[0]?.count], [13, 0, 6]);
	});

	it('have pages of their own in a long report, by section', () => {
		assert.deepEqual(listed(3, 20, 5).own, []);
		const { count, sections, own } = listed(3, 60, 5);
		assert.deepEqual([count, sections], [1800, 180]);
		assert.deepEqual(
			own.map(({ items }) => items.length),
			[150, 30],
		);
	});
});
