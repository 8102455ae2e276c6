/** The Markdown of a whole chapter: its title and its sections, without their frontmatter. */
import type { APIRoute } from 'astro';
import { markdownFile } from '#components/markdown-files.ts';
import { chapterPaths, type PropsOf } from '#components/paths.ts';

export const getStaticPaths = chapterPaths;

const FRONTMATTER = /^---\n[\s\S]*?\n---\n+/;

export const GET: APIRoute<PropsOf<typeof chapterPaths>> = ({ props: { chapter } }) => {
	const sections = chapter.sections.map((section) =>
		markdownFile(section.file).replace(FRONTMATTER, '').trim(),
	);
	return new Response(`${[`# ${chapter.title}`, ...sections].join('\n\n')}\n`);
};
