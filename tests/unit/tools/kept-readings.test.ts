import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { SeedPage } from '#reconstruct/edition/from-seeds.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { keptReadings } from '../../../tools/reconstruct/kept-readings.ts';
import { inTurn, type PagesReader } from '../../../tools/reconstruct/read-pages.ts';
import { boxedPage } from '../../support/boxed-page.ts';

const FILES = ['012', '013', '014'];

function editionWith(decisions = ''): EditionConfig {
	const { edition } = parseEdition(
		`title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages: [${FILES.map((file) => `{ file: "${file}" }`).join(', ')}]
chapters: [{ slug: een, title: Een, pages: [${FILES.map((file) => `"${file}"`).join(', ')}] }]
${decisions}`,
		'edition.yaml',
	);
	return edition ?? assert.fail();
}

const plain = { columns: 2, paragraphs: 'blank', title: false, notes: false, lists: false, step: 0 } as const;
const pages = FILES.map((file, at): SeedPage => {
	const { text, boxes } = boxedPage(at + 2, plain);
	return { file, path: `${file}.txt`, text, boxes, digest: '0'.repeat(64) };
});

describe('readings that are kept', () => {
	let folder = '';
	let asked: string[] = [];
	const counted: PagesReader = (some, ...more) => {
		asked.push(...some.map(({ file }) => file));
		return inTurn(readPage)(some, ...more);
	};
	const read = (...given: Parameters<PagesReader>) => keptReadings(counted, folder)(...given);
	const folders: string[] = [];
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'kept-'));
		folders.push(folder);
		asked = [];
	});
	after(() => {
		for (const one of folders) rmSync(one, { recursive: true });
	});

	it('are the readings of the engine, and the second time no page is read', async () => {
		const expected = await inTurn(readPage)(pages, editionWith());
		assert.deepEqual(await read(pages, editionWith()), expected);
		assert.deepEqual(asked, FILES);
		assert.deepEqual(await read(pages, editionWith()), expected);
		assert.deepEqual(asked, FILES);
	});

	it('are made anew of the one page whose decisions changed, as what all pages tell of it stays', async () => {
		await read(pages, editionWith());
		asked = [];
		const [word = ''] = (pages[1]?.text.split('\n')[2] ?? '').split(' ');
		const changed = editionWith(
			`decisions: [{ page: "013", line: 3, from: ${word}, to: Anders, reason: proef }]`,
		);
		const outcomes = await read(pages, changed);
		assert.deepEqual(asked, ['013']);
		assert.deepEqual(outcomes, await inTurn(readPage)(pages, changed));
	});

	it('are made anew of every page where the report tells something else', async () => {
		await read(pages, editionWith());
		asked = [];
		const [first, ...more] = pages as [SeedPage, ...SeedPage[]];
		const known = first.boxes ?? assert.fail();
		const words = known.words.map(([line, start, end, x, baseline, width, size, font]) => {
			return [line, start, end, x, baseline, width, size * 2, font] as const;
		});
		const other = [{ ...first, boxes: { ...known, words } }, ...more];
		assert.deepEqual(await read(other, editionWith()), await inTurn(readPage)(other, editionWith()));
		assert.deepEqual(asked, FILES);
	});

	it('count as not there where their file is damaged', async () => {
		const expected = await read(pages, editionWith());
		asked = [];
		for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'half');
		assert.deepEqual(await read(pages, editionWith()), expected);
		assert.deepEqual(asked, FILES);
	});
});
