/** The chapter in every style and format of citing. */
import type { APIRoute } from 'astro';
import { chapterPaths, type PropsOf } from '#components/library/static-paths.ts';
import { citeFile } from '#components/published/cite-file.ts';

export const getStaticPaths = chapterPaths;

export const GET: APIRoute<PropsOf<typeof chapterPaths>> = ({ props: { edition, chapter } }) =>
	Response.json(citeFile(edition, chapter));
