/** The section, its chapter and the edition in every style and format of citing. */
import type { APIRoute } from 'astro';
import { citeFile } from '#components/cite-file.ts';
import { type PropsOf, sectionPaths } from '#components/paths.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute = ({ props }) => {
	const { edition, chapter, section } = props as PropsOf<typeof sectionPaths>;
	return Response.json(citeFile(edition, chapter, section));
};
