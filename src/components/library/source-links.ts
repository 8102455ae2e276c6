/**
 * Where each block of a chapter stands on its source page. The number beside a paragraph and the sign beside
 * a heading lead there; a script makes them a menu.
 */
import { href } from '#components/href.ts';
import type { ChapterBlocks } from '#components/library/in-language.ts';
import { sourceBlockId, sourcePath } from '#edition/addresses.ts';

/** Address of each block on the page it begins on, base path included, by the block's id. */
export function sourceLinks(edition: string, { blocks, pages }: ChapterBlocks): ReadonlyMap<string, string> {
	return new Map(
		blocks.flatMap(({ id, source }): [string, string][] => {
			const folio = pages.get(source[0]?.page ?? '')?.folio;
			return folio === undefined ? [] : [[id, href(`${sourcePath(edition, folio)}#${sourceBlockId(id)}`)]];
		}),
	);
}

/** Leads the links of a section's blocks to themselves on to their source. */
export function withSources(html: string, sources: ReadonlyMap<string, string>): string {
	return html.replace(
		/(<a class="(?:place|self)" href=")#([^"]+)"/gu,
		(_link, before: string, id: string) => `${before}${sources.get(id) ?? `#${id}`}"`,
	);
}
