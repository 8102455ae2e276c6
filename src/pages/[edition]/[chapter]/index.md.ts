/** The Markdown of a whole chapter: its title and its sections, without their frontmatter. */
import type { APIRoute } from 'astro';
import { type ChapterView, library } from '#components/library.ts';
import { markdownFile } from '#components/markdown-files.ts';

export async function getStaticPaths() {
	return (await library()).flatMap((edition) =>
		edition.chapters.map((chapter) => ({
			params: { edition: edition.slug, chapter: chapter.slug },
			props: { chapter },
		})),
	);
}

const FRONTMATTER = /^---\n[\s\S]*?\n---\n+/;

export const GET: APIRoute<{ chapter: ChapterView }> = ({ props: { chapter } }) => {
	const sections = chapter.sections.map((section) =>
		markdownFile(section.file).replace(FRONTMATTER, '').trim(),
	);
	return new Response(`${[`# ${chapter.title}`, ...sections].join('\n\n')}\n`);
};
