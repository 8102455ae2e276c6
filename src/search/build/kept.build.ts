/**
 * What takes the build seconds to make of a whole word list, kept in node_modules/.cache. Its name is the
 * digest of all it follows from: what went in, the code of this room, and the version of the packages; what
 * is not made of the same is made anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = 'node_modules/.cache/search';
const ROOM = fileURLToPath(new URL('..', import.meta.url));
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/**
 * @param given all that `make` reads, as JSON has it; so must be what it gives.
 * @param cache folder of what was made before.
 */
export function kept<Value>(given: unknown, make: () => Value, cache = CACHE): Value {
	const file = join(cache, `${digestOf(given)}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	const value = make();
	mkdirSync(cache, { recursive: true });
	// Builds run side by side: none may read what another has half written.
	const own = `${file}.${process.pid}`;
	writeFileSync(own, JSON.stringify(value));
	renameSync(own, file);
	return value;
}

function digestOf(given: unknown): string {
	const hash = createHash('sha256').update(JSON.stringify(given));
	const code = globSync('**/*.ts', { cwd: ROOM }).sort();
	for (const file of [...code.map((name) => join(ROOM, name)), LOCK]) {
		if (existsSync(file)) hash.update('\0').update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 32);
}
