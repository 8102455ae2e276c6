/** A picture of the report, byte for byte. */
import type { APIRoute } from 'astro';
import { publishedFile } from '#components/published-file.build.ts';
import { picturePaths } from '#components/static-paths.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pictures/${params.picture}`);
