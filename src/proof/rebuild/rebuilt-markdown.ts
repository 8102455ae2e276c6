/**
 * The Markdown that is published of a chapter and of its sections, written anew by the code that wrote it.
 */
import { parse } from 'yaml';
import { chapterPath, markdownPath, picturePath, sectionPath, sourcePath } from '#edition/addresses.ts';
import { footnoteId, paragraphId } from '#edition/anchors.ts';
import { placeOfMark } from '#edition/paragraph-mark.ts';
import { publish } from '#markdown/text/publish.ts';
import type { Place } from '#proof/difference.ts';
import type { AssembledChapter } from '#reconstruct/edition/chapter.ts';
import { sectionContent } from '#reconstruct/edition/section-content.ts';

/** A published file of Markdown. */
export interface RebuiltMarkdown {
	/** Below the base path. */
	readonly path: string;
	/**
	 * The file, with what the published one says of the report and of the site, which page files do not tell.
	 */
	readonly write: (published: string) => string;
}

/** In the order of the frontmatter. */
const TOLD = ['report', 'author', 'publisher', 'year', 'pages', 'address', 'site', 'version', 'editors'];

/** What a published file says of the report and of the site; nothing where it has no frontmatter. */
function toldIn(markdown: string): Readonly<Record<string, string>> {
	const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
	let facts: unknown;
	try {
		facts = parse(frontmatter, { version: '1.2', schema: 'core' });
	} catch {}
	if (typeof facts !== 'object' || facts === null) return {};
	const known = new Map<string, unknown>(Object.entries(facts));
	return Object.fromEntries(
		TOLD.flatMap((name) => {
			const fact = known.get(name);
			return typeof fact === 'string' ? [[name, fact]] : [];
		}),
	);
}

/** Addresses of paths below the base, as whole or as short as the published one of `page` is. */
function addressesLike(own: string, page: string): (path: string) => string {
	const spell = (path: string) =>
		/^https?:/.test(own) ? new URL(path, 'https://host.invalid/').pathname.slice(1) : path;
	const base = own.endsWith(spell(page)) ? own.slice(0, -spell(page).length) : '/';
	return (path) => base + spell(path);
}

/** The Markdown of a chapter: the whole, and each section. */
export function rebuiltMarkdown(edition: string, chapter: AssembledChapter): RebuiltMarkdown[] {
	const { slug, title } = chapter.config;
	const sections = chapter.sections.map((section, index) => ({
		section: sectionContent(edition, chapter, section, index + 1),
		path: sectionPath(edition, slug, section.slug),
	}));
	const file = (page: string, own: typeof sections, above?: string): RebuiltMarkdown => ({
		path: markdownPath(page),
		write: (published) => {
			const told = toldIn(published);
			const address = addressesLike(told['address'] ?? '', page);
			return publish({
				facts: { ...(above === undefined ? { 'chapter-title': title } : { title }), ...told },
				...(above === undefined ? {} : { title: above }),
				sections: own.map(({ section, path }) => ({ section, address: address(path) })),
				pageAddress: (folio) => address(sourcePath(edition, folio)),
				pictureAddress: (name) => address(picturePath(edition, name)),
			});
		},
	});
	return [
		file(chapterPath(edition, slug), sections, title),
		...sections.map((section) => file(section.path, [section])),
	];
}

/** The paragraph or note that a line of it holds: each begins with its number. */
export function markdownPlace(line: string): Place {
	const paragraph = placeOfMark(/^\[([^\]]+)\](?: |$)/.exec(line)?.[1] ?? '');
	if (paragraph) return { folio: paragraph.folio, block: paragraphId(paragraph.folio, paragraph.ordinal) };
	const [, label, note = label] = /^\\\[\[([^\]]+)\](?:\[([^\]]+)\])?\] /.exec(line) ?? [];
	return note === undefined || note.startsWith('p. ') ? {} : { block: footnoteId(note) };
}
