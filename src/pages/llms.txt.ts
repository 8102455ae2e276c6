/** What a language model is told to read. */
import { site as told } from 'virtual:leeseditie/site';
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { library } from '#components/library/library.ts';
import { ABOUT_PATH, accountFilePath, editionFilePath, markdownPath } from '#edition/addresses.ts';
import { cards, home, imprint, machines, nav } from '#i18n/messages.ts';
import { ANNOTATIONS } from '#sharing/machine-readable/annotations.ts';
import { type LlmsLink, llms } from '#sharing/machine-readable/llms.ts';

export const GET: APIRoute = async ({ site }) => {
	const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
	const file = (title: string, path: string, about?: string): LlmsLink => ({
		title,
		address: address(path),
		...(about ? { about } : {}),
	});
	const editions = await library();
	return new Response(
		llms({
			name: told.name,
			summary: home.description(editions.map(({ title }) => title)),
			details: [imprint.standing(told), imprint.made(told), machines.places].filter(Boolean),
			sections: editions.map((edition) => ({
				title: edition.title,
				links: edition.chapters.flatMap((chapter) => [
					file(chapter.title, markdownPath(chapter.path), nav.wholeChapter),
					...chapter.sections.map(({ title, path, folio, opening }) =>
						file(title, markdownPath(path), `${cards.page([folio])}. ${opening}`),
					),
				]),
			})),
			optional: [
				file(nav.about, markdownPath(ABOUT_PATH)),
				...editions.flatMap(({ slug, title, path }) => [
					file(`${title}: account.json`, accountFilePath(slug), machines.account),
					file(`${title}: ${ANNOTATIONS}`, `${path}${ANNOTATIONS}`, machines.annotations),
					file(`${title}: edition.yaml`, editionFilePath(slug), machines.edition),
				]),
			],
		}),
	);
};
