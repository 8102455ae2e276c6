/**
 * Blocks that are not in the site's language say so (WCAG 3.1.2): a screen reader changes its voice there, and words are
 * broken by the rules of their own language.
 */
import type { Account } from '#edition/account.ts';
import { language as siteLanguage } from '#i18n/messages.ts';

/** Language of each block that is not in the site's, by the block's id: that of the printed page it begins on. */
export function foreignBlocks({
	blocks,
	pages,
}: Pick<Account, 'blocks' | 'pages'>): ReadonlyMap<string, string> {
	const byFile = new Map(pages.map(({ file, language }) => [file, language]));
	return new Map(
		blocks.flatMap(({ id, source }): [string, string][] => {
			const language = byFile.get(source[0]?.page ?? '') ?? siteLanguage;
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
