import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { command, counted } from '../../../tools/test/command.ts';
import type { Tally } from '../../../tools/test/tally.ts';

const says = (text: string, code = 0) => [
	'node',
	'-e',
	`console.log(${JSON.stringify(text)}); process.exitCode = ${code}`,
];

/** What was counted, the time left out. */
async function count(tally: Promise<Tally>): Promise<readonly [passed: number, failed: number]> {
	const { passed, failed } = await tally;
	return [passed, failed];
}

const say = () => undefined;

describe('a command as a check', () => {
	it('passes or fails with its exit code', async () => {
		assert.deepEqual(await count(command(say, says(''))), [1, 0]);
		assert.deepEqual(await count(command(say, says('', 3))), [0, 1]);
	});

	it('tells again what a failing command said last, and nothing of one that passes', async () => {
		const { faults } = await command(say, says('a reason', 3));
		assert.match(faults.join(), /^node -e .*\na reason$/s);
		assert.deepEqual((await command(say, says('fine'))).faults, []);
	});

	it('counts what the command counted', async () => {
		assert.deepEqual(await count(counted(say, says('x\n11 passed, 2 failed', 1))), [11, 2]);
		assert.deepEqual(await count(counted(say, says('13 passed, 0 failed'))), [13, 0]);
	});

	it('is a failure when it ends without a count, or when its exit code says otherwise', async () => {
		assert.deepEqual(await count(counted(say, says('all is well'))), [0, 1]);
		assert.deepEqual(await count(counted(say, says('13 passed, 0 failed', 1))), [13, 1]);
		assert.deepEqual(await count(counted(say, says('12 passed, 1 failed', 0))), [12, 2]);
	});
});
