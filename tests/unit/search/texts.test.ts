import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchRecord } from '#search/record.ts';
import { textFileOf, textFiles } from '#search/texts.ts';

const records = new Map(
	Array.from({ length: 300 }, (_, index) => [
		`nl_${(index * 7919).toString(16).padStart(7, '0')}`,
		{ path: `a/b/c/#p1-${index}`, text: 'kade '.repeat(50) } as SearchRecord,
	]),
);

describe('the texts beside the index', () => {
	it('are one file for a chapter', () => {
		const { files, number } = textFiles(new Map([...records].slice(0, 10)), 'nl_abc');
		assert.equal(number, 1);
		assert.deepEqual([...files.keys()], ['texts/nl_abc.0.json']);
	});

	it('are spread over files for a report, each record where its name says', () => {
		const { files, number } = textFiles(records, 'nl_abc');
		assert.equal(number, 7);
		for (const [name, record] of records) {
			assert.equal(files.get(textFileOf(name, 'nl_abc', number))?.[name], record);
		}
		const held = [...files.values()].reduce((sum, file) => sum + Object.keys(file).length, 0);
		assert.equal(held, records.size);
	});
});
