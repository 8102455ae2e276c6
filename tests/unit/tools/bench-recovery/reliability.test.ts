/** What was said of rows against what is seen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reliabilityTable } from '../../../../tools/bench-recovery/reliability.ts';

test('rows are put together by what was said of them, certainty included', () => {
	const rows = [
		...Array.from({ length: 10 }, (_, i) => ({ said: 0.12, wrong: i < 2 })),
		{ said: 1, wrong: true },
	];
	const lines = reliabilityTable(rows).split('\n');
	assert.match(lines.find((line) => line.startsWith('0.10')) ?? '', /0\.120\s+0\.200\s+10$/);
	assert.match(lines.find((line) => line.startsWith('0.70')) ?? '', /1\.000\s+1\.000\s+1$/);
	assert.match(lines.find((line) => line.startsWith('0.02')) ?? '', /–\s+–\s+0$/);
});
