/** The editions of the project as they are now: what their makers tell of them, and their account. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Account } from '#edition/account/account.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { EditionChanges } from '#sharing/machine-readable/last-change.ts';
import {
	type PresentEdition,
	readTexts,
	TEXTS_FILE,
	type ToldTexts,
} from '#sharing/machine-readable/unannounced-changes.ts';

/** In the order of their slugs; without an account before the edition was made. */
export function presentEditions(root: string): readonly (EditionChanges & Partial<PresentEdition>)[] {
	return globSync('seeds/*/edition.yaml', { cwd: root })
		.sort()
		.flatMap((file) => {
			const { edition } = parseEdition(readFileSync(join(root, file), 'utf8'), file);
			const slug = file.split(sep)[1] ?? '';
			const account = join(root, 'content/editions', slug, 'account.json');
			if (!edition) return [];
			return [
				{
					edition: slug,
					changes: edition.changes,
					chapters: edition.chapters.map((chapter) => chapter.slug),
					...(existsSync(account) ? { account: JSON.parse(readFileSync(account, 'utf8')) as Account } : {}),
				},
			];
		});
}

/** Those that have an account, and what readers were told of them. */
export function toldAndPresent(root: string): {
	readonly told: ToldTexts;
	readonly present: readonly PresentEdition[];
} {
	const file = join(root, TEXTS_FILE);
	return {
		told: readTexts(existsSync(file) ? readFileSync(file, 'utf8') : ''),
		present: presentEditions(root).flatMap(({ account, changes }) => (account ? [{ account, changes }] : [])),
	};
}
