/** The words of an edition, for *Citaat*. */
import type { APIRoute } from 'astro';
import { editionPaths, type PropsOf } from '#components/paths.ts';
import { quotableText } from '#components/quotable-text.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ props }) => {
	const { edition } = props as PropsOf<typeof editionPaths>;
	return Response.json(quotableText(edition));
};
