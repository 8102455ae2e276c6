/** An edition as it is taken along: one value, which every format is made from. */
import type { Account } from '#edition/account/account.ts';
import { accountIndex } from '#edition/account/account-index.ts';
import type { Section } from '#edition/section.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { SiteConfig } from '#edition/yaml/site.ts';
import type { Messages } from '#i18n/languages.ts';
import { versionName } from '#takealong/formats.ts';

/** A chapter with its sections, in order. */
export interface TakenChapter {
	readonly slug: string;
	readonly title: string;
	readonly sections: readonly Section[];
}

export interface TakenEdition {
	readonly slug: string;
	readonly config: EditionConfig;
	readonly account: Account;
	readonly chapters: readonly TakenChapter[];
	readonly site: SiteConfig;
	/** What the site says, in its language. */
	readonly messages: Messages;
	/** The whole address of a path of the site; absent where the site's own is not known. */
	readonly address?: (path: string) => string;
}

/** The day of the newest change; nothing where the editors tell of none. */
export const versionDay = ({ config }: TakenEdition): string | undefined => config.changes[0]?.date;

/** `2026-11-24-1f2e3d4c`: the day of the newest change, and the first digits of the text's digest. */
export const versionOf = (edition: TakenEdition): string =>
	versionName(versionDay(edition), edition.account.readingTextDigest);

/** The same for a reader: `24 november 2026, vingerafdruk van de leestekst 1f2e3d4c…`. */
export function versionWords(edition: TakenEdition): string {
	const { date, publication } = edition.messages;
	const day = versionDay(edition);
	const digits = edition.account.readingTextDigest.slice(0, 8);
	return [day && date(day), publication.fingerprint(digits)].filter(Boolean).join(', ');
}

/** Language of each block that is not in the edition's, by `chapter#id`: that of the page it begins on. */
export function foreignBlocks({ account, config }: TakenEdition): ReadonlyMap<string, string> {
	const { pages } = accountIndex(account);
	return new Map(
		account.blocks.flatMap(({ id, chapter, source }): [string, string][] => {
			const language = pages.get(source[0]?.page ?? '')?.language ?? config.language;
			return language === config.language ? [] : [[`${chapter}#${id}`, language]];
		}),
	);
}

/** Ids of all pictures that nobody described yet. */
export const hasUndescribed = ({ chapters }: TakenEdition): boolean =>
	chapters.some(({ sections }) =>
		sections.some(({ blocks }) =>
			blocks.some(
				(block) =>
					block.kind === 'figure' && block.content.form === 'figure' && block.content.alt === undefined,
			),
		),
	);
