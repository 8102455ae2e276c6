/** The account, byte for byte as it is committed. */
import type { APIRoute } from 'astro';
import { publishedFile } from '#components/published-file.build.ts';
import { editionPaths } from '#components/static-paths.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ params }) => publishedFile(`content/editions/${params.edition}/account.json`);
