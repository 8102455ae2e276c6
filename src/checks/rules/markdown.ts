import type { Element } from 'hast';
import { attribute, elements } from '#checks/base/elements.ts';
import type { Rule } from '#checks/base/rule.ts';
import { textFile } from '#checks/base/site.ts';
import { chapterPath, markdownPath, sectionPath } from '#edition/addresses.ts';

export const markdown: Rule = {
	name: 'markdown',
	holds:
		'Every chapter and section, and every page that says so, has its Markdown beside it, with index.md behind its address.',
	run: (site) => {
		const parts = site.accounts.flatMap(({ edition, blocks }) =>
			blocks.flatMap(({ chapter, section }) => [
				chapterPath(edition, chapter),
				...(section === null ? [] : [sectionPath(edition, chapter, section)]),
			]),
		);
		const linked = site.pages
			.filter(({ tree }) => elements(tree).some(isMarkdownLink))
			.map(({ path }) => path);
		return [...new Set([...parts, ...linked])].map(markdownPath).flatMap((file) => {
			if (textFile(site.files, file).trim() !== '') return [];
			const reason = site.files.has(file) ? 'The file is empty.' : 'The file was not built.';
			return [
				{
					code: 'checks/markdown',
					severity: 'error' as const,
					file: `${site.folder}/${file}`,
					reason,
					act: ['Write the Markdown of the page beside it.'],
				},
			];
		});
	},
};

/** Whether an element says that the page has Markdown beside it. */
const isMarkdownLink = (element: Element): boolean =>
	element.tagName === 'link' && attribute(element, 'type') === 'text/markdown';
