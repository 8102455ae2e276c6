import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AccountBlock } from '#edition/account/account.ts';
import type { EditionChange } from '#edition/yaml/dated.ts';
import {
	type PresentEdition,
	printTexts,
	readTexts,
	retold,
	untold,
} from '#sharing/machine-readable/unannounced-changes.ts';

const block = (section: string | null, text: string): AccountBlock => ({
	id: 'p1-1',
	kind: 'paragraph',
	chapter: 'water',
	section,
	text,
	source: [],
});

const edition = (
	texts: Readonly<Record<string, string>>,
	changes: readonly EditionChange[],
): PresentEdition => ({
	account: {
		edition: 'wlm',
		blocks: [
			block(null, 'Kopregel'),
			...Object.entries(texts).map(([section, text]) => block(section, text)),
		],
	},
	changes,
});

const first: EditionChange = { date: '2031-01-01', what: 'Eerste uitgave.' };
const texts = { dijken: 'De dijk.', kaden: 'De kade.' };
const published = retold(new Map(), [edition(texts, [first])]);
const changed = { ...texts, kaden: 'De kaden.' };
const acts = (now: PresentEdition, told = published) =>
	untold(told, [now], '2031-02-03').map(({ act }) => act?.at(-1));

describe('a text that changed', () => {
	it('without a word is named, with the line to paste', () => {
		const [found] = untold(published, [edition(changed, [first])], '2031-02-03');
		assert.deepEqual([found?.code, found?.file], ['changes/untold', 'seeds/wlm/edition.yaml']);
		assert.match(found?.reason ?? '', /^The text of water\/kaden is not what was published/);
		assert.equal(found?.act?.at(-1), '  - { date: 2031-02-03, what: "…", at: [water/kaden] }');
	});

	it('is told where a newer change names it, its chapter, or nothing', () => {
		for (const at of [['water/kaden'], ['water'], ['lucht', 'water/kaden'], undefined]) {
			const change = { date: '2031-02-03', what: 'Beter.', ...(at ? { at } : {}) };
			assert.deepEqual(acts(edition(changed, [change, first])), [], String(at));
		}
	});

	it('is not told by a newer change of another place, nor by an older one that was mended', () => {
		const elsewhere = { date: '2031-02-03', what: 'Beter.', at: ['water/dijken'] };
		assert.equal(acts(edition(changed, [elsewhere, first])).length, 1);
		assert.equal(acts(edition(changed, [{ ...first, what: 'Eerste uitgave, verbeterd.' }])).length, 1);
	});

	it('is one that came or went, too', () => {
		assert.deepEqual(acts(edition({ ...texts, sluizen: 'De sluis.' }, [first])), [
			'  - { date: 2031-02-03, what: "…", at: [water/sluizen] }',
		]);
		assert.deepEqual(acts(edition({ dijken: 'De dijk.' }, [first])), [
			'  - { date: 2031-02-03, what: "…", at: [water/kaden] }',
		]);
	});

	it('is none where nothing changed, and none in an edition that was never published', () => {
		assert.deepEqual(acts(edition(texts, [first])), []);
		assert.deepEqual(acts(edition(changed, []), new Map()), []);
	});

	it('is known after it was told; what was not told is asked again', () => {
		const told = edition(changed, [{ date: '2031-02-03', what: 'Beter.', at: ['water/kaden'] }, first]);
		const after = retold(published, [told]);
		assert.deepEqual(acts(told, after), []);
		const twice = edition({ dijken: 'Een dijk.', kaden: 'Kaden.' }, told.changes);
		assert.equal(
			acts(twice, after)[0],
			'  - { date: 2031-02-03, what: "…", at: [water/dijken, water/kaden] }',
		);
		assert.deepEqual(acts(twice, retold(after, [twice])), acts(twice, after));
		// A change of everything, told when nothing read otherwise, speaks for no text that changes later.
		const whole = [{ date: '2031-02-03', what: 'Nieuwe titel.' }, first];
		assert.equal(acts(edition(changed, whole), retold(published, [edition(texts, whole)])).length, 1);
	});
});

describe('the file of what was told', () => {
	it('is read as it was written, a line a section', () => {
		const written = printTexts(published);
		assert.match(written, /\n\nwlm\/water\/dijken [\da-f]{16} 1\nwlm\/water\/kaden [\da-f]{16} 1\n$/);
		assert.deepEqual(readTexts(written), published);
		assert.deepEqual(readTexts('# niets\n\nwlm/water onzin\n'), new Map());
	});
});
