import { elements, readingText } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';

export const empty: Rule = {
	name: 'empty',
	holds: 'Every page has a <main> with more in it than headings and links.',
	run: (site) =>
		site.pages.flatMap((page) => {
			const mains = elements(page.tree).filter(({ tagName }) => tagName === 'main');
			const [main] = mains;
			if (main === undefined || mains.length > 1) {
				const reason = `The page has ${mains.length} elements <main>; one was expected.`;
				return [
					onPage(site, page, {
						rule: 'empty',
						reason,
						act: 'Set the content of the page in one <main>.',
						element: mains[1],
					}),
				];
			}
			const said = elements(main).some(
				(element) =>
					['p', 'li', 'dd', 'td', 'pre', 'label'].includes(element.tagName) && readingText(element) !== '',
			);
			if (said) return [];
			const reason = 'The page has no text: <main> holds headings and links at most.';
			return [
				onPage(site, page, {
					rule: 'empty',
					reason,
					act: 'Find out why its content was not built.',
					element: main,
				}),
			];
		}),
};
