import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { command, counted } from '../../../tools/test/command.ts';

const says = (text: string, code = 0) => [
	'node',
	'-e',
	`console.log(${JSON.stringify(text)}); process.exitCode = ${code}`,
];

describe('a command as a check', () => {
	it('passes or fails with its exit code', async () => {
		assert.deepEqual(await command(says('')), { passed: 1, failed: 0 });
		assert.deepEqual(await command(says('', 3)), { passed: 0, failed: 1 });
	});

	it('counts what the command counted', async () => {
		assert.deepEqual(await counted(says('x\n11 passed, 2 failed', 1)), { passed: 11, failed: 2 });
		assert.deepEqual(await counted(says('13 passed, 0 failed')), { passed: 13, failed: 0 });
	});

	it('is a failure when it ends without a count, or when its exit code says otherwise', async () => {
		assert.deepEqual(await counted(says('all is well')), { passed: 0, failed: 1 });
		assert.deepEqual(await counted(says('13 passed, 0 failed', 1)), { passed: 13, failed: 1 });
		assert.deepEqual(await counted(says('12 passed, 1 failed', 0)), { passed: 12, failed: 2 });
	});
});
