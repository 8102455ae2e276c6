import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EVERY_PAGE, isOnEveryPage } from '#layouts/every-page.ts';

describe('the script of every page', () => {
	it('is made of modules that are there', () => {
		assert.deepEqual(
			EVERY_PAGE.filter((file) => !existsSync(`src/${file}`)),
			[],
		);
	});

	it('holds these, wherever the project stands, and no module of a like name', () => {
		assert.ok(isOnEveryPage('/a/b/src/i18n/format.ts'));
		assert.ok(!isOnEveryPage('/a/b/src/search/rewrites/paragraph-mark.ts'));
	});
});
