import { onPage, type Rule } from '#checks/base/rule.ts';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';
import { type PageWeight, weigh } from '#checks/base/weight.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { sectionPath } from '#edition/addresses.ts';

/**
 * Bytes of a section's HTML with its inline style: a server may send about 14.6 kB before it hears from the
 * reader (ten segments, RFC 6928), and the headers of the answer take some of it.
 */
const HTML_LIMIT = 14_000;

/** Bytes of the fonts and scripts of a section page together. */
const REST_LIMIT = 60_000;

export const weight: Rule = {
	name: 'weight',
	holds: 'A section page is readable after 14 kB, and its fonts and scripts are under 60 kB together.',
	run: (site) => sectionPages(site).flatMap((page) => ofPage(site, page)),
};

/** The pages made for sharing: one a section. */
function sectionPages(site: BuiltSite): readonly BuiltPage[] {
	const paths = site.accounts.flatMap(({ edition, blocks }) =>
		blocks.flatMap(({ chapter, section }) =>
			section === null ? [] : [sectionPath(edition, chapter, section)],
		),
	);
	return site.pages.filter(({ path }) => paths.includes(path));
}

function ofPage(site: BuiltSite, page: BuiltPage): readonly Diagnostic[] {
	const weighed = weigh(site, page);
	const rest = weighed.fonts + weighed.scripts + weighed.styles;
	const found: Diagnostic[] = [];
	if (weighed.html >= HTML_LIMIT) {
		const reason = `The HTML is ${weighed.html} bytes in Brotli; less than ${HTML_LIMIT} was expected.`;
		found.push(
			onPage(site, page, {
				rule: 'weight',
				reason,
				act: 'Take style or markup out that the first view does not need.',
			}),
		);
	}
	if (rest >= REST_LIMIT) {
		const reason = `Fonts and scripts are ${rest} bytes (${told(weighed)}); less than ${REST_LIMIT} was expected.`;
		found.push(onPage(site, page, { rule: 'weight', reason, act: `They are: ${weighed.files.join(', ')}.` }));
	}
	return found;
}

function told({ fonts, scripts, styles }: PageWeight): string {
	return `fonts ${fonts}, scripts ${scripts}, styles ${styles}`;
}
