/**
 * What the plugins know of the file they work on, and what they hand to the page that shows it. Astro carries
 * both in the frontmatter of the virtual file; this is the one place that knows so.
 */

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { NotedReport } from '#edition/yaml/dated.ts';

/** The file in hand, as unified gives it. */
export interface TextFile {
	readonly value: unknown;
	readonly data: object;
}

/** A footnote definition, taken out of the text so that a page can set all notes at its foot. */
export interface Note {
	/** As in the ids: `8`, `43-8`, `ster`. */
	readonly identifier: string;
	/** As printed: `8`, `*`. */
	readonly label: string;
	/** Its content, HTML. */
	readonly html: string;
	/** Ids of its calls in this section, in order. */
	readonly calls: readonly string[];
	/** Address of the note on its source page, base path included; the page adds it. */
	readonly source?: string;
	/** Public reports that it names, as the editors found them; the page adds them. */
	readonly reports?: readonly NotedReport[];
}

/** What the plugins add to the frontmatter for the page. */
export interface SectionMarks {
	notes?: Note[];
	/** The first sentences, for a description of the page. */
	opening?: string;
	/** What keeps the section from being published. A page refuses to be built with any. */
	problems?: Diagnostic[];
}

/** The frontmatter of the file in hand; it has not been held against its schema yet. */
export function matterOf(file: TextFile): Partial<SectionFrontmatter> & SectionMarks {
	const data = file.data as { astro?: { frontmatter?: Partial<SectionFrontmatter> & SectionMarks } };
	return data.astro?.frontmatter ?? {};
}

/**
 * Notes a problem. A plugin that throws would leave a page without text and the build green.
 * @param line 1-based, counted from the end of the frontmatter: the page that prints it adds the lines above.
 * @param act what mends it, ready to paste.
 */
export function problem(
	file: TextFile,
	code: string,
	line: number | undefined,
	reason: string,
	act: string,
): void {
	const matter = matterOf(file);
	matter.problems ??= [];
	matter.problems.push({
		code: `section/${code}`,
		severity: 'error',
		...(line === undefined ? {} : { line }),
		reason,
		act: [act],
	});
}

/** The act that brings a generated file back to what the seeds give. */
export const REGENERATE = 'npm run reconstruct';
