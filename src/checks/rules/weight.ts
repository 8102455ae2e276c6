import { elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';
import { type PageWeight, weigh, wireSize } from '#checks/base/weight.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { sectionPath } from '#edition/addresses.ts';

/**
 * Bytes of a section's HTML with its inline style, as far as the first blocks of its text: a server may send
 * about 14.6 kB before it hears from the reader (ten segments, RFC 6928), and the headers of the answer take
 * some of it. A long section goes on after that; how long it is, its report says.
 */
const HTML_LIMIT = 14_000;
const FIRST_BLOCKS = 6;
const BLOCKS = new Set(['p', 'li', 'tr', 'blockquote', 'figcaption']);

/**
 * Bytes of the fonts and scripts of a section page together, where the site shows an alphabet of this many
 * characters; fonts hold each further one three times, in the text face, the title face and the sans.
 */
const REST_LIMIT = 60_000;
const ALPHABET = 110;
const CHARACTER = 400;

/** Files of script that a section page asks for at first: its own, and that of every page. */
const SCRIPTS = 2;

export const weight: Rule = {
	name: 'weight',
	holds:
		'A section page is readable after 14 kB, and its fonts and scripts are under 60 kB together, or what its letters take; its scripts are two files at first.',
	run: (site) => {
		const limit = restLimit(site);
		return sectionPages(site).flatMap((page) => ofPage(site, page, limit));
	},
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

/** Bytes of a page over the wire as far as the first blocks of its text. */
function firstView({ file, html, tree }: BuiltPage): number {
	const main = elements(tree).find(({ tagName }) => tagName === 'main') ?? tree;
	const block = elements(main).filter(({ tagName }) => BLOCKS.has(tagName))[FIRST_BLOCKS - 1];
	return wireSize(file, new TextEncoder().encode(html.slice(0, block?.position?.end.offset)));
}

/** Most bytes of fonts and scripts for the characters that the site shows. */
function restLimit(site: BuiltSite): number {
	const shown = new Set(site.pages.flatMap(({ html }) => [...new Set(html)]));
	return REST_LIMIT + CHARACTER * Math.max(0, shown.size - ALPHABET);
}

function ofPage(site: BuiltSite, page: BuiltPage, limit: number): readonly Diagnostic[] {
	const weighed = weigh(site, page);
	const html = weighed.html < HTML_LIMIT ? weighed.html : firstView(page);
	const rest = weighed.fonts + weighed.scripts + weighed.styles;
	const found: Diagnostic[] = [];
	if (html >= HTML_LIMIT) {
		const reason = `The HTML is ${html} bytes in Brotli; less than ${HTML_LIMIT} was expected.`;
		found.push(
			onPage(site, page, {
				rule: 'weight',
				reason,
				act: 'Take style or markup out that the first view does not need.',
			}),
		);
	}
	if (rest >= limit) {
		const reason = `Fonts and scripts are ${rest} bytes (${told(weighed)}); less than ${limit} was expected.`;
		found.push(onPage(site, page, { rule: 'weight', reason, act: `They are: ${weighed.files.join(', ')}.` }));
	}
	const scripts = weighed.files.filter((file) => /\.m?js$/.test(file));
	if (scripts.length > SCRIPTS) {
		const reason = `The page asks for ${scripts.length} files of script at first (${scripts.join(', ')}); ${SCRIPTS} were expected.`;
		const act = 'Name the module that both share in src/layouts/every-page.ts.';
		found.push(onPage(site, page, { rule: 'weight', reason, act }));
	}
	return found;
}

function told({ fonts, scripts, styles }: PageWeight): string {
	return `fonts ${fonts}, scripts ${scripts}, styles ${styles}`;
}
