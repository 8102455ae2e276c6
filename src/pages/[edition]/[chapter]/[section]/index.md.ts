/** The Markdown of a section, as it is committed. */
import type { APIRoute } from 'astro';
import { markdownFile } from '#components/markdown-files.ts';
import { type PropsOf, sectionPaths } from '#components/paths.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute<PropsOf<typeof sectionPaths>> = ({ props }) =>
	new Response(markdownFile(props.section.file));
