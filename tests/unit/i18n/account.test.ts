import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { account } from '#i18n/account.ts';

describe('the words of the account', () => {
	it('name in Dutch every piece of evidence the engine weighs', () => {
		const engine = globSync('src/reconstruct/**/*.ts').map((file) => readFileSync(file, 'utf8'));
		const terms = engine.flatMap((code) =>
			[...code.matchAll(/\bterm: '([a-z-]+)'/g)].map(([, term]) => term ?? ''),
		);
		assert.ok(terms.includes('measure') && terms.includes('note-column'));
		for (const term of terms) assert.ok(term in account.decisions.terms, term);
	});

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
