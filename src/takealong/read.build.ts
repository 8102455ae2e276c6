/** The editions of the project as they are taken along, from seeds/ and content/. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Account } from '#edition/account/account.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { SiteConfig } from '#edition/yaml/site.ts';
import type { Messages } from '#i18n/languages.ts';
import { readSection } from '#markdown/text/read.ts';
import type { TakenChapter, TakenEdition } from '#takealong/edition.ts';

/** What all editions of a site share. */
export interface SiteOf {
	readonly site: SiteConfig;
	readonly messages: Messages;
	/** As {@link TakenEdition.address}. */
	readonly address?: (path: string) => string;
}

/**
 * In the order of their slugs. The pages were made from the same files, and stopped the build where something
 * is wrong with them.
 * @param root the project's folder.
 */
export function takenEditions(root: string, shared: SiteOf): readonly TakenEdition[] {
	return globSync('seeds/*/edition.yaml', { cwd: root })
		.sort()
		.flatMap((file) => {
			const { edition: config } = parseEdition(readFileSync(join(root, file), 'utf8'), file);
			const slug = file.split(sep)[1] ?? '';
			if (!config) return [];
			const folder = join(root, 'content/editions', slug);
			const account = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')) as Account;
			const chapters = config.chapters.map((chapter): TakenChapter => {
				const sections = globSync('*.md', { cwd: join(folder, chapter.slug) })
					.map((name) => readSection(readFileSync(join(folder, chapter.slug, name), 'utf8')))
					.sort((one, other) => one.frontmatter.order - other.frontmatter.order);
				return { slug: chapter.slug, title: chapter.title, sections };
			});
			return [{ slug, config, account, chapters, ...shared }];
		});
}
