/** Collection `seeds`: the raw lines of each page, id `<edition>/<file>`: `aivd-jaarverslag-2014/041`. */
import type { Loader } from 'astro/loaders';
import { editionFiles } from '#components/loaders/files.build.ts';

export function seedLoader(): Loader {
	return {
		name: 'seed-pages',
		load: async ({ config, store }) => {
			store.clear();
			for (const file of editionFiles(config.root, 'seeds/*/pages/*.txt', 1)) {
				const name =
					file.path
						.split('/')
						.at(-1)
						?.replace(/\.txt$/, '') ?? '';
				store.set({
					id: `${file.edition}/${name}`,
					data: { lines: file.text.split(/\r\n|\r|\n/) },
					filePath: file.path,
				});
			}
		},
	};
}
