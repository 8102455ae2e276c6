/** Where the words of the page stood, as it came in, byte for byte. */
import type { APIRoute } from 'astro';
import { publishedFile } from '#components/published-file.build.ts';
import { boxesPaths } from '#components/static-paths.ts';

export const getStaticPaths = async () =>
	(await boxesPaths()).map(({ params, props }) => ({ params: { ...params, file: props.page.file } }));

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pages/${params.file}.boxes.json`);
