/** Collection `accounts`: where every character went, from `content/editions/<edition>/account.json`. */
import type { Loader } from 'astro/loaders';
import { editionFiles } from '#components/loaders/files.build.ts';

export function accountLoader(): Loader {
	return {
		name: 'account-json',
		load: async ({ config, store }) => {
			store.clear();
			for (const file of editionFiles(config.root, 'content/editions/*/account.json', 2)) {
				store.set({ id: file.edition, data: JSON.parse(file.text), filePath: file.path });
			}
		},
	};
}
