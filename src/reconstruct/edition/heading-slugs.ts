/**
 * The id of every heading of a chapter: the editors' slug where edition.yaml gives one, else the title's. A
 * title that stands again has the folio of its page behind it, for its place in print tells it apart.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { repeatedTitleSlug, shortened, slugOf } from '#edition/anchors.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { ChapterConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
import { type FlowBlock, firstPlace, textOf } from '#reconstruct/edition/flow.ts';

/** The headings' ids, or what keeps them from having any. */
export interface HeadingSlugs {
	readonly slugs: ReadonlyMap<FlowBlock, string>;
	readonly diagnostics: readonly Diagnostic[];
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const quoted = (text: string): string => JSON.stringify(text);

/** `chapter` is its index in edition.yaml; `taken` are ids that headings may not have. */
export function headingSlugs(
	headings: readonly FlowBlock[],
	config: ChapterConfig,
	chapter: number,
	source: YamlSource,
	taken: ReadonlySet<string>,
): HeadingSlugs {
	const diagnostics: Diagnostic[] = [];
	const slugs = new Map<FlowBlock, string>();
	const hit = new Set<number>();
	const first = new Map<string, FlowBlock>();

	for (const heading of headings) {
		const text = spaced(textOf(heading));
		const at = firstPlace(heading);
		const place = at ? atSpan(at.page, at.span) : { file: heading.page.path };
		const entry = config.slugs.findIndex(
			({ heading: named, page, line }) =>
				spaced(named) === text &&
				(page ?? heading.page.file) === heading.page.file &&
				(line ?? at?.span.line) === at?.span.line,
		);
		if (entry >= 0) hit.add(entry);
		const isFree = (wanted: string): boolean => !first.has(wanted) && !taken.has(wanted);
		const slug = config.slugs[entry]?.slug ?? titleSlug(text, heading.page.folio, isFree);
		const act = [
			`Give it one of its own in ${source.file}, under slugs of the chapter “${config.slug}”:`,
			`      - { heading: ${quoted(text)}, page: "${heading.page.file}", line: ${at?.span.line ?? '…'}, slug: … }`,
		];
		const before = first.get(slug);
		if (before !== undefined || taken.has(slug)) {
			const where = before
				? `the heading on ${before.page.path}:${firstPlace(before)?.span.line ?? '?'}`
				: 'the text before the first heading';
			const reason = `The heading ${quoted(text)} gets the slug “${slug}”, which ${where} has too.`;
			diagnostics.push({ code: 'edition/slug-twice', severity: 'error', ...place, reason, act });
		}
		first.set(slug, before ?? heading);
		slugs.set(heading, slug);
	}

	diagnostics.push(...unusedSlugs(headings, config, chapter, source, hit));
	return { slugs, diagnostics };
}

/** Of a title without a letter or a digit, before its folio. */
const NAMELESS = 'kop';

/** The slug of a title: its own, or with its folio, and the count on that page, where that is not free. */
function titleSlug(title: string, folio: string, isFree: (slug: string) => boolean): string {
	const named = shortened(slugOf(title));
	const own = named === '' ? NAMELESS : named;
	if (named !== '' && isFree(own)) return own;
	let ordinal = 1;
	while (!isFree(repeatedTitleSlug(own, folio, ordinal))) ordinal++;
	return repeatedTitleSlug(own, folio, ordinal);
}

/** Errors for slugs of edition.yaml that no heading has; `hit` are the indexes of those that one has. */
function unusedSlugs(
	headings: readonly FlowBlock[],
	config: ChapterConfig,
	chapter: number,
	source: YamlSource,
	hit: ReadonlySet<number>,
): Diagnostic[] {
	const titles = headings.map((heading) => spaced(textOf(heading)));
	return config.slugs.flatMap(({ heading, page, line }, index): Diagnostic[] => {
		if (hit.has(index)) return [];
		const near = nearest(heading, titles);
		const where = `${page === undefined ? '' : ` on page ${page}`}${line === undefined ? '' : `, line ${line}`}`;
		return [
			{
				code: 'edition/slug-hits-nothing',
				severity: 'error',
				...source.at(['chapters', chapter, 'slugs', index, 'heading']),
				reason: `No heading of this chapter reads ${quoted(heading)}${where}.`,
				act: [
					near === undefined
						? 'Take the entry out.'
						: `Write the heading as the page has it: ${quoted(near)}`,
				],
			},
		];
	});
}
