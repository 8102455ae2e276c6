/** Every EPUB of the builds, held against the checkers that libraries and shops go by. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { aceViolations, epubCheck, epubCheckPort } from '../support/book-checks.ts';
import { builds, english, longest } from '../support/built.ts';

const books = [builds.base, longest, english].flatMap(({ dist }) =>
	globSync(`${dist}/meenemen/*.epub`).sort(),
);

describe('the books', () => {
	it('are there', () => assert.ok(books.length >= 5, books.join(' ')));
});

for (const book of books)
	describe(book, () => {
		it('has no fault by EPUBCheck', async () => {
			const said = await epubCheck(book);
			assert.match(said, /0 fatals \/ 0 errors \/ 0 warnings/, said.slice(0, 4000));
		});

		it('has no fault by the port of EPUBCheck', async () => {
			assert.deepEqual(await epubCheckPort(book), []);
		});

		it('violates no rule of Ace', async () => {
			assert.deepEqual(await aceViolations(book), []);
		});
	});
