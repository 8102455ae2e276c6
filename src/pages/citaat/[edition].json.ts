/** The words of an edition, for *Citaat*. */
import type { APIRoute } from 'astro';
import { library } from '#components/library.ts';
import { quotableText } from '#components/quotable-text.ts';

export async function getStaticPaths() {
	return (await library()).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));
}

export const GET: APIRoute = ({ props }) => {
	const { edition } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
	return Response.json(quotableText(edition));
};
