import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { languagesUnder, tableInstead } from '#proof/integration.build.ts';

test('the check carries the tables of the languages that editions are written in, and of no other', () => {
	const tables = globSync('src/layout/**/data/??.json');
	assert.ok(tables.length >= 4, 'where the tables stand');
	const known = languagesUnder('.');
	assert.ok(known.has('nl'));
	for (const file of tables) {
		const [, language = ''] = /(..)\.json$/.exec(file) ?? [];
		const stands = tableInstead(`/house/${file}`, known);
		assert.equal(stands, known.has(language) ? undefined : `{"language":"${language}"}`, file);
	}
	assert.equal(tableInstead('/house/src/layout/other.json', known), undefined);
});
