/** What the editors know and decide, byte for byte. */
import type { APIRoute } from 'astro';
import { publishedFile } from '#components/published-file.build.ts';
import { editionPaths } from '#components/static-paths.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ params }) => publishedFile(`seeds/${params.edition}/edition.yaml`);
