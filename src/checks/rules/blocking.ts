import type { Element } from 'hast';
import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';

export const blocking: Rule = {
	name: 'blocking',
	holds:
		'Nothing stands between the HTML of a page and its first view: no script that is waited for, and no style sheet but that which the pages of print share.',
	run: (site) =>
		site.pages.flatMap((page) =>
			elements(page.tree).flatMap((element) => {
				const what = waitedFor(element, OF_PRINT.test(page.path));
				if (what === undefined) return [];
				const reason = `${what} is waited for before the page is shown.`;
				const act = 'Set critical style inline, give other style media="print", give scripts type="module".';
				return [onPage(site, page, { rule: 'blocking', reason, act, element })];
			}),
		),
};

/** Source and account of a printed page: a reader comes to one from another. */
const OF_PRINT = /^[^/]+\/(?:bron|verantwoording)\//;

function waitedFor(element: Element, sharesStyle: boolean): string | undefined {
	if (element.tagName === 'link' && /\bstylesheet\b/.test(attribute(element, 'rel') ?? '')) {
		return sharesStyle || attribute(element, 'media') === 'print'
			? undefined
			: `The style sheet ${attribute(element, 'href')}`;
	}
	if (element.tagName !== 'script' || attribute(element, 'src') === undefined) return undefined;
	const later =
		attribute(element, 'type') === 'module' || element.properties.defer || element.properties.async;
	return later ? undefined : `The script ${attribute(element, 'src')}`;
}
