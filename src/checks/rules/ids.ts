import type { Element } from 'hast';
import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';

export const ids: Rule = {
	name: 'ids',
	holds: 'No id stands twice on a page.',
	run: (site) => site.pages.flatMap((page) => ofPage(site, page)),
};

function ofPage(site: BuiltSite, page: BuiltPage) {
	const first = new Map<string, Element>();
	return elements(page.tree).flatMap((element) => {
		const id = attribute(element, 'id');
		if (id === undefined) return [];
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, element);
			return [];
		}
		const reason =
			`id="${id}" stands on <${element.tagName}> and before it, in line ${earlier.position?.start.line}, on ` +
			`<${earlier.tagName}>; a link to #${id} can reach only the first.`;
		return [onPage(site, page, { rule: 'ids', reason, act: 'Give one of the two another id.', element })];
	});
}
