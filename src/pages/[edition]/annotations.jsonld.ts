/** From each block to the lines it was read from, as W3C Web Annotations. */
import type { APIRoute } from 'astro';
import { editionPaths, type PropsOf } from '#components/library/static-paths.ts';
import { rawLines } from '#components/source-page/source-page.ts';
import { annotations } from '#sharing/machine-readable/annotations.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<PropsOf<typeof editionPaths>> = async ({ props: { edition } }) => {
	const { slug, account, language } = edition;
	const lines = new Map<string, readonly string[]>();
	for (const { file } of account.pages) lines.set(file, await rawLines(slug, file));
	const collection = annotations(account, language, (file) => lines.get(file) ?? []);
	return new Response(`${JSON.stringify(collection)}\n`);
};
