/** The report in every style and format of citing. */
import type { APIRoute } from 'astro';
import { citeFile } from '#components/cite-file.ts';
import { editionPaths, type PropsOf } from '#components/static-paths.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<PropsOf<typeof editionPaths>> = ({ props }) =>
	Response.json(citeFile(props.edition));
