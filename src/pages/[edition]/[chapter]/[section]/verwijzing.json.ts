/** The section in every style and format of citing. */
import type { APIRoute } from 'astro';
import { citeFile } from '#components/cite-file.ts';
import { type PropsOf, sectionPaths } from '#components/static-paths.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute<PropsOf<typeof sectionPaths>> = ({ props: { edition, chapter, section } }) =>
	Response.json(citeFile(edition, chapter, section));
