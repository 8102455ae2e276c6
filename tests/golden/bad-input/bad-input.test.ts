/**
 * Bad input, one folder a case: `cases/<case>/seeds/` is run as it is, and the report must be `expected.txt`
 * beside it, which a person has read and found clear. Nothing may be written; but what stands in `asked/` is
 * published as it is read, and asked. A new case needs no code.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { committedFiles } from '../../../tools/reconstruct/committed.ts';
import { inTurn } from '../../../tools/reconstruct/read-pages.ts';
import { reconstruct } from '../../../tools/reconstruct/run.ts';
import { engine } from '../../support/engine.ts';

const FOLDERS = [
	{ folder: join(import.meta.dirname, 'cases'), isWritten: false },
	{ folder: join(import.meta.dirname, 'asked'), isWritten: true },
];
const cases = FOLDERS.flatMap(({ folder, isWritten }) =>
	readdirSync(folder)
		.sort()
		.map((name) => ({ name, home: join(folder, name), isWritten })),
);

/** Prints what a case says now, for a person to read before it becomes the expected text: `PROPOSE=name`. */
const proposed = process.env['PROPOSE'];

describe('bad input', () => {
	for (const { name, home, isWritten } of cases) {
		test(`${name.replaceAll('-', ' ')} is told with its place and the act that mends it`, async () => {
			const root = mkdtempSync(join(tmpdir(), 'bad-input-'));
			try {
				cpSync(home, root, { recursive: true });
				const before = committedFiles(root);
				const asked = { root, check: false, json: false, unpublished: false };
				const { output, code } = await reconstruct(asked, inTurn(engine));
				const file = join(home, 'expected.txt');
				if (proposed === name || proposed === 'all') writeFileSync(file, output);
				assert.ok(existsSync(file), `${name}/expected.txt is missing`);
				assert.equal(output, readFileSync(file, 'utf8'));
				assert.equal(code, isWritten ? 0 : 1);
				if (isWritten) assert.ok(committedFiles(root).size > before.size, 'content/ was written');
				else assert.deepEqual(committedFiles(root), before, 'nothing under content/ was touched');
			} finally {
				rmSync(root, { recursive: true, force: true });
			}
		});
	}
});
