/** The page file that came in, byte for byte. */
import type { APIRoute } from 'astro';
import { folioPaths } from '#components/library/static-paths.ts';
import { publishedFile } from '#components/published/published-file.build.ts';

export const getStaticPaths = async () =>
	(await folioPaths()).map(({ params, props }) => ({ params: { ...params, file: props.page.file } }));

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pages/${params.file}.txt`);
