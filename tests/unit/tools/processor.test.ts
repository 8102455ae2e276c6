import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { secondsIn, secondsOfEnded } from '../../../tools/test/processor.ts';

test('the time of ended children is read, whatever the program is called', () => {
	const stat = '12 (a b) c) S 1 2 3 0 -1 4194304 900 40000 0 30 111 222 1234 566 20 0 11 0 5 100 200';
	assert.equal(secondsIn(stat), 18);
});

test('each child is told once', { skip: process.platform !== 'linux' }, () => {
	secondsOfEnded();
	spawnSync('node', ['-e', 'const end = Date.now() + 200; while (Date.now() < end);']);
	assert.ok(secondsOfEnded() > 0);
	assert.equal(secondsOfEnded(), 0);
});
