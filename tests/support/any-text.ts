/**
 * Texts of every kind that could be handed in as a page, most of them no page at all: `anyText(7)` is always
 * the same text. Small ones mostly, so that many can be read; now and then one of the size of a page, or far
 * beyond.
 */
import { chance, typesetPage } from './typeset-page.ts';

type Next = () => number;
type Maker = (next: Next) => string;

const upTo = (next: Next, most: number): number => Math.floor(next() * most);
const pick = <T>(next: Next, list: readonly T[]): T => list[upTo(next, list.length)] as T;
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const ALPHABETS = [
	'abcdefghijklmnopqrstuvwxyz',
	'aeinrst',
	'ABCDEFGHIJ',
	'éèëïöüßñçåøæœ',
	'абвгдежз',
	'αβγδεζη',
	'漢字仮名交文',
	'😀🎉👩‍👩‍👧',
];
const RIGHT_TO_LEFT = ['השלום', 'עולם', 'ספר', 'مرحبا', 'بالعالم', 'كتاب', '٣', '؟', '،'];
const ODD = [
	...[
		'',
		' ',
		'  ',
		'\t',
		'\u00a0',
		'\u2009',
		'\u200b',
		'\u200f',
		'\ufeff',
		'\u00ad',
		'\u2028',
		'\u0301',
		'\ud800',
	],
	...[
		'8',
		'9',
		'12',
		'12)',
		'[3]',
		'8 9',
		'0',
		'999',
		'gegevens8',
		'woord12.',
		'-',
		'–',
		'—',
		'…',
		'.',
		',',
		' , ',
	],
	...[
		'T oezicht',
		'co-',
		'samen-',
		'in- en',
		'(',
		')',
		'«',
		'“',
		'*',
		'_',
		'<b>',
		'&amp;',
		'\\',
		'#',
		'|',
		'/',
		'a/b',
	],
	...['Afbeelding 1.', 'Tabel 2', 'x'.repeat(90), 'https://x.nl/a_b?c=d', 'ÉÉN', '1.', '2.1', '%', '€ 3,-'],
];

const word = (next: Next): string => {
	const letters = [...pick(next, ALPHABETS)];
	return times(1 + upTo(next, 12), () => pick(next, letters)).join('');
};
const rows = (next: Next, most: number, row: () => string): string =>
	times(1 + upTo(next, most), row).join(pick(next, ['\n', '\n', '\n', '\r\n', '\r', ' \n']));
const typeset = (next: Next): string[] =>
	typesetPage(upTo(next, 1000), 1 + upTo(next, 4))
		.text.trimEnd()
		.split('\n');
const excerpt = (next: Next): string[] => {
	const lines = typeset(next);
	const from = upTo(next, lines.length);
	return lines.slice(from, from + 1 + upTo(next, 4));
};

/** How to make a text of each kind. */
const KINDS: Readonly<Record<string, Maker>> = {
	'random words': (next) => rows(next, 4, () => times(upTo(next, 10), () => word(next)).join(' ')),
	'one letter a line': (next) => rows(next, 7, () => pick(next, [...pick(next, ALPHABETS)])),
	'no spaces': (next) => rows(next, 5, () => times(1 + upTo(next, 9), () => word(next)).join('')),
	'right to left': (next) =>
		rows(next, 5, () => times(upTo(next, 9), () => pick(next, RIGHT_TO_LEFT)).join(' ')),
	'digits only': (next) =>
		rows(next, 5, () =>
			times(1 + upTo(next, 7), () => String(upTo(next, 10 ** (1 + upTo(next, 5))))).join(' '),
		),
	'odd signs': (next) =>
		rows(next, 6, () => times(upTo(next, 7), () => pick(next, ODD)).join(pick(next, ['', ' ', '\t']))),
	'a table': (next) =>
		rows(next, 5, () => `${word(next)} ${times(3, () => (next() * 1000).toFixed(upTo(next, 3))).join(' ')}`),
	'calls and notes': (next) =>
		rows(next, 9, () =>
			pick(next, [
				String(upTo(next, 14)),
				`${upTo(next, 14)} ${upTo(next, 14)}`,
				`${upTo(next, 14)} ${word(next)} ${word(next)}`,
				`${word(next)}${upTo(next, 14)} ${word(next)} , ${word(next)}.`,
				`${word(next)} ${word(next)} ${word(next)}`,
			]),
		),
	'one column': (next) => times(1 + upTo(next, 4), () => typeset(next)[5] ?? '').join('\n'),
	'a page cut short': (next) => excerpt(next).join('\n'),
	'a page spoilt': (next) =>
		excerpt(next)
			.map((line) => {
				const words = line.split(' ');
				const at = upTo(next, words.length);
				const how = next();
				if (how < 0.15) words.splice(at, 1 + upTo(next, 3));
				else if (how < 0.35) words.splice(at, upTo(next, 2), pick(next, ODD));
				else if (how < 0.45) words.reverse();
				else if (how < 0.55) return [...line].slice(0, 60).join(' ');
				else if (how < 0.65) return pick(next, ODD);
				else if (how < 0.7) return '';
				return words.join(' ');
			})
			.join('\n'),
	'nothing much': (next) =>
		times(upTo(next, 5), () => pick(next, ['', ' ', '\t', '.', 'x', '\n'])).join('\n'),
};

/** Kinds that take long: one text in {@link RARELY}. */
const LARGE: Readonly<Record<string, Maker>> = {
	'a whole page spoilt': (next) => {
		const lines = typeset(next);
		for (let i = 0; i < 6; i++)
			lines[upTo(next, lines.length)] = times(upTo(next, 9), () => pick(next, ODD)).join(' ');
		return lines.join('\n');
	},
	'ten thousand rows': (next) => times(10_000, () => word(next)).join('\n'),
	'ten thousand words in a row': (next) => times(10_000, () => word(next)).join(' '),
	'a column of one letter': (next) => times(380, () => pick(next, [...'abcde '])).join('\n'),
	'a hundred columns': (next) =>
		times(30, () => times(100, () => pick(next, ['a', 'bc', '1'])).join(' ')).join('\n'),
	'seventy words a row': (next) =>
		times(60, () => times(70, () => word(next).slice(0, 6)).join(' ')).join('\n'),
	'as much as fits': (next) =>
		times(390, () => times(110, () => word(next).slice(0, 6)).join(' ')).join('\n'),
	'a long table': (next) =>
		times(90, () => times(12, () => String(upTo(next, 100_000))).join(' ')).join('\n'),
};

/** One text of so many is large. */
const RARELY = 2000;

export function anyText(seed: number): { readonly kind: string; readonly text: string } {
	const next = chance(seed);
	for (let i = 0; i < 3; i++) next();
	const large = seed % RARELY === RARELY - 1;
	const [kind, make] = pick(next, Object.entries(large ? LARGE : KINDS));
	const text = make(next);
	// Most are of a line or two, so that very many can be read.
	return { kind, text: large || seed % 4 === 0 ? text : text.split('\n').slice(0, 2).join('\n') };
}

/** A text of one kind of the large ones. */
export const largeText = (kind: keyof typeof LARGE, seed: number): string =>
	LARGE[kind]?.(chance(seed)) ?? '';
