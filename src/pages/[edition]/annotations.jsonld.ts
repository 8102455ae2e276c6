/** From each block to the lines it was read from, as W3C Web Annotations. */
import type { APIRoute } from 'astro';
import { type EditionView, library } from '#components/library.ts';
import { rawLines } from '#components/source-page.ts';
import { annotations } from '#sharing/machines/annotations.ts';

export async function getStaticPaths() {
	return (await library()).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));
}

export const GET: APIRoute<{ edition: EditionView }> = async ({ props: { edition } }) => {
	const { slug, account, language } = edition;
	const lines = new Map<string, readonly string[]>();
	for (const { file } of account.pages) lines.set(file, await rawLines(slug, file));
	const collection = annotations(account, language, (file, line) => lines.get(file)?.[line - 1] ?? '');
	return new Response(`${JSON.stringify(collection)}\n`);
};
