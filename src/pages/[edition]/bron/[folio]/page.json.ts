/** What *Toon bron* needs of a printed page. */
import type { APIRoute } from 'astro';
import { library } from '#components/library.ts';
import { rawLines } from '#components/source-page.ts';
import { slugOf } from '#edition/anchors.ts';
import { pageFile } from '#source/page-file.ts';

export async function getStaticPaths() {
	return (await library()).flatMap((edition) =>
		edition.account.pages.map((page) => ({
			params: { edition: edition.slug, folio: slugOf(page.folio) },
			props: { edition, page },
		})),
	);
}

export const GET: APIRoute = async ({ props }) => {
	const { edition, page } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
	const { author, title } = edition.bibliography;
	const chapter = edition.chapters.find(({ slug }) => slug === page.chapter);
	const work = [author?.value, title.value, chapter?.title].filter(Boolean).join(', ');
	return Response.json(pageFile(edition.account, page, work, await rawLines(edition.slug, page.file)));
};
