/** The card of a chapter. */
import type { APIRoute } from 'astro';
import { partCard } from '#components/cited.ts';
import { type ChapterView, type EditionView, library } from '#components/library.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export async function getStaticPaths() {
	return (await library()).flatMap((edition) =>
		edition.chapters.map((chapter) => ({
			params: { edition: edition.slug, chapter: chapter.slug },
			props: { edition, chapter },
		})),
	);
}

export const GET: APIRoute<{ edition: EditionView; chapter: ChapterView }> = async ({ props }) =>
	new Response(await drawCard(partCard(props.edition, props.chapter)));
