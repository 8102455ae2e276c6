import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import { LANGUAGES } from '#i18n/languages.ts';

const KNOWN = Object.keys(LANGUAGES);

export const language: Rule = {
	name: 'language',
	holds: 'Every page says which language the site speaks, and all say the same.',
	run: (site) => {
		const pages = site.pages.map((page) => {
			const root = elements(page.tree).find(({ tagName }) => tagName === 'html');
			return { page, root, lang: root && attribute(root, 'lang') };
		});
		const first = pages.find(({ lang }) => lang !== undefined && KNOWN.includes(lang))?.lang ?? KNOWN[0];
		return pages.flatMap(({ page, root, lang }) => {
			if (lang === first) return [];
			const reason = `<html> has ${lang === undefined ? 'no lang' : `lang="${lang}"`}; lang="${first}" was expected.`;
			return [onPage(site, page, { rule: 'language', reason, act: `<html lang="${first}">`, element: root })];
		});
	},
};
