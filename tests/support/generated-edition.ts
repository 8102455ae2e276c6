/**
 * Whole editions of generated pages: three pages whose paragraphs may run on, for the laws and for the check
 * of them.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { ReadPage } from '#reconstruct/edition/assemble.ts';
import { anyPage } from './generated-page.ts';

export const FOLIOS = ['12', '13', '14'];

const YAML = `title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages:
${FOLIOS.map((folio) => `  - { file: "0${folio}", folio: "${folio}" }`).join('\n')}
chapters:
  - { slug: een, title: Een hoofdstuk, pages: [${FOLIOS.map((folio) => `"0${folio}"`).join(', ')}] }
`;

const parsed = parseEdition(YAML, 'seeds/proef/edition.yaml');
assert.ok(parsed.edition);

/** What their editors wrote. */
export const edition = parsed.edition;
export const { source } = parsed;

/** Three pages of blocks of every kind, which may run on from one to the next. */
export const pages: fc.Arbitrary<ReadPage[]> = fc
	.tuple(...FOLIOS.map((folio) => anyPage(folio)))
	.map((drawn) =>
		drawn.map((reading, index): ReadPage => {
			const folio = FOLIOS[index] ?? '';
			const config = edition.pages[index];
			assert.ok(config);
			return {
				file: `0${folio}`,
				path: `seeds/proef/pages/0${folio}.txt`,
				config,
				lines: reading.lines,
				reading,
				digest: '0'.repeat(64),
			};
		}),
	);

/** Slugs by hand would be needed where generated headings agree; such draws say nothing of the laws. */
export const told = new Set(['edition/page-end-undecided', 'edition/chapter-empty']);
