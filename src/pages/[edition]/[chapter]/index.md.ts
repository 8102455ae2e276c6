/** The Markdown of a whole chapter. */
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { chapterPaths, type PropsOf } from '#components/library/static-paths.ts';
import { publishedMarkdown } from '#components/published/published-markdown.ts';

export const getStaticPaths = chapterPaths;

export const GET: APIRoute<PropsOf<typeof chapterPaths>> = ({ props: { edition, chapter }, site }) => {
	const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
	return new Response(publishedMarkdown(edition, chapter, undefined, address));
};
