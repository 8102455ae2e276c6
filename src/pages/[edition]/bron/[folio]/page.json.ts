/** What *Toon bron* needs of a printed page. */
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { folioPaths, type PropsOf } from '#components/library/static-paths.ts';
import { facsimileOf } from '#components/source-page/facsimile.build.ts';
import { rawLines } from '#components/source-page/source-page.ts';
import { picturePath } from '#edition/addresses.ts';
import { packPage } from '#source/packed-page.ts';
import { pageFile } from '#source/page-file.ts';

export const getStaticPaths = folioPaths;

export const GET: APIRoute = async ({ props }) => {
	const { edition, page } = props as PropsOf<typeof folioPaths>;
	const { author, title } = edition.bibliography;
	const chapter = edition.chapters.find(({ slug }) => slug === page.chapter);
	const work = [author?.value, title.value, chapter?.title].filter(Boolean).join(', ');
	const file = pageFile(edition.account, page, work, await rawLines(edition.slug, page.file));
	const facsimile = facsimileOf(edition.slug, page);
	const address = facsimile && href(picturePath(edition.slug, facsimile.picture));
	return Response.json(
		packPage({ ...file, ...(facsimile && address ? { facsimile: { ...facsimile, address } } : {}) }),
	);
};
