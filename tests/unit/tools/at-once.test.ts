import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atOnce } from '../../../tools/test/at-once.ts';
import type { Tally } from '../../../tools/test/tally.ts';

describe('checks that run side by side', () => {
	it('are two at a time, begin in their order, and are all counted', async () => {
		const begun: number[] = [];
		let running = 0;
		let most = 0;
		const task = (number: number) => async (): Promise<Tally> => {
			begun.push(number);
			running += 1;
			most = Math.max(most, running);
			await new Promise((done) => setImmediate(done));
			running -= 1;
			return number === 2 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
		};
		assert.deepEqual(await atOnce([1, 2, 3, 4, 5].map(task)), { passed: 4, failed: 1 });
		assert.deepEqual(begun, [1, 2, 3, 4, 5]);
		assert.equal(most, 2);
	});
});
