/** What a language model is told to read. */
import { site as told } from 'virtual:leeseditie/site';
import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { type EditionView, library } from '#components/library/library.ts';
import {
	ABOUT_PATH,
	accountFilePath,
	contentsPath,
	editionFilePath,
	markdownPath,
} from '#edition/addresses.ts';
import { cards, contents, home, imprint, machines, nav, takeAlong } from '#i18n/messages.ts';
import { ANNOTATIONS } from '#sharing/machine-readable/annotations.ts';
import { type LlmsLink, llms } from '#sharing/machine-readable/llms.ts';
import { FORMATS, filePath, formatsMade, siteName } from '#takealong/formats.ts';

/** Sections beyond which an edition is told by its contents and its first chapters, and how many of those. */
const MANY = 100;
const CHAPTERS = 40;

const isLong = ({ chapters }: EditionView): boolean =>
	chapters.reduce((sum, { sections }) => sum + sections.length, 0) > MANY;

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
				links: [
					...(isLong(edition)
						? [file(contents.title, markdownPath(contentsPath(edition.slug)), contents.intro)]
						: []),
					...edition.chapters
						.slice(0, isLong(edition) ? CHAPTERS : undefined)
						.flatMap((chapter) => [
							file(chapter.title, markdownPath(chapter.path), nav.wholeChapter),
							...(isLong(edition) ? [] : chapter.sections).map(({ title, path, folio, opening }) =>
								file(title, markdownPath(path), `${cards.page([folio])}. ${opening}`),
							),
						]),
				],
			})),
			optional: [
				file(nav.about, markdownPath(ABOUT_PATH)),
				...formatsMade(process.env).flatMap((format) => {
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
