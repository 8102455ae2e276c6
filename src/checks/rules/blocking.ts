import type { Element } from 'hast';
import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';

export const blocking: Rule = {
	name: 'blocking',
	holds:
		'Nothing stands between the HTML of a page and its first view: no script that is waited for, and above its text no style sheet but that which the pages of print share.',
	run: (site) =>
		site.pages.flatMap((page) => {
			const [head] = elements(page.tree).filter(({ tagName }) => tagName === 'head');
			const sheets = OF_PRINT.test(page.path) ? [] : elements(head ?? page.tree).flatMap(waitedSheet);
			const scripts = elements(page.tree).flatMap(waitedScript);
			return [...sheets, ...scripts].map(({ what, element }) => {
				const reason = `${what} is waited for before the page is shown.`;
				const act = 'Set critical style inline, name other style below the text, give scripts type="module".';
				return onPage(site, page, { rule: 'blocking', reason, act, element });
			});
		}),
};

/** Source and account of a printed page: a reader comes to one from another. */
const OF_PRINT = /^[^/]+\/(?:bron|verantwoording)\//;

interface Waited {
	readonly what: string;
	readonly element: Element;
}

/** A style sheet in the head; below, it holds up only what comes after it. */
function waitedSheet(element: Element): readonly Waited[] {
	if (element.tagName !== 'link' || !/\bstylesheet\b/.test(attribute(element, 'rel') ?? '')) return [];
	if (attribute(element, 'media') === 'print') return [];
	return [{ what: `The style sheet ${attribute(element, 'href')}`, element }];
}

function waitedScript(element: Element): readonly Waited[] {
	if (element.tagName !== 'script' || attribute(element, 'src') === undefined) return [];
	const later =
		attribute(element, 'type') === 'module' || element.properties.defer || element.properties.async;
	return later ? [] : [{ what: `The script ${attribute(element, 'src')}`, element }];
}
