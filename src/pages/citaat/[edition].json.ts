/** The words of an edition, for *Citaat*. */
import type { APIRoute } from 'astro';
import { quotableText } from '#components/quotable-text.ts';
import { editionPaths, type PropsOf } from '#components/static-paths.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ props }) => {
	const { edition } = props as PropsOf<typeof editionPaths>;
	return Response.json(quotableText(edition));
};
