/** Collection `seeds`: the raw lines of each page, id `<edition>/<file>`: `aivd-jaarverslag-2014/041`. */
import type { Loader } from 'astro/loaders';
import { refusal } from '#components/library/refusal.ts';
import { editionFiles } from '#components/loaders/files.build.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Reads the bytes of a page file as the reconstruction does, so that lines and positions mean the same. */
export type Decode = (bytes: Uint8Array) => {
	readonly text?: string;
	readonly diagnostics: readonly Diagnostic[];
};

export function seedLoader(decode: Decode): Loader {
	return {
		name: 'seed-pages',
		load: async ({ config, store }) => {
			store.clear();
			for (const file of editionFiles(config.root, 'seeds/*/pages/*.txt', 1)) {
				const { text, diagnostics } = decode(file.bytes);
				if (text === undefined) throw refusal(diagnostics.map((one) => ({ ...one, file: file.path })));
				const name = file.path.slice(file.path.lastIndexOf('/') + 1, -'.txt'.length);
				store.set({ id: `${file.edition}/${name}`, data: { lines: text.split('\n') } });
			}
		},
	};
}
