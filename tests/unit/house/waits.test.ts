/** How tests wait: for what happens. Held by a look at their text, for no type tells of it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Waits that do not wait, or wait for nothing. */
const FAULTS = {
	'waitForFunction takes the promise of an async function for a yes: use untilYes of tests/support/offline.ts':
		/waitForFunction\(\s*async\b|waitForFunction\(\s*\(?[\w\s,]*\)?\s*=>\s*(?:new Promise|caches\.|fetch\()/u,
	'waitForTimeout waits for time to pass: wait for what happens': /waitForTimeout\(/u,
};

function faultsIn(text: string): readonly string[] {
	return Object.entries(FAULTS).flatMap(([fault, pattern]) =>
		pattern.test(text) ? [fault.split(' ')[0] ?? ''] : [],
	);
}

test('no test waits for a promise as if it were an answer, nor for time to pass', () => {
	const files = globSync('tests/{browser,commands,engines,support}/**/*.ts');
	assert.ok(files.length > 50);
	const found = files.flatMap((file) =>
		faultsIn(readFileSync(file, 'utf8')).map((fault) => `${file}: ${fault}`),
	);
	assert.deepEqual(found, []);
});

test('both kinds are found', () => {
	assert.deepEqual(faultsIn('await page.waitForFunction(async () => true);'), ['waitForFunction']);
	assert.deepEqual(faultsIn('await page.waitForFunction(\n\tasync (one) => one,\n);'), ['waitForFunction']);
	assert.deepEqual(faultsIn("page.waitForFunction(() => caches.has('a'))"), ['waitForFunction']);
	assert.deepEqual(faultsIn('await page.waitForTimeout(50);'), ['waitForTimeout']);
	assert.deepEqual(faultsIn('await page.waitForFunction(() => document.title);'), []);
});
