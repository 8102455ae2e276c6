/** The account, byte for byte as it is committed. */
import type { APIRoute } from 'astro';
import { library } from '#components/library.ts';
import { publishedFile } from '#components/published-file.build.ts';

export async function getStaticPaths() {
	return (await library()).map(({ slug }) => ({ params: { edition: slug } }));
}

export const GET: APIRoute = ({ params }) => publishedFile(`content/editions/${params.edition}/account.json`);
