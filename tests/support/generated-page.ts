/**
 * Arbitrary page readings, and chapters of them, for the laws: invented words in columns, without the engine.
 */
import fc from 'fast-check';
import type { PageReading } from '#edition/model.ts';
import { type MarkedBlock, markedPage } from './marked-page.ts';

const WORDS = [
	...[
		'de',
		'dienst',
		'van',
		'een',
		'netwerk',
		'samen-',
		'onderzoek,',
		'Wiv',
		'2002',
		'(CT)',
		'variëren',
		'‘Wet’',
		'in',
		'op',
	],
	...[
		'<b>',
		'*',
		'_a_',
		'#',
		'1.',
		'&amp;',
		'`x`',
		'a\\b',
		'~~',
		'10:30',
		'https://x.nl/a_b',
		'—',
		'ﬁets',
		'😀',
	],
];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });

/** A cell's markup: words, now and then a change or a hyphen that the line end made. */
const cell = fc
	.tuple(
		words,
		fc.constantFrom('', '', '', ' [T oe>Toe]', ' [!teh>the]'),
		words,
		fc.constantFrom('', '', '', '¬'),
	)
	.map(([before, change, after, end]) => `${before.join(' ')}${change} ${after.join(' ')}${end}`);

interface Draft {
	readonly kind: MarkedBlock['kind'];
	readonly lines: readonly string[];
}

const ALL: readonly MarkedBlock['kind'][] = [
	...(['paragraph', 'paragraph', 'heading', 'caption', 'lead', 'list-item', 'list-item'] as const),
	...(['table', 'figure', 'sidebar'] as const),
];

const draft: fc.Arbitrary<Draft> = fc.record({
	kind: fc.constantFrom(...ALL),
	lines: fc.array(cell, { minLength: 1, maxLength: 4 }),
});

function markedBlock(kind: MarkedBlock['kind'], seed: number): MarkedBlock {
	if (kind === 'heading') return { kind, level: 2 + (seed % 3) };
	if (kind === 'list-item') return { kind, depth: 1 + (seed % 3) };
	return kind === 'figure' ? { kind, picture: '012-1.png', alt: 'Een kaart.' } : { kind };
}

/** A page: furniture, columns of blocks with an empty cell between some, and notes called from the text. */
export const anyPage = (folio: string): fc.Arbitrary<PageReading> =>
	fc
		.record({
			columns: fc.array(fc.array(draft, { minLength: 1, maxLength: 4 }), {
				minLength: 1,
				maxLength: 4,
			}),
			quote: fc.option(cell),
			notes: fc.array(cell, { maxLength: 3 }),
			gap: fc.nat({ max: 1 }),
			ending: fc.constantFrom('', 'Samenwerken is een vak.'),
			seed: fc.nat(),
		})
		.map(({ columns, quote, notes, gap, ending, seed }) => {
			const blocks: Record<string, MarkedBlock> = { kop: { kind: 'header' }, fol: { kind: 'folio' } };
			const rows: string[] = ['-kop Een hoofdstuk', `-fol ${folio}`];
			if (quote !== null) {
				blocks['q'] = { kind: 'pullquote' };
				rows.push(`-q ${quote.replace('¬', '')}`);
			}
			const body: (string | undefined)[][] = columns.map((drafts, column) =>
				drafts.flatMap(({ kind, lines }, index) => {
					const name = `c${column}b${index}`;
					blocks[name] = markedBlock(kind, seed + index);
					const own = kind === 'paragraph' && ending !== '' ? [...lines, ending] : lines;
					const cells = own.map((line, at) => {
						const whole = at === own.length - 1 || kind === 'table' ? line.replace('¬', '') : line;
						return `${column + 1}${name} ${kind === 'table' ? whole.replace(' ', ' ¦ ') : whole}`;
					});
					return [...cells, ...Array.from({ length: gap }, () => undefined)];
				}),
			);
			const all = columns.flatMap((drafts, column) =>
				drafts.map(({ kind }, index) => ({ kind, name: `${column + 1}c${column}b${index} ` })),
			);
			const holder = all.find(({ kind }) => kind === 'paragraph')?.name;
			const height = Math.max(...body.map((cells) => cells.length));
			let called = false;
			for (let row = 0; row < height; row += 1) {
				const cells = body.flatMap((column) => column[row] ?? []);
				const marked = cells.map((text) => {
					if (called || holder === undefined || !text.startsWith(holder)) return text;
					called = true;
					const calls = notes.map((_, index) => `^${index + 1}^`).join(' ');
					return `${holder}Zie${calls} ${text.slice(holder.length)}`;
				});
				if (marked.length > 0) rows.push(marked.join(' | '));
			}
			if (called) {
				notes.forEach((note, index) => {
					blocks[`n${index + 1}`] = { kind: 'footnote' };
					rows.push(`1n${index + 1} ${index + 1} ${note.replace('¬', '')}`);
				});
			}
			return markedPage(rows.join('\n'), blocks);
		});
