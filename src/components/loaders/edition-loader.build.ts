/** Collection `editions`: what the editors know, from `seeds/<edition>/edition.yaml`, strictly read. */
import type { Loader } from 'astro/loaders';
import { refusal } from '#components/library/refusal.ts';
import { editionFiles, textOf } from '#components/loaders/files.build.ts';
import { parseEdition } from '#edition/yaml/parse.ts';

export function editionLoader(): Loader {
	return {
		name: 'edition-yaml',
		load: async ({ config, store }) => {
			store.clear();
			for (const file of editionFiles(config.root, 'seeds/*/edition.yaml', 1)) {
				const { edition, diagnostics } = parseEdition(textOf(file), file.path);
				if (!edition) throw refusal(diagnostics);
				store.set({ id: file.edition, data: edition, filePath: file.path });
			}
		},
	};
}
