/** Pages that nobody would print: wherever words stand, each letter has one place, and is read in order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitLines } from '#layout/raw-lines.ts';
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { runs } from '../support/nightly.ts';
import { scatteredPage } from '../support/scattered-page.ts';

test('every letter of a page whose words stand anywhere has one place in the edition', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
			const { text, boxes } = scatteredPage(seed);
			const reading = readPage(text, { language: 'nl', boxes });
			assert.deepEqual(accountOf(splitLines(text), reading).diagnostics, []);
			assert.deepEqual(fidelityFaults(reading.lines, reading), []);
		}),
		{
			numRuns: runs(120),
			// A call stands apart behind the hyphen of a divided word.
			examples: [[9093]],
		},
	);
});
