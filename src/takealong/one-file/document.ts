/**
 * The whole edition as one page, made of the pages of the site: chapters with their notes, and behind them what the
 * editors have to say. It is read as it stands; scripts add to it.
 */
import type { ChildNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { chapterPath } from '#edition/addresses.ts';
import { chapterTitleId, editionTitleId } from '#edition/anchors.ts';
import { accountPart, behind, sourcePart } from '#takealong/one-file/behind.ts';
import type { BuiltPages, FileFacts } from '#takealong/one-file/built-pages.ts';
import {
	all,
	classed,
	type Element,
	hasClass,
	named,
	only,
	parsed,
	written,
} from '#takealong/one-file/elements.ts';
import { contentsOf, foot, head, titleBlock } from '#takealong/one-file/frame.ts';
import { type LinkOptions, leadWithin } from '#takealong/one-file/lead.ts';
import { type Part, partOf } from '#takealong/one-file/part.ts';
import { type FileOutline, PARTS, pageInFile } from '#takealong/one-file/place-in-file.ts';

export interface FileText {
	readonly outline: FileOutline;
	/** What stands in `body`, but for the scripts. */
	readonly body: string;
}

/** A chapter as it goes into the file. */
interface TakenPart extends Part {
	readonly slug: string;
	readonly contents: readonly ChildNode[];
	readonly copies: readonly Element[];
}

export function fileText(pages: BuiltPages, facts: FileFacts): FileText {
	const taken = new Set<string>([
		'main',
		'inhoud',
		editionTitleId,
		...Object.values(PARTS),
		...pages.source.map(({ folio }) => pageInFile(folio)),
	]);
	const chapters = pages.chapters.map(({ slug, html }) => chapterOf(slug, html, taken));
	const parts = [
		behind(pages.abbreviations, PARTS.abbreviations, 'words', taken),
		accountPart(pages.account, facts, taken),
	];
	const source = sourcePart(pages.source, facts);
	const outline = outlineOf(facts.edition, chapters);
	const links: LinkOptions = { ...facts, outline, ids: idsOf(chapters, parts, source) };
	for (const { slug, nodes, contents, copies } of chapters)
		leadWithin([...nodes, ...contents, ...copies], links, slug);
	for (const part of parts) leadWithin([part], links);
	const about = parsed(pages.edition);
	const body = [
		head(parsed(pages.chapters[0]?.html ?? ''), facts),
		'<div class="spread">',
		contentsOf(chapters, pages, facts),
		'<main id="main" class="reading"><article>',
		titleBlock(about, facts),
		...chapters.map((chapter) => chapterHtml(chapter, pages.chapters.length > 1, facts)),
		...parts.map((part) => written([part])),
		source,
		'</article>',
		margin(chapters),
		'</main></div>',
		foot(facts),
	].join('');
	return { outline, body };
}

const chapterHtml = ({ slug, nodes }: TakenPart, several: boolean, { base, edition }: FileFacts): string =>
	`<section class="chapter${several ? ' one-of-several' : ''}" data-chapter="${slug}" data-page="${base}${chapterPath(edition, slug)}">${written(nodes)}</section>`;

const margin = (chapters: readonly TakenPart[]): string => {
	const copies = chapters.flatMap(({ copies }) => copies);
	return copies.length === 0
		? ''
		: `<div class="sidenotes" hidden aria-hidden="true">${written(copies)}</div>`;
};

function chapterOf(slug: string, html: string, taken: Set<string>): TakenPart {
	const page = parsed(html);
	const article = named(page, 'article');
	for (const element of all(article))
		if (element.name === 'script' || hasClass(element, 'turn') || hasClass(element, 'breadcrumb'))
			DomUtils.removeElement(element);
	const copies = classed(page, 'sidenote');
	for (const { attribs } of copies) attribs['data-of'] = slug;
	const list = only(classed(page, 'contents-list'), 'contents').children.filter(
		(child) => child.type === 'tag' && child.name === 'ol',
	);
	const { nodes, renamed } = partOf([...article.children, ...list, ...copies], slug, taken);
	return { slug, renamed, copies, nodes: nodes.slice(0, article.children.length), contents: list };
}

function outlineOf(edition: string, chapters: readonly TakenPart[]): FileOutline {
	return {
		edition,
		chapters: Object.fromEntries(
			chapters.map(({ slug, nodes, renamed }) => [
				slug,
				{ title: renamed[chapterTitleId] ?? chapterTitleId, sections: sectionsOf(nodes), renamed },
			]),
		),
	};
}

/** The first id of each section: its own, or that of what it holds. */
function sectionsOf(nodes: readonly ChildNode[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		all(nodes).flatMap((element) => {
			const section = element.attribs['data-section'];
			const id = [element, ...all(element)]
				.map(({ attribs }) => attribs['id'])
				.find((one) => one !== undefined);
			return section === undefined || id === undefined ? [] : [[section, id] as const];
		}),
	);
}

function idsOf(
	chapters: readonly TakenPart[],
	parts: readonly Element[],
	source: string,
): ReadonlySet<string> {
	const elements = [
		...chapters.flatMap(({ nodes }) => all(nodes)),
		...parts.flatMap((part) => [part, ...all(part)]),
	];
	const ids = elements.flatMap(({ attribs }) => attribs['id'] ?? []);
	const sources = [...source.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
	return new Set(['main', 'inhoud', editionTitleId, ...ids, ...sources]);
}
