/**
 * Counts which classes of words follow each other in a body of free text, and writes the table that
 * `src/reconstruct/evidence/data/LANGUAGE.json` holds. The text stays where it is: only counts, shrunk to one
 * character a pair, go into the project.
 *
 *     node tools/count-language.ts LANGUAGE TEXT OUT.json
 *
 * TEXT has one paragraph a line. A cell of the table is ln (P(right | left) / P(right)), shrunk towards 0 where
 * the pair is rare, in steps of 0.1 nat from -4.5 (`#`) to +4.5.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bare, leftClass, rightClass, type WordClasses } from '#reconstruct/evidence/word-class.ts';

const FREQUENT_WORDS = 300;
const CAPITAL_WORDS = 50;
const ENDINGS = 90;
/** Pseudo-count: how many expected pairs it takes before a surprise is believed by half. */
const SHRINK = 2.5;
const VOCABULARY = 6000;

const [language, source, out] = process.argv.slice(2);
if (!language || !source || !out) {
	console.error('usage: node tools/count-language.ts LANGUAGE TEXT OUT.json');
	process.exit(2);
}

const paragraphs = readFileSync(source, 'utf8')
	.split('\n')
	.map((line) => line.split(/\s+/u).filter(Boolean));

const counts = new Map<string, number>();
const add = (map: Map<string, number>, key: string, by = 1): void =>
	void map.set(key, (map.get(key) ?? 0) + by);
