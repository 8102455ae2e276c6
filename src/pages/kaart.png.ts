/** The card of the site. */
import { siteCard } from '#components/frame/cited.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export const GET = async (): Promise<Response> => new Response(await drawCard(siteCard()));
