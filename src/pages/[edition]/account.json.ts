/** The account, byte for byte as it is committed. */
import type { APIRoute } from 'astro';
import { editionPaths } from '#components/library/static-paths.ts';
import { publishedFile } from '#components/published/published-file.build.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ params }) => publishedFile(`content/editions/${params.edition}/account.json`);
