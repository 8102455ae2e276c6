/** A picture of the report, byte for byte. */
import type { APIRoute } from 'astro';
import { picturePaths } from '#components/library/static-paths.ts';
import { publishedFile } from '#components/published/published-file.build.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = ({ params }) =>
	publishedFile(`seeds/${params.edition}/pictures/${params.picture}`);
