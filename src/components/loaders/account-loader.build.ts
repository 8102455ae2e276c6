/** Collection `accounts`: where every character went, from `content/editions/<edition>/account.json`. */
import type { Loader } from 'astro/loaders';
import { refuse } from '#components/library/refusal.ts';
import { editionFiles, textOf } from '#components/loaders/files.build.ts';
import { accountSchema } from '#edition/account/account-schema.ts';

export function accountLoader(): Loader {
	return {
		name: 'account-json',
		load: async ({ config, store }) => {
			store.clear();
			for (const file of editionFiles(config.root, 'content/editions/*/account.json', 2)) {
				const { success, data } = accountSchema.safeParse(json(textOf(file)));
				if (!success) {
					throw refuse(
						file.path,
						'account',
						'This is not an account as the reconstruction writes it.',
						'npm run reconstruct',
					);
				}
				store.set({ id: file.edition, data });
			}
		},
	};
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
