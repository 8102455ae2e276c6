import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addEntries } from '#edition/questions/add-entries.ts';
import { parseEdition } from '#edition/yaml/parse.ts';

/** What an editor wrote, with comments, gaps and quotes of their own. */
const FILE = `# Wat de redactie weet.
title: 'Verslag'      # zo op het omslag
language: nl
bibliography:
  title: { value: Verslag, by: source }

pages:
  - { file: "041",   folio: "41" }    # de eerste
  - file: "042"

chapters:
  - { slug: een, title: Een, pages: ["041", "042"] }

decisions:
    # over de kolommen
    - { page: "041", line: 14, columns: [2], reason: "zo gedrukt" }   # gezien

# Het einde.
`;
const CALL = { page: '041', line: 22, 'call-after': 'media', reason: 'zo "gedrukt": ja' };
const CALL_LINE = '{ page: "041", line: 22, call-after: "media", reason: "zo \\"gedrukt\\": ja" }';

describe('an entry of edition.yaml', () => {
	it('is put behind the last of its list, and no other letter of the file changes', () => {
		const text = addEntries(FILE, 'decisions', [CALL]);
		assert.equal(text, FILE.replace('# gezien\n', `# gezien\n    - ${CALL_LINE}\n`));
		assert.deepEqual(parseEdition(text, 'edition.yaml').diagnostics, []);
	});

	it('begins a list that is not there', () => {
		assert.equal(
			addEntries(FILE, 'glyphs', [{ sign: 'U+0002', is: '©', reason: 'zo' }]),
			`${FILE}\nglyphs:\n  - { sign: "U+0002", is: "©", reason: "zo" }\n`,
		);
	});

	for (const [what, before, after] of [
		['an empty list', 'decisions: []    # nog niets\n', `decisions:    # nog niets\n  - ${CALL_LINE}\n`],
		['a key without a list', 'decisions:\n', `decisions:\n  - ${CALL_LINE}\n`],
		['a file without an end', 'decisions:\n  - { a: 1 }', `decisions:\n  - { a: 1 }\n  - ${CALL_LINE}\n`],
		['lines of Windows', 'decisions: []\r\nx: 1\r\n', `decisions:\r\n  - ${CALL_LINE}\r\nx: 1\r\n`],
	] as const)
		it(`is put into ${what}`, () => {
			assert.equal(addEntries(before, 'decisions', [CALL]), after);
		});

	it('joins what is said of the same page file already', () => {
		assert.equal(
			addEntries(FILE, 'pages', [{ file: '041', folio: '40', printed: '41' }]),
			FILE.replace('{ file: "041",   folio: "41" }', '{ file: "041", folio: "40", printed: "41" }'),
		);
		assert.equal(
			addEntries(FILE, 'pages', [{ file: '042', folio: '42', printed: false }]).includes(
				'  - { file: "042", folio: "42", printed: false }\n',
			),
			true,
		);
	});

	it('has the words of the format without quotes', () => {
		const text = addEntries('decisions: []\n', 'decisions', [
			{ page: '041', line: 3, column: 1, is: 'heading', level: 2, reason: 'zo' },
			{ page: '041', 'page-end': 'runs-on', reason: 'zo' },
		]);
		assert.equal(
			text,
			'decisions:\n  - { page: "041", line: 3, column: 1, is: heading, level: 2, reason: "zo" }\n  - { page: "041", page-end: runs-on, reason: "zo" }\n',
		);
	});
});
