/** The card of an edition. */
import type { APIRoute } from 'astro';
import { editionCard } from '#components/cited.ts';
import { type EditionView, library } from '#components/library.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export async function getStaticPaths() {
	return (await library()).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));
}

export const GET: APIRoute<{ edition: EditionView }> = async ({ props }) =>
	new Response(await drawCard(editionCard(props.edition)));
