/** The Markdown of a section. */
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { type PropsOf, sectionPaths } from '#components/library/static-paths.ts';
import { publishedMarkdown } from '#components/published/published-markdown.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute<PropsOf<typeof sectionPaths>> = ({
	props: { edition, chapter, section },
	site,
}) => {
	const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
	return new Response(publishedMarkdown(edition, chapter, section, address));
};
