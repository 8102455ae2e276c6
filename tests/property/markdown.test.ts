/** Law 4 for the Markdown text: what is read back is what was written, for any letters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString as lettersOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { TableCell } from '#edition/content.ts';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import { type Inline, inlinesOf, type Section, type SectionBlock } from '#edition/section.ts';
import { readSection } from '#markdown/text/read.ts';
import { runsOf } from '#markdown/text/runs.ts';
import { writeSection } from '#markdown/text/write.ts';
import { runs } from '../support/nightly.ts';

/** Pieces that some Markdown reader takes for markup, and spaces of every kind. */
const PIECES = [
	...[
		'<script>',
		'</script>',
		'<!--',
		'-->',
		'<b>',
		'<http://a.nl>',
		'&amp;',
		'&#42;',
		'&',
		'&nbsp;',
		'<',
		'>',
	],
	...[
		'*',
		'**',
		'_',
		'__',
		'`',
		'```',
		'~',
		'~~',
		'\\',
		'\\*',
		'|',
		'| a |',
		'|-|',
		'---',
		'===',
		'- ',
		'+ ',
		'* ',
	],
	...[
		'#',
		'## ',
		'1.',
		'1. ',
		'12) ',
		'>',
		'> ',
		'[',
		']',
		'[^8]',
		'[^8]: ',
		'[a](b)',
		'![a](b)',
		'[a]: b',
		'!',
		'{',
		'}',
	],
	...[
		':pagina',
		'::pagina{folio="1"}',
		':pagina{folio="42"}',
		':::bijschrift',
		':',
		'::',
		':a',
		':a[b]{c=d}',
		'{.x}',
		'{#x}',
	],
	...['http://a.nl', 'https://a.nl/b_c_d', 'www.a.nl', 'a@b.nl', "'s-", '“', '”', '…', '...', '--', '"', "'"],
	...[
		' ',
		'  ',
		'\t',
		'\u00a0',
		'\u2009',
		'\u202f',
		'\u3000',
		'\u00ad',
		'\u200b',
		'\ufeff',
		'\u2028',
		'\u0085',
		'\f',
	],
	...[
		'woord',
		'Een',
		'zin.',
		'ë',
		'é',
		'ﬁ',
		'😀',
		'I',
		'8',
		'2014',
		'a',
		'x',
		'\ud83d\udc69\u200d\ud83d\udcbb',
	],
];

const text = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...PIECES) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
		),
		{
			minLength: 1,
			maxLength: 8,
		},
	)
	.map((pieces) => pieces.join('').replace(/[\r\n\0]/g, ''))
	.filter((letters) => /\S/.test(letters));

const inlines = (notes: readonly string[], breaks: boolean): fc.Arbitrary<Inline[]> => {
	const piece = fc.oneof(
		{ weight: 5, arbitrary: text.map((letters): Inline => ({ kind: 'text', text: letters })) },
		{
			weight: notes.length > 0 ? 2 : 0,
			arbitrary: fc.constantFrom(...notes, '8').map((note): Inline => ({ kind: 'call', note })),
		},
		{
			weight: breaks ? 1 : 0,
			arbitrary: fc.constantFrom('42', 'iv', 'A"3').map((folio): Inline => ({ kind: 'page-break', folio })),
		},
	);
	return fc
		.tuple(text, fc.array(piece, { maxLength: 5 }))
		.map(([first, rest]) => [{ kind: 'text', text: first } as Inline, ...rest])
		.map((list) =>
			list.filter((inline, index) => inline.kind !== 'text' || list[index - 1]?.kind !== 'text'),
		);
};

const frontmatter: fc.Arbitrary<SectionFrontmatter> = fc.record(
	{
		edition: fc.constantFrom('verslag', '2014', 'null', 'yes'),
		chapter: fc.constantFrom('een', '1', 'no'),
		section: fc.constantFrom('begin', '007', 'ct-infobox', 'é'),
		title: fc.oneof(
			text,
			fc.constantFrom(
				'2014-02-05',
				'yes',
				'1_000',
				'~',
				'null',
				'- a',
				'a: b',
				'#x',
				'12:30:45',
				'{a}',
				"'x'",
			),
		),
		order: fc.nat({ max: 99 }).map((order) => order + 1),
		level: fc.integer({ min: 1, max: 6 }),
		begins: fc.record({
			folio: fc.constantFrom('41', 'iv', '0x1', '1e3'),
			paragraph: fc.integer({ min: 1, max: 99 }),
		}),
		headings: fc.array(fc.constantFrom('a', '8', 'on'), { maxLength: 2 }),
		quotes: fc.constant(['p41-citaat-1']),
		labels: fc.constant({ '43-8': '8', ster: '*' }),
		repeats: fc.constant({ '8': 2 }),
	},
	{
		noNullPrototype: true,
		requiredKeys: ['edition', 'chapter', 'section', 'title', 'order', 'level', 'begins', 'headings'],
	},
) as fc.Arbitrary<SectionFrontmatter>;

const NOTES = ['8', '9', 'ster', '43-8', 'kruis'];

/** What a cell holds: nothing, or text without spaces at its ends. */
const cell: fc.Arbitrary<Inline[]> = fc.oneof(fc.constant([]), inlines(NOTES, false)).map((list) =>
	list
		.map((inline, at): Inline => {
			if (inline.kind !== 'text') return inline;
			const begun = at === 0 ? inline.text.replace(/^[ \t]+/, '') : inline.text;
			return { ...inline, text: at === list.length - 1 ? begun.replace(/[ \t]+$/, '') : begun };
		})
		.filter((inline) => inline.kind !== 'text' || inline.text !== ''),
);

