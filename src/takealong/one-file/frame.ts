/** What stands around the text of the file. */
import type { ChildNode, Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { editionPath } from '#edition/addresses.ts';
import { chapterTitleId, editionTitleId } from '#edition/anchors.ts';
import type { BuiltPages, FileFacts } from '#takealong/one-file/built-pages.ts';
import { all, classed, escaped, hasClass, only, written } from '#takealong/one-file/elements.ts';
import { PARTS } from '#takealong/one-file/place-in-file.ts';

const link = (address: string, words: string): string => `<a href="${address}">${escaped(words)}</a>`;

/** @param page any of the site's: its mark is taken over. */
export function head(page: Document, { messages, site }: FileFacts): string {
	const { nav, oneFile } = messages;
	const mark = classed(page, 'mark').slice(0, 1);
	return [
		`<a class="skip" href="#main">${escaped(nav.skip)}</a><a class="skip" href="#inhoud">${escaped(nav.skipToContents)}</a>`,
		`<header class="site-header"><a class="name" href="#main">${written(mark)}<span>${escaped(site)}</span></a>`,
		`<nav aria-label="${escaped(nav.main)}"><a class="search-open" href="#inhoud" data-search-open hidden>${escaped(nav.search)}</a>`,
		`${link(`#${PARTS.account}`, nav.account)}</nav></header>`,
		`<noscript><p class="file-said">${escaped(oneFile.noScript)}</p></noscript>`,
		`<p class="file-said not-started" data-not-unpacked>${escaped(oneFile.notUnpacked)}</p>`,
	].join('');
}

interface ListedChapter {
	readonly slug: string;
	readonly contents: readonly ChildNode[];
	readonly renamed: Readonly<Record<string, string>>;
}

export function contentsOf(chapters: readonly ListedChapter[], pages: BuiltPages, facts: FileFacts): string {
	const { nav, abbreviations } = facts.messages;
	const lang = facts.lang === undefined ? '' : ` lang="${facts.lang}"`;
	const list =
		chapters.length === 1
			? chapters.map(({ contents }) => written(contents)).join('')
			: `<ol${lang}>${chapters.map((chapter, at) => `<li>${link(`#${chapter.renamed[chapterTitleId] ?? chapterTitleId}`, pages.chapters[at]?.title ?? '')}${written(chapter.contents)}</li>`).join('')}</ol>`;
	const ways = [
		link(`#${PARTS.abbreviations}`, abbreviations.title),
		link(`#${PARTS.account}`, nav.account),
		link(`#${PARTS.source}`, nav.source),
	];
	return [
		`<nav class="beside" id="inhoud" aria-label="${escaped(nav.contents)}" data-arrows="${escaped(nav.arrows)}"><div class="contents"><details>`,
		`<summary><span class="contents-name">${escaped(nav.contents)}</span> <span class="here" data-here${lang}>${escaped(facts.title)}</span></summary>`,
		`<div class="contents-list"><p class="contents-title"><a href="#main"${lang}>${escaped(facts.title)}</a></p>${list}`,
		`${ways.map((way) => `<p class="contents-all">${way}</p>`).join('')}</div></details></div>`,
		`<a class="bar-search" href="#inhoud" data-search-open hidden>${escaped(nav.search)}</a></nav>`,
	].join('');
}

/** The report: its title, its makers, and what of it is here. */
export function titleBlock(edition: Document, { title, lang, version, messages }: FileFacts): string {
	const page = only(classed(edition, 'title-page'), 'title page');
	for (const element of all(page))
		if (hasClass(element, 'way-in') || element.name === 'h1') DomUtils.removeElement(element);
	const facts = all(edition)
		.filter(({ name, attribs }) => name === 'dl' && attribs['class'] === 'facts')
		.slice(0, 1);
	const spoken = lang === undefined ? '' : ` lang="${lang}"`;
	return [
		`<header class="file-title" data-editors><p class="report" id="${editionTitleId}"${spoken}>${escaped(title)}</p>`,
		written(page.children),
		`<details><summary>${escaped(messages.oneFile.about)}</summary><p>${escaped(messages.oneFile.what)}</p>`,
		`<p>${escaped(messages.takeAlong.version(version))}</p>${written(facts)}</details></header>`,
	].join('');
}

export function foot({ site, status, base, isSiteless, edition, messages }: FileFacts): string {
	const { nav, oneFile, abbreviations } = messages;
	const ways = [
		link('#inhoud', nav.contents),
		link(`#${PARTS.source}`, nav.source),
		link(`#${PARTS.account}`, nav.account),
		link(`#${PARTS.abbreviations}`, abbreviations.title),
		...(isSiteless ? [] : [link(base + editionPath(edition), oneFile.onSite)]),
	];
	return [
		`<footer class="site-footer"><div class="imprint"><p class="name">${escaped(site)}</p>`,
		status === '' ? '' : `<p>${escaped(status)}</p>`,
		`</div><nav aria-label="${escaped(nav.footer)}"><div><ul>${ways.map((way) => `<li>${way}</li>`).join('')}</ul></div></nav></footer>`,
	].join('');
}
