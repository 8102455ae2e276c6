/** The section, its chapter and the edition in every style and format of citing. */
import type { APIRoute } from 'astro';
import { citeFile } from '#components/cite-file.ts';
import { library } from '#components/library.ts';

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

export const GET: APIRoute = ({ props }) => {
	const { edition, chapter, section } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
	return Response.json(citeFile(edition, chapter, section));
};
