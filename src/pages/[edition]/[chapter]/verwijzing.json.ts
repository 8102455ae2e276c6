/** The chapter in every style and format of citing. */
import type { APIRoute } from 'astro';
import { citeFile } from '#components/cite-file.ts';
import { chapterPaths, type PropsOf } from '#components/static-paths.ts';

export const getStaticPaths = chapterPaths;

export const GET: APIRoute<PropsOf<typeof chapterPaths>> = ({ props: { edition, chapter } }) =>
	Response.json(citeFile(edition, chapter));
