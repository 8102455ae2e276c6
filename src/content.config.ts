// The collections: sections are Markdown files under content/, editions their edition.yaml under seeds/.

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { accountLoader } from '#components/loaders/account-loader.build.ts';
import { editionLoader } from '#components/loaders/edition-loader.build.ts';
import { seedLoader } from '#components/loaders/seed-loader.build.ts';
import { sectionFrontmatterSchema } from '#edition/frontmatter.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';

const sections = defineCollection({
	loader: glob({
		base: './content/editions',
		pattern: '*/*/*.md',
		generateId: ({ entry }) => entry.replace(/\.md$/, ''),
	}),
	schema: sectionFrontmatterSchema,
});

const editions = defineCollection({ loader: editionLoader() });
const accounts = defineCollection({ loader: accountLoader() });
const seeds = defineCollection({ loader: seedLoader(decodePage) });

export const collections = { sections, editions, accounts, seeds };
