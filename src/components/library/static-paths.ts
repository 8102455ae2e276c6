/**
 * Which pages of each kind there are: what Astro asks with `getStaticPaths`, and what each page then gets.
 */
import { library } from '#components/library/library.ts';
import { partPath } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import type { Part } from '#edition/parts.ts';

/** A page of every edition. */
export const editionPaths = async () =>
	(await library()).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

/**
 * The pages of a list in parts, of a route `[edition]/…/[...at]`.
 * @param root the address of the route itself.
 * @param list that of the list, at or below it.
 */
export const partPaths = <Props extends { readonly edition: { readonly slug: string } }>(
	root: string,
	list: string,
	parts: readonly Part<unknown>[],
	props: Props,
) =>
	parts.map(({ number: part }) => {
		const path = partPath(list, part);
		const at = path.slice(root.length).replace(/\/$/, '');
		return { params: { edition: props.edition.slug, at: at || undefined }, props: { ...props, part, path } };
	});

/** A page of every printed page. */
export const folioPaths = async () =>
	(await library()).flatMap((edition) =>
		edition.account.pages.map((page) => ({
			params: { edition: edition.slug, folio: slugOf(page.folio) },
			props: { edition, page },
		})),
	);

/** A file of every picture that a section shows or that came in with a page. */
export const picturePaths = async () => {
	const shown = (await sectionPaths()).flatMap(({ params: { edition }, props: { section } }) =>
		[...section.html.matchAll(/<img src="[^"]*\/afbeeldingen\/([^"]+)"/g)].map(
			([, picture = '']) => [edition, decodeURIComponent(picture)] as const,
		),
	);
	const came = (await folioPaths()).flatMap(({ params: { edition }, props: { page } }) =>
		Object.keys(page.pictures ?? {}).map((picture) => [edition, picture] as const),
	);
	const all = new Map([...shown, ...came].map((one) => [one.join('/'), one]));
	return [...all.values()].map(([edition, picture]) => ({ params: { edition, picture } }));
};

/** A file of every printed page whose words have their places. */
export const boxesPaths = async () =>
	(await folioPaths()).filter(({ props }) => props.page.boxes !== undefined);

/** A page of every chapter. */
export const chapterPaths = async () =>
	(await library()).flatMap((edition) =>
		edition.chapters.map((chapter) => ({
			params: { edition: edition.slug, chapter: chapter.slug },
			props: { edition, chapter },
		})),
	);

/** A page of every section. */
export const sectionPaths = async () =>
	(await chapterPaths()).flatMap(({ params, props }) =>
		props.chapter.sections.map((section) => ({
			params: { ...params, section: section.slug },
			props: { ...props, section },
		})),
	);

/** What a page of a kind gets. */
export type PropsOf<Paths extends () => Promise<readonly { readonly props: unknown }[]>> = Awaited<
	ReturnType<Paths>
>[number]['props'];
