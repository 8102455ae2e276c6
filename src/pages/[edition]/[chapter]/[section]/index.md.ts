/** The Markdown of a section, as it is committed. */
import type { APIRoute } from 'astro';
import { library, type SectionView } from '#components/library.ts';
import { markdownFile } from '#components/markdown-files.ts';

export async function getStaticPaths() {
	return (await library()).flatMap((edition) =>
		edition.chapters.flatMap((chapter) =>
			chapter.sections.map((section) => ({
				params: { edition: edition.slug, chapter: chapter.slug, section: section.slug },
				props: { section },
			})),
		),
	);
}

export const GET: APIRoute<{ section: SectionView }> = ({ props }) =>
	new Response(markdownFile(props.section.file));
