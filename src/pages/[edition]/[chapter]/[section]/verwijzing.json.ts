/** The section in every style and format of citing. */
import type { APIRoute } from 'astro';
import { type PropsOf, sectionPaths } from '#components/library/static-paths.ts';
import { citeFile } from '#components/published/cite-file.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute<PropsOf<typeof sectionPaths>> = ({ props: { edition, chapter, section } }) =>
	Response.json(citeFile(edition, chapter, section));
