/** The check of an edition: what is whole is found whole, and no single change of it escapes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Account } from '#edition/account.ts';
import { slugOf } from '#edition/anchors.ts';
import { publish } from '#markdown/text/publish.ts';
import { writeSection } from '#markdown/text/write.ts';
import { accountDifferences } from '#proof/account-differences.ts';
import { linesOf, madePages } from '#proof/made-pages.ts';
import { markdownBlocks } from '#proof/markdown-blocks.ts';
import { isNumbered } from '#proof/published-markdown.ts';
import { textDifferences } from '#proof/text-differences.ts';
import { assembleEdition } from '#reconstruct/edition/assemble.ts';
import { sectionContent } from '#reconstruct/edition/content.ts';
import { ledger } from '#reconstruct/edition/ledger.ts';
import { printAccount } from '#reconstruct/edition/print-account.ts';
import { edition, plainPages as pages, source } from '../support/generated-edition.ts';
import { runs } from '../support/nightly.ts';

/** Generated editions that can be assembled, with their account. */
const editions = pages
	.map((drawn) => assembleEdition(edition, source, drawn))
	.filter(({ diagnostics }) => diagnostics.length === 0);

type Json = Record<string | number, unknown>;

/** Every place in a value: the container and the key. */
function places(value: unknown): [Json, string | number][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => [
		[value as Json, Array.isArray(value) ? Number(key) : key] as [Json, string | number],
		...places(member),
	]);
}

/** Changes one thing; returns what it did, or nothing where that would change nothing. */
function change(
	account: Json,
	at: number,
	how: 'value' | 'remove' | 'double' | 'swap' | 'add',
): string | undefined {
	const all = places(account);
	const [holder, key] = all[at % all.length] ?? [account, 'edition'];
	const value = holder[key];
	if (how === 'value') {
		holder[key] =
			typeof value === 'number'
				? value + 1
				: typeof value === 'string'
					? `${value}x`
					: typeof value === 'boolean'
						? !value
						: 0;
		return `${key} changed`;
	}
	if (how === 'add' && !Array.isArray(holder)) {
		holder['nieuw'] = 1;
		return 'a key added';
	}
	if (!Array.isArray(holder) || typeof key !== 'number') {
		delete holder[key];
		return `${key} removed`;
	}
	if (how === 'remove') holder.splice(key, 1);
	else if (how === 'swap') {
		const other = (key + 1) % holder.length;
		if (JSON.stringify(holder[key]) === JSON.stringify(holder[other])) return undefined;
		[holder[key], holder[other]] = [holder[other], holder[key]];
	} else holder.splice(key, 0, structuredClone(value));
	return `entry ${key}: ${how}`;
}

test('the account of an edition agrees with itself, and no single change of it escapes', async () => {
	await fc.assert(
		fc.asyncProperty(
			editions,
			fc.nat(),
			fc.constantFrom('value', 'remove', 'double', 'swap', 'add'),
			async ({ chapters }, at, how) => {
				const account = await ledger('proef', '0'.repeat(64), chapters);
				const lineOf = linesOf(chapters);
				const text = printAccount(account);
				assert.deepEqual(accountDifferences('a.json', text, account, lineOf), []);
				const tampered = JSON.parse(text) as Json;
				const did = change(tampered, at, how);
				fc.pre(did !== undefined);
				const found = accountDifferences(
					'a.json',
					printAccount(tampered as unknown as Account),
					account,
					lineOf,
				);
				assert.ok(found.length > 0, did);
				assert.ok(
					found.every(({ file, place }) => file === 'a.json' && place.entry !== undefined),
					'each is given a place',
				);
			},
		),
		{ numRuns: runs(150), maxSkipsPerRun: 1000 },
	);
});

