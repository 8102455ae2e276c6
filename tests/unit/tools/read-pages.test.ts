/** The pages of an edition, read by several workers, and what is said meanwhile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { SeedPage } from '#reconstruct/edition/from-seeds.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { progressOn } from '../../../tools/reconstruct/progress.ts';
import { byEngine, inTurn } from '../../../tools/reconstruct/read-pages.ts';

const FILES = ['012', '013', '014', '015', '016'];
const { edition } = parseEdition(
	`title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages: [${FILES.map((file) => `{ file: "${file}" }`).join(', ')}]
chapters: [{ slug: een, title: Een, pages: [${FILES.map((file) => `"${file}"`).join(', ')}] }]
decisions:
  - { page: "014", line: 3, from: dienst, to: Dienst, reason: drukfout }
`,
	'seeds/proef/edition.yaml',
);

/** A first page that takes longer than the others. */
const pages = FILES.map(
	(file, i): SeedPage => ({
		file,
		path: `seeds/proef/pages/${file}.txt`,
		text: `Samen werken\n${file}\n${`De dienst van ${file} werkt samen met andere diensten.\n`.repeat(i === 0 ? 12 : 2)}`,
		digest: '0'.repeat(64),
	}),
);

test('pages read in workers are what they are when read in turn, in the order of the edition', async () => {
	assert.ok(edition);
	const told: string[] = [];
	const read = byEngine(readPage, (done, all) => told.push(`${done} of ${all}`));
	assert.deepEqual(await read(pages, edition), await inTurn(readPage)(pages, edition));
	assert.deepEqual(told, ['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
});

test('whatever the order of the files, each page reads the same', async () => {
	assert.ok(edition);
	const there = await inTurn(readPage)(pages, edition);
	const back = await inTurn(readPage)([...pages].reverse(), edition);
	assert.deepEqual([...back].reverse(), there);
});

test('in a terminal one line tells how far it is; in a file every tenth part does; a few pages need no word', () => {
	const say = (all: number, isTTY: boolean): string => {
		let text = '';
		let time = 0;
		const tell = progressOn({ isTTY, write: (part: string) => (text += part) }, () => (time += 1000));
		for (let done = 1; done <= all; done++) tell(done, all);
		return text;
	};
	assert.equal(say(3, true), '');
	assert.match(say(20, true), /^\r\u001b\[K1 of 20 pages read, about 19 s left\r.*20 of 20 pages read\n$/s);
	assert.equal(say(400, false).trimEnd().split('\n').length, 10);
	assert.match(say(400, false), /^40 of 400 pages read, about 6 min left\n/);
});
