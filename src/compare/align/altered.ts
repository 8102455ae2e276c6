/** Words that one text has in other letters than the other: `fluctuations` and `luctuations`. */
import { diffChars } from 'diff';
import type { Gap } from '#compare/align/gaps.ts';
import type { Alignment, Side } from '#compare/align/side.ts';

/** A pair of stretches with other letters; counts are of letters. */
export interface Altered extends Gap {
	readonly lost: number;
	readonly invented: number;
	/** Glyphs of the print without a letter, for which the conversion has letters. */
	readonly glyphs: number;
}

/** Gaps of more letters are not looked at letter by letter. */
const LONGEST = 4_000;
const MOST_EDITS = 800;
/** Share of the longer word that both must have for one to be the other in other letters. */
const ALIKE = 0.6;
/** Share of the shorter of two words that ties them together. */
const TIED = 0.5;

interface Laid {
	readonly text: string;
	/** Of each letter, the index of its word. */
	readonly words: readonly number[];
}

function lay({ letters, paired }: Side, { start, end }: Gap['print']): Laid {
	let text = '';
	const words: number[] = [];
	for (let word = start; word < end; word += 1) {
		const own = paired[word] === 0 ? (letters[word]?.text ?? '') : '';
		text += own;
		for (let at = 0; at < own.length; at += 1) words.push(word);
	}
	return { text, words };
}

/** The altered stretches of a gap, in the order of the print. */
export function alteredIn({ print, conversion }: Alignment, gap: Gap): Altered[] {
	const ours = lay(print, gap.print);
	const theirs = lay(conversion, gap.conversion);
	if (Math.max(ours.text.length, theirs.text.length) > LONGEST) return [];
	const changes = diffChars(ours.text, theirs.text, { maxEditLength: MOST_EDITS });
	if (!changes) return [];
	/** Word of the print → word of the conversion → letters in common. */
	const common = new Map<number, Map<number, number>>();
	let [at, there] = [0, 0];
	for (const { value, added, removed } of changes) {
		if (!added && !removed)
			for (let turn = 0; turn < value.length; turn += 1) {
				const [word, other] = [ours.words[at + turn] ?? -1, theirs.words[there + turn] ?? -1];
				const tied = common.get(word) ?? new Map<number, number>();
				common.set(word, tied.set(other, (tied.get(other) ?? 0) + 1));
			}
		if (!added) at += value.length;
		if (!removed) there += value.length;
	}
	const lengths = (word: number, other: number): readonly [number, number] => [
		print.letters[word]?.text.length ?? 0,
		conversion.letters[other]?.text.length ?? 0,
	];
	return groups(common, lengths, ([first, last]) =>
		glyphsOf(lay(print, { start: first, end: last + 1 }).text),
	);
}

/** Words tied to each other, as stretches; those that have too little in common are not told. */
function groups(
	common: ReadonlyMap<number, ReadonlyMap<number, number>>,
	lengths: (word: number, other: number) => readonly [number, number],
	glyphsIn: (words: readonly [number, number]) => ReturnType<typeof glyphsOf>,
): Altered[] {
	const open: { print: [number, number]; conversion: [number, number]; same: number }[] = [];
	for (const [word, tied] of [...common].sort(([a], [b]) => a - b)) {
		for (const [other, same] of [...tied].sort(([a], [b]) => a - b)) {
			if (same < TIED * Math.min(...lengths(word, other))) continue;
			const last = open.at(-1);
			if (last && (last.print[1] === word || last.conversion[1] === other)) {
				last.print[1] = word;
				last.conversion[1] = other;
				last.same += same;
			} else open.push({ print: [word, word], conversion: [other, other], same });
		}
	}
	return open.flatMap(({ print, conversion, same }) => {
		let [printed, converted] = [0, 0];
		for (let word = print[0]; word <= print[1]; word += 1) printed += lengths(word, 0)[0];
		for (let other = conversion[0]; other <= conversion[1]; other += 1) converted += lengths(0, other)[1];
		if (same < ALIKE * Math.max(printed, converted)) return [];
		const glyphs = converted > same ? glyphsIn(print) : { count: 0, length: 0 };
		return [
			{
				print: { start: print[0], end: print[1] + 1 },
				conversion: { start: conversion[0], end: conversion[1] + 1 },
				lost: printed - same - glyphs.length,
				invented: Math.max(0, converted - same - glyphs.count * LONGEST_GLYPH),
				glyphs: glyphs.count,
			},
		];
	});
}

/** Signs of private use, which stand for glyphs without a letter. */
const GLYPH = /\p{Co}/gu;
/** One glyph may be so many letters: *ffi*. */
const LONGEST_GLYPH = 3;

/** How many glyphs without a letter stand in a word, and their length in letters. */
function glyphsOf(word: string): { readonly count: number; readonly length: number } {
	const found = word.match(GLYPH) ?? [];
	return { count: found.length, length: found.join('').length };
}
