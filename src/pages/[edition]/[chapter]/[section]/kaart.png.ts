/** The card of a section. */
import type { APIRoute } from 'astro';
import { partCard } from '#components/cited.ts';
import { type ChapterView, type EditionView, library, type SectionView } from '#components/library.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

export async function getStaticPaths() {
	return (await library()).flatMap((edition) =>
		edition.chapters.flatMap((chapter) =>
			chapter.sections.map((section) => ({
				params: { edition: edition.slug, chapter: chapter.slug, section: section.slug },
				props: { edition, chapter, section },
			})),
		),
	);
}

interface Props {
	readonly edition: EditionView;
	readonly chapter: ChapterView;
	readonly section: SectionView;
	readonly [key: string]: unknown;
}

export const GET: APIRoute<Props> = async ({ props: { edition, chapter, section } }) =>
	new Response(await drawCard(partCard(edition, chapter, section)));
