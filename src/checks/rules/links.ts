/** Links and fragments within the site, also under a base path. */
import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import { type BuiltPage, type BuiltSite, pageAt } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Stands for the host when the build was not told where the site will be. */
const HERE = 'https://here.invalid';

/** How many fragments of a page a message names. */
const SHOWN = 12;

export const links: Rule = {
	name: 'links',
	holds: 'Every link within the site leads to a page or a file, and every fragment to an id on it.',
	run: (site) => {
		const ids = new Map(site.pages.map((page) => [page, idsOf(page)]));
		return site.pages.flatMap((page) => ofPage(site, page, ids));
	},
};

function idsOf(page: BuiltPage): ReadonlySet<string> {
	return new Set(elements(page.tree).flatMap((element) => attribute(element, 'id') ?? []));
}

function ofPage(
	site: BuiltSite,
	page: BuiltPage,
	ids: ReadonlyMap<BuiltPage, ReadonlySet<string>>,
): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	const here = new URL(site.base + page.path, HERE);
	for (const element of elements(page.tree)) {
		for (const link of linksOf(element)) {
			const report = (reason: string, act: string) =>
				void found.push(onPage(site, page, { rule: 'links', reason, act, element }));
			if (!URL.canParse(link, here.href)) {
				report(`“${link}” is not an address.`, 'Correct the link where the page is made.');
				continue;
			}
			const url = new URL(link, here);
			if (url.origin !== HERE && url.origin !== site.origin) continue;
			if (!url.pathname.startsWith(site.base)) {
				report(
					`“${link}” leads out of the site, which is published under ${site.base}.`,
					'Make the link with the base path in front.',
				);
				continue;
			}
			const path = decodeURIComponent(url.pathname.slice(site.base.length));
			const target = pageAt(site, path);
			if (target === undefined) {
				if (site.files.has(path)) continue;
				report(`“${link}” leads to ${url.pathname}, which was not built.`, nearest(site, path));
				continue;
			}
			const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
			const there = ids.get(target) ?? new Set();
			if (fragment === '' || there.has(fragment)) continue;
			const known = [...there];
			const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : '';
			report(
				`“${link}” leads to #${fragment}, which ${target.file} does not have.`,
				`Available fragments: ${known.slice(0, SHOWN).join(', ') || 'none'}${more}.`,
			);
		}
	}
	return found;
}

/** Every address an element names, save those only a search engine or an app reads. */
function linksOf(element: Parameters<typeof attribute>[0]): readonly string[] {
	const srcSet = attribute(element, 'srcSet')
		?.split(',')
		.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
	return [
		attribute(element, 'href'),
		attribute(element, 'src'),
		attribute(element, 'action'),
		...(srcSet ?? []),
	].filter((link) => link !== undefined);
}

function nearest(site: BuiltSite, path: string): string {
	const last = path.split('/').filter(Boolean).at(-1) ?? '';
	const alike = [...site.files.keys()].filter((file) => last !== '' && file.includes(last));
	return alike.length === 0
		? 'Correct the link, or build what it leads to.'
		: `Correct the link. Built with that name: ${alike.slice(0, 3).join(', ')}.`;
}
