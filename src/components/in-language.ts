/**
 * Blocks that are not in the site's language say so (WCAG 3.1.2): a screen reader changes its voice there, and words are
 * broken by the rules of their own language.
 */
import type { AccountBlock, AccountPage } from '#edition/account.ts';
import { language as siteLanguage } from '#i18n/messages.ts';

/** The blocks of a chapter, and the pages of the report by their files. */
export interface ChapterBlocks {
	readonly blocks: readonly AccountBlock[];
	readonly pages: ReadonlyMap<string, Pick<AccountPage, 'folio' | 'language'>>;
}

/** Language of each block that is not in the site's, by the block's id: that of the printed page it begins on. */
export function foreignBlocks({ blocks, pages }: ChapterBlocks): ReadonlyMap<string, string> {
	return new Map(
		blocks.flatMap(({ id, source }): [string, string][] => {
			const language = pages.get(source[0]?.page ?? '')?.language ?? siteLanguage;
			return language === siteLanguage ? [] : [[id, language]];
		}),
	);
}

/** Puts `lang` on the elements of a section's HTML that are such blocks. */
export function inLanguage(html: string, foreign: ReadonlyMap<string, string>): string {
	if (foreign.size === 0) return html;
	return html.replace(/<[a-z][a-z0-9]*(?:\s[^<>]*?)?\sid="([^"<>]*)"/gu, (tag, id: string) => {
		const language = foreign.get(id);
		return language === undefined ? tag : `${tag} lang="${language}"`;
	});
}
