/** What the editors know and decide, byte for byte. */
import type { APIRoute } from 'astro';
import { editionPaths } from '#components/library/static-paths.ts';
import { publishedFile } from '#components/published/published-file.build.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ params }) => publishedFile(`seeds/${params.edition}/edition.yaml`);
