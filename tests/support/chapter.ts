/** A chapter assembled from marked pages, for tests that look at one thing of it. */
import assert from 'node:assert/strict';
import { stops } from '#diagnostics/diagnostic.ts';
import type { PageReading } from '#edition/model.ts';
import type { Inline, SectionBlock } from '#edition/section.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { writeSection } from '#markdown/text/write.ts';
import { assembleEdition } from '#reconstruct/edition/assemble.ts';
import { editionAccount } from '#reconstruct/edition/edition-account.ts';
import { sectionContent } from '#reconstruct/edition/section-content.ts';

/** Running text in short: calls as `[^8]`, page breaks as `|42|`. */
const short = (content: readonly Inline[]): string =>
	content
		.map((inline) =>
			inline.kind === 'text'
				? inline.text
				: inline.kind === 'call'
					? `[^${inline.note}]`
					: `|${inline.folio}|`,
		)
		.join('');

const line = (block: SectionBlock): string => {
	switch (block.kind) {
		case 'page-break':
			return `|${block.folio}|`;
		case 'heading':
			return `${'#'.repeat(block.level)} ${short(block.content)}`;
		case 'footnote':
			return `[^${block.note}]: ${short(block.content)}`;
		case 'list-item':
			return `${'  '.repeat(block.depth - 1)}${block.label} ${short(block.content)}`;
		case 'table':
			if (block.content.form === 'figure')
				return `table ${block.content.picture}: ${short(block.content.pieces)}`;
			return `table: ${block.content.rows.map((row) => row.map(({ pieces }) => short(pieces)).join(' ¦ ')).join(' / ')}`;
		case 'figure':
			return `figure ${block.content.picture}: ${short(block.content.pieces)}`;
		default:
			return `${block.kind}: ${short(block.content)}`;
	}
};

/**
 * Assembles pages named 001, 002 …, whose folios are printed; `yaml` is what follows the chapter in
 * edition.yaml, `entries` what a page's entry says more.
 */
export async function chapterOf(
	readings: readonly PageReading[],
	yaml = '',
	entries: Readonly<Record<string, string>> = {},
) {
	const files = readings.map((_, index) => `00${index + 1}`);
	const text = `title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages: [${files.map((file) => `{ file: "${file}"${entries[file] === undefined ? '' : `, ${entries[file]}`} }`).join(', ')}]
chapters:
  - slug: een
    title: Een hoofdstuk
    pages: [${files.map((file) => `"${file}"`).join(', ')}]
${yaml}`;
	const { edition, source, diagnostics: unread } = parseEdition(text, 'seeds/proef/edition.yaml');
	assert.deepEqual(unread, []);
	assert.ok(edition);
	const pages = readings.map((reading, index) => {
		const file = files[index] ?? '';
		const config = edition.pages[index];
		assert.ok(config);
		return {
			file,
			path: `seeds/proef/pages/${file}.txt`,
			config,
			lines: reading.lines,
			reading,
			digest: '0'.repeat(64),
		};
	});
	const { chapters, diagnostics } = assembleEdition(edition, source, pages);
	const [chapter] = chapters;
	const isMade = !diagnostics.some(stops);
	const contents =
		chapter?.sections.map((section, index) => sectionContent('proef', chapter, section, index + 1)) ?? [];
	return {
		codes: diagnostics.map(({ code }) => code),
		diagnostics,
		/** Each section as its slug and its blocks in short. */
		sections: contents.map(({ frontmatter, blocks }) => [frontmatter.section, ...blocks.map(line)]),
		/** Each section as its file. */
		files: isMade ? contents.map(writeSection) : [],
		frontmatter: contents.map(({ frontmatter }) => frontmatter),
		account: isMade ? await editionAccount('proef', '0'.repeat(64), chapters) : undefined,
	};
}
