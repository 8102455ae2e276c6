/** The card of an edition. */
import type { APIRoute } from 'astro';
import { editionCard } from '#components/frame/cited.ts';
import { editionPaths, type PropsOf } from '#components/library/static-paths.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<PropsOf<typeof editionPaths>> = async ({ props }) =>
	new Response(await drawCard(editionCard(props.edition)));
