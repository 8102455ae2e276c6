/** Collection `editions`: what the editors know, from `seeds/<edition>/edition.yaml`. */
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { editionFiles } from '#components/loaders/files.build.ts';

export function editionLoader(): Loader {
	return {
		name: 'edition-yaml',
		load: async ({ config, store, parseData }) => {
			store.clear();
			for (const file of editionFiles(config.root, 'seeds/*/edition.yaml', 1)) {
				const data = await parseData({ id: file.edition, data: parse(file.text), filePath: file.path });
				store.set({ id: file.edition, data, filePath: file.path });
			}
		},
	};
}
