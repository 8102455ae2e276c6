/** What a file that holds a whole edition carries: its scripts, and the published files that these ask for. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { askedTables } from '#components/one-file/asked-language.build.ts';
import { ownIndex } from '#components/one-file/own-index.build.ts';
import { checkScript, fileScripts, type ScriptOptions } from '#components/one-file/scripts.build.ts';
import {
	accountFilePath,
	boxesFilePath,
	editionFilePath,
	editionPath,
	seedPath,
} from '#edition/addresses.ts';
import { Findings } from '#proof/findings.ts';
import { rebuild } from '#proof/rebuild/rebuild.ts';
import { fetchSources } from '#proof/rebuild/sources.ts';
import type { CheckTask, Host } from '#proof/task.ts';
import type { TakenEdition } from '#takealong/edition.ts';
import type { Carrying } from '#takealong/one-file/carried.ts';

export interface CarryOptions extends ScriptOptions {
	/** Whether nobody weighs it: with tables that its check may not ask for. */
	readonly isQuick: boolean;
}

/** @param dist the built site. */
export async function carry(edition: TakenEdition, dist: string, options: CarryOptions): Promise<Carrying> {
	const task = taskOf(edition);
	const tables = await tablesFor(edition, task, dist, options);
	const hasBoxes = task.seeds.some(({ boxes }) => boxes !== undefined);
	const published = (...paths: readonly string[]): Record<string, string> =>
		Object.fromEntries(paths.map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
	const found = (pattern: string): readonly string[] =>
		globSync(pattern, { cwd: join(dist, editionPath(edition.slug)) })
			.map((file) => editionPath(edition.slug) + file.split(sep).join('/'))
			.sort();
	const sources = task.seeds.flatMap(({ path, boxes }) => (boxes === undefined ? [path] : [path, boxes]));
	return {
		...(await fileScripts(options)),
		check: await checkScript(options, tables, hasBoxes),
		files: {
			...(await ownIndex(edition, dist, options.root)),
			...withoutPictures(published(...found('bron/*/page.json'))),
			...published(...found('**/verwijzing.json')),
			...published(
				accountFilePath(edition.slug),
				editionFilePath(edition.slug),
				...sources,
				...found('*/{index.md,*/index.md}').filter((path) => isChapter(edition, path)),
			),
		},
	};
}

const isChapter = ({ slug, chapters }: TakenEdition, path: string): boolean =>
	chapters.some((chapter) => path.startsWith(`${slug}/${chapter.slug}/`));

/** Pictures of printed pages are heavier than all the rest; the lines below them are not left out. */
const withoutPictures = (pages: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(pages).map(([path, text]) => {
			const { facsimile: _, ...page } = JSON.parse(text) as Record<string, unknown>;
			return [path, JSON.stringify(page)];
		}),
	);

function taskOf({ slug, account }: TakenEdition): CheckTask {
	const seeds = account.pages.map(({ file, folio, boxes }) => ({
		file,
		path: seedPath(slug, folio, file),
		...(boxes === undefined ? {} : { boxes: boxesFilePath(slug, folio, file) }),
	}));
	return { edition: slug, seeds, shown: [], shownOn: '' };
}

/**
 * So many pages are read once more to know what they ask; of a longer report the tables are a small part, and
 * reading takes a second a page.
 */
const MOST_PAGES = 12;

async function tablesFor(
	{ account }: TakenEdition,
	task: CheckTask,
	dist: string,
	{ root, isQuick }: CarryOptions,
) {
	let isMade = false;
	const read = async (): Promise<void> => {
		isMade = await makeAnew(task, dist);
	};
	if (!isQuick && account.pages.length <= MOST_PAGES) {
		const asked = await askedTables(root, read, new Set());
		// What its sources do not give is for the check to tell, to whoever runs it.
		if (isMade) return asked;
	}
	// Words in a chain of hyphens are looked up in English whatever the page speaks.
	const spoken = new Set(['en', ...account.pages.map(({ language }) => language)]);
	return askedTables(root, async () => {}, spoken);
}

/**
 * The dear half of the check, which asks for all that the check asks of languages.
 * @returns whether it came to its end.
 */
async function makeAnew(task: CheckTask, dist: string): Promise<boolean> {
	const host: Host = {
		bytes: async (path) => new Uint8Array(readFileSync(join(dist, path))),
		blocks: async () => undefined,
		progress: () => {},
	};
	const findings = new Findings();
	return Boolean(await rebuild(task, host, await fetchSources(task, host, findings), findings));
}
