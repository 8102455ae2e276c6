import { elements, readingText } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';

export const titles: Rule = {
	name: 'titles',
	holds: 'Every page has a title, and no other page has the same.',
	run: (site) => {
		const seen = new Map<string, string>();
		return site.pages.flatMap((page) => {
			const element = elements(page.tree).find(({ tagName }) => tagName === 'title');
			const title = element === undefined ? '' : readingText(element);
			const act = 'Give the page a title that tells it from every other.';
			if (title === '')
				return [onPage(site, page, { rule: 'titles', reason: 'The page has no title.', act, element })];
			const other = seen.get(title);
			seen.set(title, page.file);
			if (other === undefined) return [];
			return [
				onPage(site, page, {
					rule: 'titles',
					reason: `“${title}” is the title of ${other} too.`,
					act,
					element,
				}),
			];
		});
	},
};
