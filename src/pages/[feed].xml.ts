/** The feed of editions and their changes, where the editors tell of any. */
import { site as told } from 'virtual:leeseditie/site';
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { library } from '#components/library/library.ts';
import { chapterPath, sectionPath } from '#edition/addresses.ts';
import { imprint, machines } from '#i18n/messages.ts';
import { feed } from '#sharing/machine-readable/feed.ts';

export async function getStaticPaths() {
	const some = (await library()).some(({ changes }) => changes.length > 0);
	return some ? [{ params: { feed: 'feed' } }] : [];
}

export const GET: APIRoute = async ({ site }) => {
	const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
	const entries = (await library()).flatMap(({ slug, title, path, changes }) =>
		changes.map(({ date, what, at }) => {
			const [chapter, section] = at?.length === 1 ? (at[0] ?? '').split('/') : [];
			const page = !chapter
				? path
				: section
					? sectionPath(slug, chapter, section)
					: chapterPath(slug, chapter);
			return { edition: { slug, title }, date, what, address: address(page) };
		}),
	);
	return new Response(
		feed({
			title: told.name,
			subtitle: machines.feed,
			author: imprint.editors(told.name, told.publisher),
			language: told.language,
			home: address(''),
			self: address('feed.xml'),
			entries,
		}),
	);
};
