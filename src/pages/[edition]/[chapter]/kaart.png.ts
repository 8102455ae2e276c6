/** The card of a chapter. */
import type { APIRoute } from 'astro';
import { partCard } from '#components/frame/cited.ts';
import { chapterPaths, type PropsOf } from '#components/library/static-paths.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export const getStaticPaths = chapterPaths;

export const GET: APIRoute<PropsOf<typeof chapterPaths>> = async ({ props }) =>
	new Response(await drawCard(partCard(props.edition, props.chapter)));