test('a changed letter of a block is named with its block and its raw line', async () => {
	await fc.assert(
		fc.asyncProperty(editions, fc.nat(), fc.nat(), async ({ chapters }, which, where) => {
			const account = await ledger('proef', '0'.repeat(64), chapters);
			const texts = account.blocks.filter(({ section, text }) => section !== null && text.trim() !== '');
			const block = texts[which % texts.length];
			fc.pre(block !== undefined);
			const at = where % block.text.length;
			const other = block.text[at] === 'q' ? 'r' : 'q';
			const text = block.text.slice(0, at) + other + block.text.slice(at + 1);
			const blocks = account.blocks.map((one) => (one === block ? { ...one, text } : one));
			const found = accountDifferences(
				'a.json',
				printAccount({ ...account, blocks }),
				account,
				linesOf(chapters),
			);
			assert.equal(found.length, 1);
			const [{ kind, place, published, made } = assert.fail()] = found;
			assert.deepEqual([kind, place.block, published, made], ['text', block.id, text, block.text]);
			assert.ok(
				block.source.some(({ line, page }) => line === place.line && page === `0${place.folio}`),
				'the line is one of the block’s own',
			);
		}),
		{ numRuns: runs(60), maxSkipsPerRun: 1000 },
	);
});

test('published Markdown is read as it was made by another hand, and no changed sign of it escapes', () => {
	fc.assert(
		fc.property(
			editions,
			fc.nat(),
			fc.constantFrom('q', '', '  .'),
			({ chapters: [chapter] }, where, sign) => {
				assert.ok(chapter);
				const made = madePages('proef', chapter).filter(
					({ form, frontmatter }) => form === 'markdown' && frontmatter,
				);
				chapter.sections.forEach((section, index) => {
					const text = writeSection(sectionContent('proef', chapter, section, index + 1));
					const blocks = made[index]?.blocks ?? [];
					assert.deepEqual(textDifferences('x.md', blocks, markdownBlocks(text).blocks), []);
					const body = text.indexOf('\n---\n') + 5;
					const at = body + (where % Math.max(1, text.length - body));
					if (/\s/.test(text[at] ?? ' ') || text[at] === sign) return;
					// Without its backslash a sign may stand for itself just the same.
					if (text[at] === '\\') return;
					const changed = text.slice(0, at) + sign + text.slice(at + 1);
					assert.notDeepEqual(textDifferences('x.md', blocks, markdownBlocks(changed).blocks), [], changed);
				});
			},
		),
		{ numRuns: runs(80), maxSkipsPerRun: 1000 },
	);
});

test('Markdown with its addresses is read as it was made, and no changed sign of it escapes', () => {
	fc.assert(
		fc.property(
			editions,
			fc.nat(),
			fc.constantFrom('q', '', '  .'),
			({ chapters: [chapter] }, where, sign) => {
				assert.ok(chapter);
				const made = madePages('proef', chapter).filter(({ form }) => form === 'markdown');
				const sections = chapter.sections.map((section, index) => ({
					section: sectionContent('proef', chapter, section, index + 1),
					address: `/proef/h/${section.slug}/`,
				}));
				const whole = { title: chapter.config.title, sections };
				[whole, ...sections.map((one) => ({ sections: [one] }))].forEach((published, index) => {
					const facts = { report: 'Proef', address: '/proef/h/' };
					const text = publish({
						...published,
						facts,
						pictureAddress: (file) => file,
						pageAddress: (folio) => `/proef/bron/${slugOf(folio)}/`,
					});
					const blocks = made[index]?.blocks ?? [];
					const faults = (markdown: string) => {
						const read = markdownBlocks(markdown);
						const own = blocks.map(({ id }) => id).filter(isNumbered);
						return [
							...textDifferences('x.md', blocks, read.blocks),
							...(isDeepStrictEqual(read.paragraphs, own) ? [] : ['paragraphs']),
						];
					};
					assert.deepEqual(faults(text), [], text);
					const body = text.indexOf('\n---\n') + 5;
					const at = body + (where % Math.max(1, text.length - body));
					if (/\s/.test(text[at] ?? ' ') || text[at] === sign || text[at] === '\\') return;
					// Of an address only where it ends counts: the site may be published anywhere.
					const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
					if (/^\[[^\]]+\]: /.test(line) || line === '***') return;
					const changed = text.slice(0, at) + sign + text.slice(at + 1);
					assert.notDeepEqual(faults(changed), [], changed);
				});
			},
		),
		{ numRuns: runs(80), maxSkipsPerRun: 1000 },
	);
});
