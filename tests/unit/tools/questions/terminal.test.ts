/** `npm run questions` at a terminal: asked, answered, written, read again. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readPage } from '#reconstruct/pipeline.ts';
import { remembering } from '../../../../tools/questions/open-questions.ts';
import { askQuestions, listQuestions } from '../../../../tools/questions/terminal.ts';
import { inTurn } from '../../../../tools/reconstruct/read-pages.ts';
import { QUESTIONED, questionedEdition } from '../../../support/questioned-edition.ts';

let root = '';
let yaml = '';
/** Files of the pages that were read. */
let read: string[] = [];

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'questions-'));
	yaml = questionedEdition(root);
	read = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const desk = () => ({
	root,
	slug: QUESTIONED,
	read: remembering((pages, edition) => {
		read.push(...pages.map(({ file }) => file));
		return inTurn(readPage)(pages, edition);
	}),
});

/** An editor who types these lines, and what was told. */
async function type(...lines: readonly string[]): Promise<string> {
	const left = [...lines];
	let told = '';
	await askQuestions(desk(), {
		ask: async (prompt) => {
			told += prompt;
			return left.shift();
		},
		tell: (text) => {
			told += text;
		},
	});
	return told;
}

describe('the open questions at a terminal', () => {
	it('are written into edition.yaml as they are answered, and the rest of it stays', async () => {
		const before = readFileSync(yaml, 'utf8');
		const told = await type('a', 'zo gedrukt', '2', 'een teken', '1', '13');
		assert.equal(
			readFileSync(yaml, 'utf8'),
			before
				.replace('{ file: "013" }', '{ file: "013", folio: "13", printed: false }')
				.replace(
					'decisions: []    # komt nog\n',
					'decisions:    # komt nog\n  - { page: "012", line: 4, call-after: "daarbuiten", reason: "zo gedrukt" }\n',
				)
				.concat('\nglyphs:\n  - { sign: "U+0002", is: "©", reason: "een teken" }\n'),
		);
		assert.match(told, /seeds\/vragen: 3 open\./);
		assert.match(told, /Written into seeds\/vragen\/edition\.yaml\. 2 open\./);
		assert.match(told, /Next: npm run reconstruct\n$/);
	});

	it('read only the page again that an answer changes', async () => {
		await type('a', 'zo gedrukt', 'q');
		assert.deepEqual(read, ['012', '013', '012']);
	});

	it('are asked again without a reason, and stay open where they are skipped or stopped at', async () => {
		const before = readFileSync(yaml, 'utf8');
		const told = await type('x', 'a', '', 's', 's', 'q');
		assert.equal(readFileSync(yaml, 'utf8'), before);
		assert.match(told, /A, B, 3, s to skip or q to stop: /);
	});

	it('leave the file as it was where a typed word is not on the page', async () => {
		const before = readFileSync(yaml, 'utf8');
		const told = await type('3', 'nergens-zo', 'geraden', 'q');
		assert.equal(readFileSync(yaml, 'utf8'), before);
		assert.match(told, /Nothing was written\./);
	});

	it('are listed with the lines to paste', async () => {
		const list = await listQuestions(desk());
		assert.match(list, /- \{ page: "012", line: 4, call-after: "want", reason: "…" \} {5}for B/);
		assert.match(list, /1 error, 2 to review\./);
	});
});
