/** The HTML of a section file, made with the site's own plugins and nothing else of the site. */
import { unified } from '@astrojs/markdown-remark';
import type { EditionMentions } from '#edition/mentions/edition-mentions.ts';
import * as nl from '#i18n/nl.ts';
import { editionMarkdown } from '#markdown/html/plugins.ts';
import type { SectionMarks } from '#markdown/html/section-file.ts';

/**
 * @param file a whole section file, frontmatter included; what is left out of the frontmatter is filled in.
 * @param words what is known of the edition's words; nothing unless given.
 * @returns its HTML, what the plugins hand to the page, and the codes of the problems they found.
 */
export async function sectionHtml(
	frontmatter: Readonly<Record<string, unknown>>,
	markdown: string,
	words?: EditionMentions,
): Promise<{ html: string; marks: SectionMarks; problems: readonly string[] }> {
	const matter = {
		edition: 'proef',
		chapter: 'hoofdstuk',
		section: 'sectie',
		title: 'Sectie',
		order: 1,
		level: 2,
		begins: { folio: '12', paragraph: 1 },
		headings: [],
		...frontmatter,
	};
	const renderer = await unified(
		editionMarkdown({ base: '/', messages: nl, words: () => words }),
	).createRenderer({
		syntaxHighlight: false,
	} as never);
	const { code, metadata } = await renderer.render(markdown, { frontmatter: matter });
	const marks = metadata.frontmatter as SectionMarks;
	return { html: code, marks, problems: (marks.problems ?? []).map((problem) => problem.code) };
}
