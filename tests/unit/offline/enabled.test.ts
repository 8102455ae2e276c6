import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfflineEnabled } from '#offline/enabled.ts';

describe('whether browsers may store the site', () => {
	it('is yes, unless the publisher says off', () => {
		assert.equal(isOfflineEnabled({}), true);
		assert.equal(isOfflineEnabled({ OFFLINE: '' }), true);
		assert.equal(isOfflineEnabled({ OFFLINE: 'on' }), true);
		assert.equal(isOfflineEnabled({ OFFLINE: 'off' }), false);
	});

	it('is not guessed from another word', () => {
		assert.throws(() => isOfflineEnabled({ OFFLINE: 'nee' }), /“nee”; “on” or “off” was expected/);
	});
});