/** Two rows or more of two columns or more; a cell may take both columns, or two rows. */
const table: fc.Arbitrary<SectionBlock> = fc
	.record({
		cells: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
		wide: fc.boolean(),
		high: fc.boolean(),
		head: fc.record({ rows: fc.nat({ max: 1 }), columns: fc.nat({ max: 1 }) }),
	})
	.map(({ cells, wide, high, head }) => {
		const rows = cells.map((row) => row.map((pieces): TableCell<Inline> => ({ pieces })));
		const [[first, second] = [], [third] = [], ...rest] = rows;
		if (!first || !second || !third) return { kind: 'table', content: { form: 'table', head, rows } };
		const top = wide ? [{ ...first, columns: 2 }] : high ? [{ ...first, rows: 2 }, second] : [first, second];
		const below = high && !wide ? [third] : (rows[1] ?? []);
		return { kind: 'table', content: { form: 'table', head, rows: [top, below, ...rest] } };
	});

const section: fc.Arbitrary<Section> = fc
	.record({
		frontmatter,
		text: fc.array(
			fc.oneof(
				fc.constantFrom('42', 'iv').map((folio): SectionBlock => ({ kind: 'page-break', folio })),
				fc.record({
					kind: fc.constant('heading' as const),
					level: fc.integer({ min: 1, max: 6 }),
					content: inlines(NOTES, false),
				}),
				fc.record({
					kind: fc.constantFrom(...(['paragraph', 'pullquote', 'caption', 'lead', 'sidebar'] as const)),
					content: inlines(NOTES, true),
				}),
				fc.record({
					kind: fc.constant('list-item' as const),
					label: fc.constantFrom('•', '•', '–', '1.', '2.', '3.', '7.', '07.', 'a)', '', ':x', '"', ']'),
					depth: fc.integer({ min: 1, max: 3 }),
					content: inlines(NOTES, true),
				}),
				table,
				fc.record({
					kind: fc.constant('figure' as const),
					content: fc.record(
						{
							form: fc.constant('figure' as const),
							picture: fc.constantFrom('041-1.png', 'kaart (2).svg'),
							alt: fc.record({
								text: fc.oneof(text, fc.constant('')),
								by: fc.constantFrom('editors' as const, 'source' as const),
							}),
							pieces: fc.oneof(fc.constant([]), inlines(NOTES, false)),
						},
						{ requiredKeys: ['form', 'picture', 'pieces'] },
					),
				}),
				fc.record({
					kind: fc.constant('table' as const),
					content: fc.record({
						form: fc.constant('figure' as const),
						picture: fc.constant('041-2.webp'),
						pieces: inlines(NOTES, false),
					}),
				}),
			),
			{ maxLength: 7 },
		),
		notes: fc.tuple(
			...NOTES.map((note) =>
				inlines([], false).map((content): SectionBlock => ({ kind: 'footnote', note, content })),
			),
		),
	})
	.map(({ frontmatter: front, text: blocks, notes }) => ({
		frontmatter: front,
		blocks: [...nested(blocks), ...notes],
	}));

/** No item stands more than one deeper than the one before it. */
function nested(blocks: readonly SectionBlock[]): SectionBlock[] {
	let above = 0;
	return blocks.map((block) => {
		above = block.kind === 'list-item' ? Math.min(block.depth, above + 1) : 0;
		return block.kind === 'list-item' ? { ...block, depth: above } : block;
	});
}

const lettersOfInline = (inline: Inline): string => (inline.kind === 'text' ? inline.text : '');

/**
 * The letters of a block as a reader of Markdown finds them: the space behind a label that Markdown does not
 * show is one.
 */
function lettersOfBlock(block: SectionBlock): string {
	const letters = inlinesOf(block).map(lettersOfInline).join('');
	if (block.kind === 'figure') return (block.content.alt?.text ?? '') + letters;
	const isShown = block.kind !== 'list-item' || block.label === '•' || /^[1-9]\d*\.$/.test(block.label);
	return isShown ? letters : ` ${letters}`;
}

test('reading our Markdown gives the section it was written from, letter for letter', () => {
	fc.assert(
		fc.property(section, (written) => {
			const plain: unknown = JSON.parse(JSON.stringify(written));
			assert.deepEqual(readSection(writeSection(written)), plain);
		}),
		{ numRuns: runs(400) },
	);
});

test('writing what was read changes no byte', () => {
	fc.assert(
		fc.property(section, (written) => {
			const once = writeSection(written);
			assert.equal(writeSection(readSection(once)), once);
		}),
		{ numRuns: runs(100) },
	);
});

test('a reader with all of GitHub’s Markdown finds the same letters in each block', () => {
	const github = remark().use(remarkFrontmatter).use(remarkDirective).use(remarkGfm);
	fc.assert(
		fc.property(section, (written) => {
			const [, ...blocks] = github.parse(writeSection(written)).children;
			const found: string[] = [];
			blocks.forEach((block, at) => {
				// Items that count otherwise stand in a list of their own.
				const goesOn = block.type === 'list' && blocks[at - 1]?.type === 'list';
				found.push(`${goesOn ? found.pop() : ''}${lettersOf(block)}`);
			});
			const expected = runsOf(written.blocks).map((run) => run.map(lettersOfBlock).join(''));
			assert.deepEqual(found, expected);
		}),
		{ numRuns: runs(200) },
	);
});
