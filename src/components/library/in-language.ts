/**
 * Blocks that are not in the site's language say so (WCAG 3.1.2): a screen reader changes its voice there,
 * and words are broken by the rules of their own language.
 */
import type { AccountBlock, AccountPage } from '#edition/account/account.ts';
import { language as siteLanguage } from '#i18n/messages.ts';

/** The blocks of a chapter, and the pages of the report by their files. */
export interface ChapterBlocks {
	readonly blocks: readonly AccountBlock[];
	readonly pages: ReadonlyMap<string, Pick<AccountPage, 'folio' | 'language'>>;
}

/**
 * Language of each block that is not in the site's, by the block's id: that of the printed page it begins on.
 */
export function foreignBlocks({ blocks, pages }: ChapterBlocks): ReadonlyMap<string, string> {
	return new Map(
		blocks.flatMap(({ id, source }): [string, string][] => {
			const language = pages.get(source[0]?.page ?? '')?.language ?? siteLanguage;
			return language === siteLanguage ? [] : [[id, language]];
		}),
	);
}

/** `lang` of words in a language; absent where it is the site's, which the whole page has. */
export const langOf = (language: string): string | undefined =>
	language === siteLanguage ? undefined : language;

/** Links whose name is the site's and not the report's: a number in the margin, a call, a page mark. */
const NAMED_BY_SITE = /<a (?=[^<>]*(?:class="place"|role="doc-noteref"|data-mark="))/gu;

/**
 * Puts `lang` on the elements of a section's HTML that are such blocks, and the site's on what it names
 * inside them.
 */
export function inLanguage(html: string, foreign: ReadonlyMap<string, string>): string {
	if (foreign.size === 0) return html;
	const named = html.replace(NAMED_BY_SITE, `<a lang="${siteLanguage}" `);
	return named.replace(/<[a-z][a-z0-9]*(?:\s[^<>]*?)?\sid="([^"<>]*)"/gu, (tag, id: string) => {
		const language = foreign.get(id);
		return language === undefined ? tag : `${tag} lang="${language}"`;
	});
}
