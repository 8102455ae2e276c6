/** What a language model is told to read. */
import { site as told } from 'virtual:leeseditie/site';
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { library } from '#components/library/library.ts';
import { ABOUT_PATH, accountFilePath, editionFilePath, markdownPath } from '#edition/addresses.ts';
import { cards, home, imprint, machines, nav, takeAlong } from '#i18n/messages.ts';
import { ANNOTATIONS } from '#sharing/machine-readable/annotations.ts';
import { type LlmsLink, llms } from '#sharing/machine-readable/llms.ts';
import { ALL_FORMATS, FORMATS, filePath, siteName } from '#takealong/formats.ts';

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
				...ALL_FORMATS.flatMap((format) => {
					const { name, use } = takeAlong.formats[format];
					const whole = siteName(
						editions.map(({ slug }) => slug),
						told.name,
					);
					if (FORMATS[format].of === 'site') return [file(name, filePath(whole, format), use)];
					return editions.map(({ slug, title }) =>
						file(takeAlong.of(name, title), filePath(slug, format), use),
					);
				}),
				...editions.flatMap(({ slug, title, path }) => [
					file(`${title}: account.json`, accountFilePath(slug), machines.account),
					file(`${title}: ${ANNOTATIONS}`, `${path}${ANNOTATIONS}`, machines.annotations),
					file(`${title}: edition.yaml`, editionFilePath(slug), machines.edition),
				]),
			],
		}),
	);
};
