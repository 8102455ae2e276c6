import { elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

export const headings: Rule = {
	name: 'headings',
	holds: 'Every page has one first-level heading, and no heading skips a level.',
	run: (site) => site.pages.flatMap((page) => ofPage(site, page)),
};

function ofPage(site: BuiltSite, page: BuiltPage): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	const all = elements(page.tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
	const first = all.filter(({ tagName }) => tagName === 'h1');
	if (first.length !== 1) {
		const reason = `The page has ${first.length} headings <h1>; one was expected.`;
		found.push(
			onPage(site, page, { rule: 'headings', reason, act: 'Name the page in one <h1>.', element: first[1] }),
		);
	}
	let level = 0;
	for (const heading of all) {
		const next = Number(heading.tagName.slice(1));
		if (next > level + 1) {
			const before = level === 0 ? 'the top of the page' : `<h${level}>`;
			const reason = `<${heading.tagName}> follows ${before}; <h${level + 1}> at most was expected.`;
			found.push(
				onPage(site, page, { rule: 'headings', reason, act: `Make it <h${level + 1}>.`, element: heading }),
			);
		}
		level = next;
	}
	return found;
}