const ranked = (map: Map<string, number>): string[] =>
	[...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
for (const words of paragraphs) for (const word of words) add(counts, bare(word).toLowerCase());
const words = ranked(counts)
	.filter((word) => /^\p{L}[\p{L}'’]*$/u.test(word))
	.slice(0, FREQUENT_WORDS);
const known = new Set(words);

const endingCounts = new Map<string, number>();
for (const [word, count] of counts) {
	if (known.has(word) || !/^\p{L}{4,}$/u.test(word)) continue;
	for (const length of [2, 3, 4]) if (word.length > length + 1) add(endingCounts, word.slice(-length), count);
}
const endings = ranked(endingCounts)
	.slice(0, ENDINGS)
	.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const classes: WordClasses = { words, endings };

const leftCounts = new Map<string, number>();
const rightCounts = new Map<string, number>();
const pairs = new Map<string, number>();
let total = 0;
for (const paragraph of paragraphs) {
	for (let i = 0; i + 1 < paragraph.length; i++) {
		const left = leftClass(paragraph[i] as string, classes, known);
		const right = rightClass(paragraph[i + 1] as string, classes, known);
		add(leftCounts, left);
		add(rightCounts, right);
		add(pairs, `${left}\t${right}`);
		total++;
	}
}
const capitals = ranked(rightCounts).filter((name) => name.startsWith('^') && known.has(name.slice(1)));
const keptCapitals = new Set(capitals.slice(0, CAPITAL_WORDS));
for (const name of capitals) {
	if (keptCapitals.has(name)) continue;
	add(rightCounts, '#Capital', rightCounts.get(name) ?? 0);
	for (const left of leftCounts.keys()) {
		const count = pairs.get(`${left}\t${name}`);
		if (count) add(pairs, `${left}\t#Capital`, count);
	}
	rightCounts.delete(name);
}

// Which classes blocks end and begin with, against how often they occur at all. Closing punctuation is left aside here.
const closing = new Map<string, number>();
const opening = new Map<string, number>();
const inner = new Map<string, number>();
let tokens = 0;
for (const paragraph of paragraphs) {
	for (const word of paragraph) add(inner, leftClass(bare(word), classes, known));
	tokens += paragraph.length;
	add(closing, leftClass(bare(paragraph.at(-1) as string), classes, known));
	add(opening, rightClass(paragraph[0] as string, classes, known));
}
const step = (seen: number, expected: number, prior = 1): string => {
	const ratio = Math.log((seen + SHRINK * prior) / (expected + SHRINK));
	// Ninety-one printable characters without the quotation mark and the backslash, which JSON would escape.
	const code = 35 + Math.max(-45, Math.min(45, Math.round(ratio * 10))) + 45;
	return String.fromCharCode(code >= 92 ? code + 1 : code);
};

const lefts = ranked(leftCounts);
const rights = ranked(rightCounts);
// What a rare pair falls back on: the same counts over a handful of coarse classes.
const coarse = (name: string): string =>
	known.has(name)
		? 'word'
		: name.startsWith('^')
			? known.has(name.slice(1))
				? 'Word'
				: 'Name'
			: name.startsWith('-') && name !== '-end'
				? 'lower'
				: name === '#lower'
					? 'lower'
					: name === '#Capital'
						? 'Name'
						: name;
const coarsePairs = new Map<string, number>();
const coarseLefts = new Map<string, number>();
const coarseRights = new Map<string, number>();
for (const [name, count] of leftCounts) add(coarseLefts, coarse(name), count);
for (const [name, count] of rightCounts) add(coarseRights, coarse(name), count);
for (const left of lefts) {
	for (const right of rights) {
		const seen = pairs.get(`${left}\t${right}`);
		if (seen) add(coarsePairs, `${coarse(left)}\t${coarse(right)}`, seen);
	}
}
const coarseRatio = (left: string, right: string): number => {
	const expected = ((coarseLefts.get(coarse(left)) ?? 0) * (coarseRights.get(coarse(right)) ?? 0)) / total;
	return ((coarsePairs.get(`${coarse(left)}\t${coarse(right)}`) ?? 0) + SHRINK) / (expected + SHRINK);
};
const rows = lefts.map((left) => {
	let row = '';
	for (const right of rights) {
		const expected = ((leftCounts.get(left) ?? 0) * (rightCounts.get(right) ?? 0)) / total;
		const seen = pairs.get(`${left}\t${right}`) ?? 0;
		row += step(seen, expected, coarseRatio(left, right));
	}
	return row;
});

// Where words may be divided: letter pairs before and after a hyphenation point, from the TeX patterns.
const divisions = new Map<string, number>();
const inside = new Map<string, number>();
try {
	const { hyphenateSync } = createRequire(import.meta.url)(`hyphen/${language}`);
	for (const [word, count] of counts) {
		if (!/^\p{L}{5,}$/u.test(word) || count < 2) continue;
		const parts = (hyphenateSync(word) as string).split('\u00ad');
		let at = 0;
		const points = new Set(parts.slice(0, -1).map((part) => (at += part.length)));
		for (let i = 2; i <= word.length - 2; i++) {
			const key = word.slice(i - 2, i) + word.slice(i, i + 2);
			add(inside, key);
			if (points.has(i)) add(divisions, key);
		}
	}
} catch (error) {
	console.error(`No hyphenation patterns for ${language}: ${(error as Error).message}`);
}
const good = ranked(divisions).filter((key) => {
	const share = (divisions.get(key) ?? 0) / (inside.get(key) ?? 1);
	return share >= 0.5 && (divisions.get(key) ?? 0) >= 2;
});

const vocabulary = ranked(counts)
	.filter((word) => /^\p{L}{4,}$/u.test(word) && (counts.get(word) ?? 0) >= 3)
	.slice(0, VOCABULARY);

writeFileSync(
	out,
	`${JSON.stringify(
		{
			language,
			words: words.join(' '),
			endings: endings.join(' '),
			lefts: lefts.join(' '),
			rights: rights.join(' '),
			rows,
			ends: lefts
				.map((left) => step(closing.get(left) ?? 0, ((inner.get(left) ?? 0) * paragraphs.length) / tokens))
				.join(''),
			begins: rights
				.map((right) =>
					step(opening.get(right) ?? 0, ((rightCounts.get(right) ?? 0) * paragraphs.length) / total),
				)
				.join(''),
			divisions: good.join(' '),
			vocabulary: vocabulary.sort().join(' '),
		},
		null,
		'\t',
	)}\n`,
);
console.log(
	`${language}: ${total} pairs, ${lefts.length} x ${rights.length} classes, ${good.length} divisions, ${vocabulary.length} words`,
);
