/** `npm run read-page` on a page whose boxes stand beside it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { boxedPage } from '../../support/boxed-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'boxes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SETTING = {
	columns: 2,
	paragraphs: 'indent',
	title: true,
	notes: true,
	lists: false,
	step: 0,
} as const;
const made = boxedPage(7, SETTING);
const page = join(folder, '012.txt');
writeFileSync(page, made.text);

interface Report {
	readonly columns: number;
	readonly blocks: readonly { readonly kind: string; readonly text: string }[];
	readonly diagnostics: readonly { readonly code: string; readonly file?: string }[];
}

function read(
	boxes: unknown,
	...options: readonly string[]
): { readonly code: number | null; readonly report: Report } {
	writeFileSync(join(folder, '012.boxes.json'), JSON.stringify(boxes));
	const { status, stdout } = spawnSync('node', ['tools/read-page.ts', ...options, page], {
		encoding: 'utf8',
	});
	return { code: status, report: JSON.parse(stdout) as Report };
}

test('the boxes beside a page are used: a title across the columns is told by its size', () => {
	const { code, report } = read(made.boxes);
	assert.deepEqual([code, report.columns, report.diagnostics], [0, 2, []]);
	assert.ok(
		report.blocks.some(
			({ kind, text }) => kind === 'heading' && text === 'Wat de dienst in dit jaar heeft gedaan',
		),
	);
});

test('boxes that are not of the page refuse it, and are named; --text-only reads it all the same', () => {
	// In one column: two take the reader of texts seconds.
	const { text, boxes } = boxedPage(7, { ...SETTING, columns: 1, title: false });
	writeFileSync(page, text);
	const less = { ...boxes, words: boxes.words.slice(1) };
	const { code, report } = read(less);
	assert.equal(code, 10);
	assert.equal(report.diagnostics[0]?.code, 'boxes/word-without-box');
	assert.equal(report.diagnostics[0]?.file, join(folder, '012.boxes.json'));
	const byText = read(less, '--text-only');
	assert.equal(byText.code, 0);
	assert.equal(byText.report.columns, 1);
});
