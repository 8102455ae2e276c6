/** The card of a section. */
import type { APIRoute } from 'astro';
import { partCard } from '#components/frame/cited.ts';
import { type PropsOf, sectionPaths } from '#components/library/static-paths.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute<PropsOf<typeof sectionPaths>> = async ({ props: { edition, chapter, section } }) =>
	new Response(await drawCard(partCard(edition, chapter, section)));
