/** What *Toon bron* needs of a printed page. */
import type { APIRoute } from 'astro';
import { rawLines } from '#components/source-page.ts';
import { folioPaths, type PropsOf } from '#components/static-paths.ts';
import { packPage } from '#source/packed-page.ts';
import { pageFile } from '#source/page-file.ts';

export const getStaticPaths = folioPaths;

export const GET: APIRoute = async ({ props }) => {
	const { edition, page } = props as PropsOf<typeof folioPaths>;
	const { author, title } = edition.bibliography;
	const chapter = edition.chapters.find(({ slug }) => slug === page.chapter);
	const work = [author?.value, title.value, chapter?.title].filter(Boolean).join(', ');
	const file = pageFile(edition.account, page, work, await rawLines(edition.slug, page.file));
	return Response.json(packPage(file));
};
