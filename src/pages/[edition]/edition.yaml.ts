/** What the editors know and decide, byte for byte. */
import type { APIRoute } from 'astro';
import { library } from '#components/library.ts';
import { publishedFile } from '#components/published-file.build.ts';

export async function getStaticPaths() {
	return (await library()).map(({ slug }) => ({ params: { edition: slug } }));
}

export const GET: APIRoute = ({ params }) => publishedFile(`seeds/${params.edition}/edition.yaml`);
