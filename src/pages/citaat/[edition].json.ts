/** The words of an edition, for *Citaat*. */
import type { APIRoute } from 'astro';
import { editionPaths, type PropsOf } from '#components/library/static-paths.ts';
import { quotableText } from '#components/published/quotable-text.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ props }) => {
	const { edition } = props as PropsOf<typeof editionPaths>;
	return Response.json(quotableText(edition));
};
