/** A chapter of notes at the end of a report: its notes are read in the chapters that call them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEdition } from '#edition/yaml/parse.ts';
import { assembleEdition } from '#reconstruct/edition/assemble.ts';
import { editionAccount } from '#reconstruct/edition/edition-account.ts';
import { markedPage } from '../../../support/marked-page.ts';

const PAGE = { f: { kind: 'folio' }, h: { kind: 'heading', level: 2 }, a: { kind: 'paragraph' } } as const;
const NOTES = {
	f: { kind: 'folio' },
	h: { kind: 'heading', level: 2 },
	x: { kind: 'footnote' },
	i: { kind: 'heading', level: 2 },
	y: { kind: 'footnote' },
} as const;

function assembled(second: string, notes: string) {
	const readings = [
		markedPage('-f 1\n1h Stad\n1a Dijken^1^ zijn oud.', PAGE),
		markedPage(second, PAGE),
		markedPage(notes, NOTES),
	];
	const { edition, source } = parseEdition(
		`title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages: [{ file: "001" }, { file: "002" }, { file: "003" }]
chapters:
  - { slug: stad, title: Stad, pages: ["001"] }
  - { slug: land, title: Land, pages: ["002"] }
  - { slug: noten, title: Noten, pages: ["003"] }
`,
		'seeds/proef/edition.yaml',
	);
	assert.ok(edition);
	const pages = readings.map((reading, index) => {
		const file = `00${index + 1}`;
		const config = edition.pages[index];
		assert.ok(config);
		const path = `seeds/proef/pages/${file}.txt`;
		return { file, path, config, lines: reading.lines, reading, digest: '0'.repeat(64) };
	});
	return assembleEdition(edition, source, pages);
}

const CASES = {
	'whose numbers begin anew': [
		'-f 2\n1h Land\n1a Wegen^1^ ook.',
		'-f 3\n1h Stad\n1x 1 Over dijken.\n1i Land\n1y 1 Over wegen.',
		['stad: 1', 'land: 1'],
	],
	'whose numbers run on': [
		'-f 2\n1h Land\n1a Wegen^2^ ook.',
		'-f 3\n1h Stad\n1x 1 Over dijken.\n1i Land\n1y 2 Over wegen.',
		['stad: 1', 'land: 2'],
	],
} as const;

for (const [name, [second, notes, where]] of Object.entries(CASES))
	test(`notes ${name} stand with their calls, and no letter of theirs is lost`, async () => {
		const { chapters, diagnostics } = assembled(second, notes);
		assert.deepEqual(diagnostics, []);
		const account = await editionAccount('proef', '0'.repeat(64), chapters);
		const blocks = account.blocks.filter(({ kind }) => kind === 'footnote');
		assert.deepEqual(
			blocks.map(({ chapter, label }) => `${chapter}: ${label}`),
			where,
		);
		const cells = account.pages.at(-1)?.rows.flatMap((row) => row.cells);
		assert.ok(cells?.every(({ block }) => block !== ''));
	});
