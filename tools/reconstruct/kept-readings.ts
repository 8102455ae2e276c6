/**
 * Pages that were read before are not read again: what the engine made of a page is kept in
 * node_modules/.cache, under the digest of all it follows from: the page's text and boxes, what the editors
 * decided of it, what its report tells, the code, the packages and the version of Node. `--check` reads all
 * pages anew, and so do a build and the tests: what is kept saves an editor's time and proves nothing.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { PageReading } from '#edition/model.ts';
import { pageOptions, reportOf, withReading } from '#reconstruct/edition/from-seeds.ts';
import type { Outcome, PagesReader } from './read-pages.ts';

const KEPT = 'node_modules/.cache/leeseditie/readings';
/** Readings kept, the last used: some editions, each as it was a few decisions ago. */
const MOST_KEPT = 4000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Rooms that a reading follows from. */
const ENGINE = 'src/{edition,layout,reconstruct,diagnostics}/**/*.{ts,json}';

/** Reads with `read` only pages that were not read before. */
export const keptReadings =
	(read: PagesReader, folder = KEPT): PagesReader =>
	async (pages, edition, report = reportOf(pages)) => {
		const code = codeDigest();
		const files = pages.map((page) => {
			const given = [page.text, pageOptions(page, edition, report)];
			const digest = createHash('sha256').update(code).update(serialize(given)).digest('hex');
			return join(folder, `${digest.slice(0, 40)}.v8`);
		});
		const outcomes = pages.map((page, at): Outcome | undefined => {
			const reading = readingIn(files[at] ?? '');
			return reading && withReading(page, edition, reading);
		});
		const missing = pages.filter((_, at) => outcomes[at] === undefined);
		const made = missing.length > 0 ? [...(await read(missing, edition, report))] : [];
		mkdirSync(folder, { recursive: true });
		const all = outcomes.map((known, at) => {
			if (known) return known;
			const outcome = made.shift() as Outcome;
			if (!('code' in outcome)) keep(files[at] ?? '', outcome.reading);
			return outcome;
		});
		forgetOldest(folder);
		return all;
	};

/** What is damaged counts as not there. */
function readingIn(file: string): PageReading | undefined {
	if (!existsSync(file)) return undefined;
	try {
		const reading: PageReading = deserialize(readFileSync(file));
		const now = new Date();
		utimesSync(file, now, now);
		return reading;
	} catch {
		return undefined;
	}
}

/** Commands run side by side: none may read what another has half written. */
function keep(file: string, reading: PageReading): void {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, serialize(reading));
	renameSync(own, file);
}

function forgetOldest(folder: string): void {
	const names = readdirSync(folder);
	if (names.length <= MOST_KEPT) return;
	const used = (name: string): number => statSync(join(folder, name)).mtimeMs;
	const oldest = names.toSorted((a, b) => used(a) - used(b)).slice(0, names.length - MOST_KEPT);
	for (const name of oldest) rmSync(join(folder, name), { force: true });
}

function codeDigest(): string {
	const hash = createHash('sha256').update(process.version);
	for (const name of [...globSync(ENGINE, { cwd: ROOT }).sort(), 'package-lock.json']) {
		const file = join(ROOT, name);
		if (existsSync(file)) hash.update(`\0${name}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}
