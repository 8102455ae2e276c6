/** The laws over whole chapters of generated pages, from their readings to the files and the account. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stops } from '#diagnostics/diagnostic.ts';
import { accountSchema } from '#edition/account/account-schema.ts';
import { readingOf } from '#edition/content.ts';
import { inlinesOf, readingTextOf } from '#edition/section.ts';
import { readSection } from '#markdown/text/read.ts';
import { writeSection } from '#markdown/text/write.ts';
import { assembleEdition } from '#reconstruct/edition/assemble.ts';
import { editionAccount } from '#reconstruct/edition/edition-account.ts';
import { sectionContent } from '#reconstruct/edition/section-content.ts';
import { edition, FOLIOS, pages, source, told } from '../support/generated-edition.ts';
import { runs } from '../support/nightly.ts';

const letters = (text: string): string => text.replace(/\s/gu, '');

test('whole chapters keep every letter, in files and in the account', async () => {
	let seen = 0;
	await fc.assert(
		fc.asyncProperty(pages, async (drawn) => {
			const { chapters, diagnostics } = assembleEdition(edition, source, drawn);
			const others = diagnostics.filter(({ code }) => !told.has(code));
			assert.deepEqual(others, []);
			fc.pre(!diagnostics.some(stops));
			seen += 1;
			const account = await editionAccount('proef', '0'.repeat(64), chapters);
			accountSchema.parse(account);

			const ids = account.blocks.map(({ id }) => id);
			assert.equal(new Set(ids).size, ids.length, 'ids are unique in a chapter');
			const byDisposition = Object.values(account.figures.byDisposition).reduce(
				(sum, count) => sum + count,
				0,
			);
			assert.equal(byDisposition, account.figures.characters);
			assert.ok(
				account.pages.every(({ spans, rows }) =>
					[...spans, ...rows.flatMap(({ cells }) => cells)].every(({ block }) => ids.includes(block)),
				),
			);

			const [chapter] = chapters;
			assert.ok(chapter);
			const contents = chapter.sections.map((section, index) =>
				sectionContent('proef', chapter, section, index + 1),
			);
			for (const content of contents)
				assert.deepEqual(readSection(writeSection(content)), JSON.parse(JSON.stringify(content)));

			const inFiles = contents.flatMap(({ frontmatter, blocks }) =>
				blocks.flatMap((block) =>
					block.kind === 'page-break' || (block.kind === 'footnote' && frontmatter.repeats?.[block.note])
						? []
						: [readingTextOf(block)],
				),
			);
			const inAccount = account.blocks.filter(({ section }) => section !== null).map(({ text }) => text);
			assert.deepEqual(inFiles, inAccount, 'files and account tell one text, in one order');

			const inReadings = drawn.flatMap(({ reading }) =>
				reading.blocks
					.filter(({ kind }) => kind !== 'header' && kind !== 'folio')
					.map(({ content }) => letters(readingOf(content))),
			);
			assert.equal(
				[...letters(inAccount.join(''))].sort().join(''),
				[...inReadings.join('')].sort().join(''),
				'no letter is lost or made',
			);

			const breaks = contents.flatMap(({ blocks }) =>
				blocks.flatMap((block) =>
					block.kind === 'page-break'
						? [block]
						: inlinesOf(block).filter(({ kind }) => kind === 'page-break'),
				),
			);
			assert.deepEqual(
				breaks.map((turn) => ('folio' in turn ? turn.folio : '')),
				FOLIOS,
				'each page begins once, in order',
			);
		}),
		{ numRuns: runs(80), maxSkipsPerRun: 200 },
	);
	assert.ok(seen > 20, 'enough chapters were drawn that could be assembled');
});
