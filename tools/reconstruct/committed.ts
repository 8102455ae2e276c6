/** The committed files under content/editions/: read, compared with what the seeds give, replaced. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Account } from '#edition/account/account.ts';
import { accountSchema } from '#edition/account/account-schema.ts';

const HOME = 'content/editions';

/** Every file below content/editions/, by its path relative to the root. */
export function committedFiles(root: string): Map<string, string> {
	const home = join(root, HOME);
	if (!existsSync(home)) return new Map();
	const paths = readdirSync(home, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The committed account of an edition, where there is one that can be read. */
export function committedAccount(files: ReadonlyMap<string, string>, edition: string): Account | undefined {
	const text = files.get(`${HOME}/${edition}/account.json`);
	if (text === undefined) return undefined;
	try {
		const result = accountSchema.safeParse(JSON.parse(text));
		return result.success ? (result.data as Account) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Paths that differ, and the unified diff from what is committed to what the seeds give; both empty where
 * they agree.
 */
export function difference(
	committed: ReadonlyMap<string, string>,
	made: ReadonlyMap<string, string>,
): { readonly paths: readonly string[]; readonly patch: string } {
	const paths = [...new Set([...committed.keys(), ...made.keys()])]
		.sort()
		.filter((path) => committed.get(path) !== made.get(path));
	const patches = paths.map((path) => {
		const before = committed.get(path);
		const after = made.get(path);
		const from = before === undefined ? '/dev/null' : `a/${path}`;
		const to = after === undefined ? '/dev/null' : `b/${path}`;
		return createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, { context: 2 });
	});
	return { paths, patch: patches.join('\n') };
}

/**
 * Puts the made files in the place of the committed ones, an edition's folder at a time: a reader of the
 * folder finds the old edition or the new one, never half of each.
 */
export function replaceEdition(root: string, edition: string, made: ReadonlyMap<string, string>): void {
	const place = join(root, HOME, edition);
	const fresh = join(root, 'content', `.new-${edition}`);
	const old = join(root, 'content', `.old-${edition}`);
	for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
	const prefix = `${HOME}/${edition}/`;
	for (const [path, text] of made) {
		if (!path.startsWith(prefix)) continue;
		const file = join(fresh, path.slice(prefix.length));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	mkdirSync(dirname(place), { recursive: true });
	if (existsSync(place)) renameSync(place, old);
	try {
		renameSync(fresh, place);
	} catch (error) {
		if (existsSync(old)) renameSync(old, place);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}
