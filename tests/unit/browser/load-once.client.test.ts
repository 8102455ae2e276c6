import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { loaderOf } from '#browser/load-once.client.ts';

const address = new URL('https://voorbeeld.nl/bron/41/page.json');

/** Answers each request with the next status; the content is how many requests there were. */
function answerWith(...statuses: readonly number[]): () => number {
	let asked = 0;
	mock.method(globalThis, 'fetch', async () => {
		const status = statuses[asked] ?? 500;
		asked += 1;
		return Response.json(asked, { status });
	});
	return () => asked;
}

describe('a file that is fetched once', () => {
	afterEach(() => mock.restoreAll());

	it('is the same for all who ask, also while it is under way', async () => {
		const asked = answerWith(200);
		const load = loaderOf<number>();
		assert.deepEqual(await Promise.all([load(address), load(new URL(address))]), [1, 1]);
		assert.equal(await load(address), 1);
		assert.equal(asked(), 1);
	});

	it('is fetched apart for every address', async () => {
		answerWith(200, 200);
		const load = loaderOf<number>();
		assert.equal(await load(address), 1);
		assert.equal(await load(new URL('../42/page.json', address)), 2);
	});

	it('is asked for again after a failure, which says what the host answered', async () => {
		answerWith(503, 200);
		const load = loaderOf<number>();
		await assert.rejects(load(address), { message: `${address.href}: 503` });
		assert.equal(await load(address), 2);
	});
});
