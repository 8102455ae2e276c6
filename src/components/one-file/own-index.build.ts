/** The index that the file answers from: that of the site, where the site has this edition only. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { indexFiles } from '#search/build/index.build.ts';
import { readMaterial } from '#search/build/material.build.ts';
import type { TakenEdition } from '#takealong/edition.ts';
import type { Files } from '#takealong/one-file/carried.ts';

const FOLDER = 'pagefind/';
/** Of Pagefind's own files the file needs none, nor the names that Pagefind gives. */
const OWN = /\.json$/;
const PAGEFINDS = /^(?:pagefind-entry\.json|names\/)/;

const isOwn = (path: string): boolean => OWN.test(path) && !PAGEFINDS.test(path);

export async function ownIndex({ slug }: TakenEdition, dist: string, root: string): Promise<Files> {
	const material = await readMaterial(join(root, 'content/editions'));
	const ofOthers = material.records.some(({ section }) => section.split('/')[0] !== slug);
	if (!ofOthers) {
		const files = globSync('**/*', { cwd: join(dist, FOLDER), withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) =>
				join(parentPath, name).slice(join(dist, FOLDER).length).split(sep).join('/'),
			)
			.filter(isOwn)
			.sort();
		return Object.fromEntries(
			files.map((file) => [FOLDER + file, readFileSync(join(dist, FOLDER, file), 'utf8')]),
		);
	}
	const { languages, records, ...told } = material;
	const mine = <Value>(of: Readonly<Record<string, Value>>): Record<string, Value> =>
		Object.fromEntries(Object.entries(of).filter(([path]) => path.split('/')[0] === slug));
	const own = records.filter(({ section }) => section.split('/')[0] === slug);
	const files = await indexFiles(own, {
		language: languages.length === 1 ? (languages[0] ?? 'nl') : 'nl',
		abbreviations: told.abbreviations,
		titles: mine(told.titles),
		sections: mine(told.sections),
		authors: mine(told.authors),
	});
	return Object.fromEntries(
		files
			.filter(({ path }) => isOwn(path))
			.map(({ path, content }) => [FOLDER + path, new TextDecoder().decode(content)]),
	);
}
