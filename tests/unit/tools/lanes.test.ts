import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inLane } from '../../../tools/test/lanes.ts';

describe('tasks in two lanes', () => {
	it('start in their order, never more than two at a time', async () => {
		const begun: number[] = [];
		const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
		const tasks = gates.map(({ promise }, at) =>
			inLane(async () => {
				begun.push(at);
				await promise;
				return at;
			}),
		);
		assert.deepEqual(begun, [0, 1]);
		gates[1]?.resolve();
		await tasks[1];
		assert.deepEqual(begun, [0, 1, 2]);
		for (const { resolve } of gates) resolve();
		assert.deepEqual(await Promise.all(tasks), [0, 1, 2, 3]);
	});

	it('go ahead of those that wait, where others wait for them', async () => {
		const begun: string[] = [];
		const gate = Promise.withResolvers<void>();
		const task = (name: string, isAwaited: boolean) =>
			inLane(async () => {
				begun.push(name);
				await gate.promise;
			}, isAwaited);
		const tasks = [task('a', false), task('b', false), task('c', false), task('d', true)];
		gate.resolve();
		await Promise.all(tasks);
		assert.deepEqual(begun, ['a', 'b', 'd', 'c']);
	});

	it('make room when one fails', async () => {
		for (let at = 0; at < 3; at += 1) await assert.rejects(inLane(() => Promise.reject(new Error('stuk'))));
		assert.equal(await inLane(async () => 'ja'), 'ja');
	});
});
