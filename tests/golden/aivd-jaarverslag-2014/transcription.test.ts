/**
 * The published text against `transcription/`: the page as a person typed it over, without the engine. A
 * difference here is a wrong letter on the site, or a slip of that person; it is never mended by copying one
 * onto the other.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import { readingTextOf } from '#edition/section.ts';
import { readSection } from '#markdown/text/read.ts';
import { sha256 } from '#reconstruct/platform.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TYPED = join(import.meta.dirname, 'transcription');
const EDITION = join(ROOT, 'content/editions/aivd-jaarverslag-2014');

const names = readdirSync(TYPED);
const body = (path: string): string => readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
const account = JSON.parse(readFileSync(join(EDITION, 'account.json'), 'utf8')) as Account;

test('the chapter has the sections that were typed, and no other', () => {
	assert.deepEqual(readdirSync(join(EDITION, 'samenwerking')).sort(), names.sort());
});

for (const name of names) {
	test(`${name} reads as it was typed, letter for letter`, () => {
		assert.equal(body(join(EDITION, 'samenwerking', name)), body(join(TYPED, name)));
	});

	test(`${name} has the frontmatter that was typed`, () => {
		const [published, typed] = [EDITION, TYPED].map((folder, index) =>
			readSection(readFileSync(join(folder, index === 0 ? 'samenwerking' : '', name), 'utf8')),
		);
		assert.deepEqual(published?.frontmatter, typed?.frontmatter);
	});
}

test('the digest of the reading text is that of the typed text', async () => {
	const sections = names
		.map((name) => readSection(readFileSync(join(TYPED, name), 'utf8')))
		.sort((a, b) => a.frontmatter.order - b.frontmatter.order);
	const blocks = sections.flatMap((section) =>
		section.blocks.flatMap((block) => (block.kind === 'page-break' ? [] : [readingTextOf(block)])),
	);
	assert.equal(account.readingTextDigest, await sha256(blocks.join('\n\n')));
});

test('every character of the seed is accounted for', () => {
	const seed = readFileSync(join(ROOT, 'seeds/aivd-jaarverslag-2014/pages/041.txt'), 'utf8');
	const lines = seed.replace(/\n$/, '').split('\n');
	const [page] = account.pages;
	assert.ok(page);
	const left = lines.map((text) => [...text].map((sign) => (/\s/u.test(sign) ? 0 : 1)));
	for (const { line, start, end } of page.spans) {
		for (let at = start; at < end; at += 1) {
			const row = left[line - 1];
			if (row?.[at] === 1) row[at] = 0;
			else
				assert.match(
					lines[line - 1]?.[at] ?? 'nothing',
					/\s/u,
					`line ${line}, position ${at + 1} is used twice`,
				);
		}
	}
	assert.equal(
		left.flat().reduce<number>((sum, count) => sum + count, 0),
		0,
	);
	assert.equal(page.characters, seed.replace(/\s/gu, '').length);
});
