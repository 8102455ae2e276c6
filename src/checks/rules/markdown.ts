import type { Rule } from '#checks/base/rule.ts';
import { textFile } from '#checks/base/site.ts';
import { chapterPath, markdownPath, sectionPath } from '#edition/addresses.ts';

export const markdown: Rule = {
	name: 'markdown',
	holds: 'Every chapter and every section has its Markdown beside it, with index.md behind its address.',
	run: (site) =>
		site.accounts.flatMap(({ edition, blocks }) => {
			const paths = blocks.flatMap(({ chapter, section }) => [
				chapterPath(edition, chapter),
				...(section === null ? [] : [sectionPath(edition, chapter, section)]),
			]);
			return [...new Set(paths)].map(markdownPath).flatMap((file) => {
				if (textFile(site.files, file).trim() !== '') return [];
				const reason = site.files.has(file) ? 'The file is empty.' : 'The file was not built.';
				const act = 'Write the Markdown of the page beside it.';
				return [
					{
						code: 'checks/markdown',
						severity: 'error' as const,
						file: `${site.folder}/${file}`,
						reason,
						act: [act],
					},
				];
			});
		}),
};
