/** The card of an edition. */
import type { APIRoute } from 'astro';
import { editionCard } from '#components/cited.ts';
import { editionPaths, type PropsOf } from '#components/static-paths.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<PropsOf<typeof editionPaths>> = async ({ props }) =>
	new Response(await drawCard(editionCard(props.edition)));
