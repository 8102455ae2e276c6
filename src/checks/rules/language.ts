import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';

export const language: Rule = {
	name: 'language',
	holds: 'Every page says that it is Dutch.',
	run: (site) =>
		site.pages.flatMap((page) => {
			const root = elements(page.tree).find(({ tagName }) => tagName === 'html');
			const lang = root === undefined ? undefined : attribute(root, 'lang');
			if (lang === 'nl') return [];
			const reason = `<html> has ${lang === undefined ? 'no lang' : `lang="${lang}"`}; lang="nl" was expected.`;
			return [onPage(site, page, 'language', reason, '<html lang="nl">', root)];
		}),
};
