/** The check of an edition: what is whole is found whole, and no single change of it escapes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { picturePath } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import { publish } from '#markdown/text/publish.ts';
import { accountLines } from '#proof/compare/account-lines.ts';
import { lineDifferences } from '#proof/compare/line-differences.ts';
import { markdownPlace, rebuiltMarkdown } from '#proof/rebuild/rebuilt-markdown.ts';
import { assembleEdition } from '#reconstruct/edition/assemble.ts';
import { editionAccount } from '#reconstruct/edition/edition-account.ts';
import { printAccount } from '#reconstruct/edition/print-account.ts';
import { sectionContent } from '#reconstruct/edition/section-content.ts';
import { edition, pages, source } from '../support/generated-edition.ts';
import { runs } from '../support/nightly.ts';

/** Generated editions that can be assembled, with their account. */
const editions = pages
	.map((drawn) => assembleEdition(edition, source, drawn))
	.filter(({ diagnostics }) => diagnostics.length === 0);

const nowhere = { changed: 'text', placeOf: () => ({}) } as const;

test('two files differ in the lines that are told, and in no other', () => {
	const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
	fc.assert(
		fc.property(lines, lines, (theirs, ours) => {
			const found = lineDifferences('x', theirs.join('\n'), ours.join('\n'), nowhere);
			assert.equal(found.length === 0, theirs.join('\n') === ours.join('\n'));
			const all = theirs.length === 0 ? [''] : theirs;
			// What is told of the published lines, put right, gives the lines just made.
			const mended = all.flatMap((line, at) => {
				const here = found.filter(({ place }) => place.fileLine === at + 1);
				const before = here.filter(({ kind }) => kind === 'missing').map(({ made }) => made ?? '');
				const own = here.find(({ kind }) => kind !== 'missing');
				if (own) assert.equal(own.published, line);
				return [...before, ...(own ? (own.made === undefined ? [] : [own.made]) : [line])];
			});
			const behind = found.filter(({ place }) => place.fileLine === all.length + 1);
			assert.deepEqual([...mended, ...behind.map(({ made }) => made ?? '')], ours.length === 0 ? [''] : ours);
		}),
	);
});

test('a changed letter of a block is named with its block and its page', async () => {
	await fc.assert(
		fc.asyncProperty(editions, fc.nat(), fc.nat(), async ({ chapters }, which, where) => {
			const account = await editionAccount('proef', '0'.repeat(64), chapters);
			const texts = account.blocks.filter(({ section, text }) => section !== null && text.trim() !== '');
			const block = texts[which % texts.length];
			fc.pre(block !== undefined);
			const at = where % block.text.length;
			const other = block.text[at] === 'q' ? 'r' : 'q';
			const text = block.text.slice(0, at) + other + block.text.slice(at + 1);
			const blocks = account.blocks.map((one) => (one === block ? { ...one, text } : one));
			const made = printAccount(account);
			const places = accountLines(made, account);
			const found = lineDifferences('a.json', printAccount({ ...account, blocks }), made, {
				changed: 'value',
				placeOf: (line) => places[line] ?? {},
			});
			assert.equal(found.length, 1);
			const [{ kind, place } = assert.fail()] = found;
			assert.deepEqual([kind, place.block], ['value', block.id]);
			assert.ok(block.source.some(({ page }) => page === `0${place.folio}`));
		}),
		{ numRuns: runs(60), maxSkipsPerRun: 1000 },
	);
});

test('a span and a row of an account are named with their page and their raw line', async () => {
	await fc.assert(
		fc.asyncProperty(editions, async ({ chapters }) => {
			const account = await editionAccount('proef', '0'.repeat(64), chapters);
			const places = accountLines(printAccount(account), account);
			for (const { folio, rows, spans } of account.pages) {
				const here = places.filter((place) => place.folio === folio && place.line !== undefined);
				const lines = [...rows, ...spans].map(({ line }) => line);
				for (const line of lines) assert.ok(here.some((place) => place.line === line));
			}
		}),
		{ numRuns: runs(30) },
	);
});

test('Markdown is written anew as it is published, and no changed sign of it escapes', () => {
	fc.assert(
		fc.property(
			editions,
			fc.nat(),
			fc.constantFrom('q', '', '  .'),
			fc.constantFrom('/', '/verslag/', 'https://voorbeeld.nl/een/'),
			({ chapters: [chapter] }, where, sign, base) => {
				assert.ok(chapter);
				const { title, slug } = chapter.config;
				const sections = chapter.sections.map((section, index) => ({
					section: sectionContent('proef', chapter, section, index + 1),
					address: `${base}proef/${slug}/${section.slug}/`,
				}));
				const facts = { report: 'Proef', year: '2031', address: `${base}proef/${slug}/`, site: 'Leeseditie' };
				const pageAddress = (folio: string) => `${base}proef/bron/${slugOf(folio)}/`;
				const pictureAddress = (file: string) => `${base}${picturePath('proef', file)}`;
				const published = [
					publish({ facts: { title, ...facts }, title, sections, pageAddress, pictureAddress }),
					...sections.map((one) =>
						publish({
							facts: { 'chapter-title': title, ...facts, address: one.address },
							sections: [one],
							pageAddress,
							pictureAddress,
						}),
					),
				];
				rebuiltMarkdown('proef', chapter).forEach(({ write }, index) => {
					const text = published[index] ?? '';
					assert.equal(write(text), text);
					// What is said of the report and of the site is taken from the file itself.
					const body = text.indexOf('\n---\n', 4) + 5;
					const at = body + (where % Math.max(1, text.length - body));
					const changed = text.slice(0, at) + sign + text.slice(at + 1);
					if (changed !== text) assert.notEqual(write(changed), changed, changed);
				});
			},
		),
		{ numRuns: runs(40), maxSkipsPerRun: 1000 },
	);
});

test('a paragraph and a note of published Markdown are named by what their lines begin with', () => {
	assert.deepEqual(markdownPlace('[41·3] De dienst werkt samen.'), { folio: '41', block: 'p41-3' });
	assert.deepEqual(markdownPlace('\\[[8]] Zie het rapport.'), { block: 'voetnoot-8' });
	assert.deepEqual(markdownPlace('\\[[8][43-8]] Zie het rapport.'), { block: 'voetnoot-43-8' });
	for (const line of ['\\[[p. 42]]', '## Een kop', '> Een citaat', '[41·3]: /e/h/s/#p41-3', ''])
		assert.deepEqual(markdownPlace(line), {}, line);
});
