import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { LENDER } from '#layout/language/language.ts';
import { languagesUnder, tableInstead } from '#proof/integration.build.ts';

test('the check carries the tables of the languages that editions are written in, and of no other but the words of the one that all borrow from', () => {
	const tables = globSync('src/layout/**/data/??.json');
	assert.ok(tables.length >= 4, 'where the tables stand');
	const known = languagesUnder('.');
	assert.ok(known.has('nl'));
	for (const file of tables) {
		const [, language = ''] = /(..)\.json$/.exec(file) ?? [];
		const stands = tableInstead(resolve(file), known);
		if (known.has(language)) assert.equal(stands, undefined, file);
		else if (language !== LENDER) assert.equal(stands, `{"language":"${language}"}`, file);
		else {
			const whole = readFileSync(file, 'utf8');
			assert.equal(JSON.parse(stands ?? '').words, JSON.parse(whole).words);
			assert.ok((stands ?? '').length < whole.length / 2);
		}
	}
	assert.equal(tableInstead('/house/src/layout/other.json', known), undefined);
});
