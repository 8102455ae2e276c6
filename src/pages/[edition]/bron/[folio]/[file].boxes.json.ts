/** Where the words of the page stood, as it came in, byte for byte. */
import type { APIRoute } from 'astro';
import { boxesPaths } from '#components/library/static-paths.ts';
import { publishedFile } from '#components/published/published-file.build.ts';

export const getStaticPaths = async () =>
	(await boxesPaths()).map(({ params, props }) => ({ params: { ...params, file: props.page.file } }));

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pages/${params.file}.boxes.json`);
