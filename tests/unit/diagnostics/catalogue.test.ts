import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogue } from '#diagnostics/catalogue.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Where the codes of these commands are given; other rooms keep their own. */
const GIVERS = ['src/edition', 'src/layout', 'src/reconstruct', 'tools'];

const given = new Set(
	GIVERS.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
			.flatMap(
				(entry) =>
					readFileSync(join(entry.parentPath, entry.name), 'utf8').match(
						/'(?:import|seed|edition|notes|account|markdown|reconstruct|layout|boxes|page|decision)\/[a-z0-9-]+'/g,
					) ?? [],
			),
	),
);
const codes = [...given].map((quoted) => quoted.slice(1, -1)).sort();

test('every code that is given stands in the catalogue', () => {
	assert.deepEqual(
		codes.filter((code) => !(code in catalogue)),
		[],
	);
});

test('every code of the catalogue is given somewhere', () => {
	assert.deepEqual(
		Object.keys(catalogue).filter((code) => !codes.includes(code)),
		[],
	);
});

test('a meaning is one sentence, and no two codes share it', () => {
	const meanings = Object.values<string>(catalogue);
	for (const meaning of meanings) assert.match(meaning, /^[A-Z\p{L}].*[^.]\.$/u);
	assert.equal(new Set(meanings).size, meanings.length);
});
