import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PAPER } from '#styles/paper.ts';

test('the ground round a page is that of the page, in the light and in the dark', () => {
	const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
	const grounds = [...tokens.matchAll(/--paper: (#[0-9a-f]+);/g)].map(([, colour]) => colour);
	assert.deepEqual(grounds.slice(0, 2), [PAPER.light, PAPER.dark]);
});
