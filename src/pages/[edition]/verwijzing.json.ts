/** The report in every style and format of citing. */
import type { APIRoute } from 'astro';
import { editionPaths, type PropsOf } from '#components/library/static-paths.ts';
import { citeFile } from '#components/published/cite-file.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<PropsOf<typeof editionPaths>> = ({ props }) =>
	Response.json(citeFile(props.edition));
