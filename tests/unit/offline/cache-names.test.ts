import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cacheName, refusalName, versionsOf } from '#offline/cache-names.ts';

describe('the names of caches', () => {
	const all = [
		cacheName('/', 'v1'),
		cacheName('/', 'v2'),
		cacheName('/x/', 'v1'),
		cacheName('/x/y/', 'v1'),
		refusalName('/'),
		refusalName('/x/'),
		'van een ander',
	];

	it('keep two editions on one origin apart', () => {
		assert.deepEqual(versionsOf('/', all), [cacheName('/', 'v1'), cacheName('/', 'v2')]);
		assert.deepEqual(versionsOf('/x/', all), [cacheName('/x/', 'v1')]);
		assert.deepEqual(versionsOf('/x/y/', all), [cacheName('/x/y/', 'v1')]);
		assert.deepEqual(versionsOf('/z/', all), []);
	});
});
