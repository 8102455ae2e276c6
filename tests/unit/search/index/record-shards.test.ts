import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchRecord } from '#search/index/record.ts';
import { recordShardOf, recordShards } from '#search/index/record-shards.ts';

const records = Array.from(
	{ length: 300 },
	(_, index) => ({ path: `a/b/c/#p1-${index}`, text: 'kade '.repeat(50) }) as SearchRecord,
);

describe('the texts beside the index', () => {
	it('are one file for a chapter', () => {
		assert.deepEqual(recordShards(records.slice(0, 10), 12_000), {
			begins: [0],
			files: [records.slice(0, 10)],
		});
	});

	it('are spread over files for a report, each record where its number says', () => {
		const { files, begins } = recordShards(records, 12_000);
		assert.equal(files.length, 7);
		for (const [number, record] of records.entries()) {
			const file = recordShardOf(number, begins);
			assert.equal(files[file]?.[number - (begins[file] ?? 0)], record);
		}
		assert.deepEqual(files.flat(), records);
	});
});
