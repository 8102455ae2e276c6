import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredFile, StoredList } from '#offline/precache-list.ts';
import { plan } from '#offline/update-plan.ts';

const list = (...files: StoredFile[]): StoredList => ({ worker: 'w', files, onDemand: [], onRequest: [] });
const nothing = new Set<string>();

describe('how a version gets its files', () => {
	it('fetches everything the first time', () => {
		const wanted = list(['', 'h1', 10], ['a/', 'h2', 20]);
		assert.deepEqual(plan(wanted.files, nothing, []), {
			steps: [{ file: ['', 'h1', 10] }, { file: ['a/', 'h2', 20] }],
			bytes: 30,
		});
	});

	it('copies what did not change, and fetches what is new or other', () => {
		const wanted = list(['', 'new', 10], ['a/', 'same', 20], ['b/', 'h3', 30]);
		const older = { cache: 'old', list: list(['', 'was', 9], ['a/', 'same', 20], ['c/', 'h3', 30]) };
		assert.deepEqual(plan(wanted.files, nothing, [older]), {
			steps: [
				{ file: ['', 'new', 10] },
				{ file: ['a/', 'same', 20], from: 'old' },
				{ file: ['b/', 'h3', 30] },
			],
			bytes: 60,
		});
	});

	it('goes on where an attempt at the same version was cut off', () => {
		const wanted = list(['', 'h1', 10], ['a/', 'h2', 20]);
		assert.deepEqual(plan(wanted.files, new Set(['']), []), {
			steps: [{ file: ['a/', 'h2', 20] }],
			bytes: 20,
		});
	});

	it('copies what was stored on demand, too', () => {
		const tool: StoredFile = ['assets/tool.js', 'h1', 10];
		const older = { cache: 'old', list: { ...list(), onDemand: [tool] } };
		assert.deepEqual(plan([tool], nothing, [older]).steps, [{ file: tool, from: 'old' }]);
	});
});
