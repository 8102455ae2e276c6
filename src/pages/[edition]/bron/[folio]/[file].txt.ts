/** The page file that came in, byte for byte. */
import type { APIRoute } from 'astro';
import { library } from '#components/library.ts';
import { publishedFile } from '#components/published-file.build.ts';
import { slugOf } from '#edition/anchors.ts';

export async function getStaticPaths() {
	return (await library()).flatMap(({ slug, account }) =>
		account.pages.map(({ file, folio }) => ({ params: { edition: slug, folio: slugOf(folio), file } })),
	);
}

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pages/${params.file}.txt`);
