import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { account } from '#i18n/account.ts';

describe('the words of the account', () => {
	it('say in Dutch who changed a word, by every rule the engine has', () => {
		const engine = globSync('src/reconstruct/**/*.ts').map((file) => readFileSync(file, 'utf8'));
		const rules = engine.flatMap((code) =>
			[...code.matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule]) => rule ?? ''),
		);
		assert.ok(rules.includes('letter-space') && rules.includes('editor'));
		for (const rule of rules) assert.ok(!account.apparatus.by(rule).includes(rule), rule);
		assert.equal(account.apparatus.by('editor'), 'door de redactie');
	});
});
