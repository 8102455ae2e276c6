/** The page file that came in, byte for byte. */
import type { APIRoute } from 'astro';
import { publishedFile } from '#components/published-file.build.ts';
import { folioPaths } from '#components/static-paths.ts';

export const getStaticPaths = async () =>
	(await folioPaths()).map(({ params, props }) => ({ params: { ...params, file: props.page.file } }));

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pages/${params.file}.txt`);
