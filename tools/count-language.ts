/**
 * Counts which words and classes of words follow each other in a body of free text, and writes the table that
 * `src/layout/language/data/LANGUAGE.json` holds. The text stays where it is: only counts, shrunk to one
 * character each, go into the project.
 *
 * node tools/count-language.ts LANGUAGE TEXT OUT.json
 *
 * TEXT has one paragraph a line. Frequent words and the shapes of all others are sorted into classes by their
 * neighbours. A cell of the table is ln (P(right | left) / P(right)) of two classes, in steps of 0.1 nat from
 * -4.5 (`#`) to +4.5; pairs of words that do otherwise than their classes have a cell of their own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { natsSign, sign, TWO_SIGNS, twoSigns } from '#layout/language/table-signs.ts';
import { bare, leftClass, rightClass, type WordClasses } from '#layout/language/word-class.ts';
import { coCluster, type PairCounts } from './count-language/co-cluster.ts';
import { classCounts, pairSurprises } from './count-language/pair-surprises.ts';

/** Words with a place of their own: as many as 300 kB a language hold. */
const WORDS = 8_000;
/** Words known with a capital too, as right neighbours. */
const CAPITAL_WORDS = 1_000;
const ENDINGS = 90;
/** Classes of left neighbours, and of right ones. */
const CLASSES = 300;
/** Pairs of words with a place of their own. */
const PAIRS = 12_000;
/** A word is known once it was seen this often. */
const SEEN_LEAST = 5;
/** Pseudo-count: how many expected pairs it takes before a surprise is believed by half. */
const SHRINK = 2.5;
/** The same for a pair of words against what its classes say. */
const PAIR_SHRINK = 2;

const [language, source, out] = process.argv.slice(2);
if (!language || !source || !out) {
	console.error('usage: node tools/count-language.ts LANGUAGE TEXT OUT.json');
	process.exit(2);
}

const paragraphs = readFileSync(source, 'utf8')
	.split('\n')
	.map((line) => line.split(/\s+/u).filter(Boolean))
	.filter((paragraph) => paragraph.length > 0);

const add = (map: Map<string, number>, key: string, by = 1): void =>
	void map.set(key, (map.get(key) ?? 0) + by);
const ranked = (map: Map<string, number>): string[] =>
	[...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);

const counts = new Map<string, number>();
for (const paragraph of paragraphs) for (const word of paragraph) add(counts, bare(word).toLowerCase());
const words = ranked(counts)
	.filter((word) => /^\p{L}[\p{L}'’]*$/u.test(word) && (counts.get(word) ?? 0) >= SEEN_LEAST)
	.slice(0, WORDS);
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

// The forms words take as left and as right neighbours: the known words first, then capitals and shapes.
const leftForms = new Map<string, number>();
const rightForms = new Map<string, number>();
for (const paragraph of paragraphs) {
	for (const word of paragraph) {
		add(leftForms, leftClass(word, classes, known));
		add(rightForms, rightClass(word, classes, known));
	}
}
const isCapital = (name: string): boolean => name.startsWith('^') && known.has(name.slice(1));
const keptCapitals = new Set(ranked(rightForms).filter(isCapital).slice(0, CAPITAL_WORDS));
const lefts = [...words, ...ranked(leftForms).filter((name) => !known.has(name))];
const rights = [
	...words,
	...ranked(rightForms).filter((name) => !known.has(name) && (!isCapital(name) || keptCapitals.has(name))),
];
const leftIndex = new Map(lefts.map((name, i) => [name, i] as const));
const rightIndex = new Map(rights.map((name, i) => [name, i] as const));
const leftOf = (word: string): number => leftIndex.get(leftClass(word, classes, known)) as number;
const rightOf = (word: string): number =>
	rightIndex.get(rightClass(word, classes, known)) ?? (rightIndex.get('#Capital') as number);

const counted = new Map<number, number>();
for (const paragraph of paragraphs) {
	for (let i = 0; i + 1 < paragraph.length; i++) {
		const key = leftOf(paragraph[i] as string) * rights.length + rightOf(paragraph[i + 1] as string);
		counted.set(key, (counted.get(key) ?? 0) + 1);
	}
}
const keys = [...counted.keys()];
const pairs: PairCounts = {
	lefts: lefts.length,
	rights: rights.length,
	left: Int32Array.from(keys, (key) => Math.floor(key / rights.length)),
	right: Int32Array.from(keys, (key) => key % rights.length),
	seen: Int32Array.from(counted.values()),
};
const clustering = coCluster(pairs, CLASSES);
const perClass = classCounts(pairs, clustering, CLASSES);
const ratio = (x: number, y: number): number => {
	const expected = ((perClass.lefts[x] as number) * (perClass.rights[y] as number)) / perClass.total;
	return Math.log(((perClass.pairs[x * CLASSES + y] as number) + SHRINK) / (expected + SHRINK));
};
const surprises = pairSurprises(
	pairs,
	{ clustering, classes: CLASSES, counts: perClass, ratio },
	{
		most: PAIRS,
		shrink: PAIR_SHRINK,
		codes: TWO_SIGNS,
	},
);
const ownPairs = new Map<number, string>();
for (const { left, right, nats } of surprises)
	ownPairs.set(left, `${ownPairs.get(left) ?? twoSigns(left)}${twoSigns(right)}${natsSign(nats)}`);

// Which classes blocks end and begin with, against how often they occur at all. Closing punctuation is left
// aside here.
const closing = new Float64Array(CLASSES);
const opening = new Float64Array(CLASSES);
const inner = new Float64Array(CLASSES);
const outer = new Float64Array(CLASSES);
let tokens = 0;
const tally = (of: Float64Array, at: number): void => {
	of[at] = (of[at] as number) + 1;
};
const bareLeft = (word: string): number =>
	clustering.left[leftIndex.get(leftClass(bare(word), classes, known)) ?? 0] as number;
for (const paragraph of paragraphs) {
	for (const word of paragraph) {
		tally(inner, bareLeft(word));
		tally(outer, clustering.right[rightOf(word)] as number);
	}
	tokens += paragraph.length;
	tally(closing, bareLeft(paragraph.at(-1) as string));
	tally(opening, clustering.right[rightOf(paragraph[0] as string)] as number);
}
const edges = (seen: Float64Array, at: Float64Array): string =>
	Array.from(seen, (n, x) => {
		const expected = ((at[x] as number) * paragraphs.length) / tokens;
		return natsSign(Math.log((n + SHRINK) / (expected + SHRINK)));
	}).join('');

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

const cells = Array.from({ length: CLASSES }, (_, x) =>
	Array.from({ length: CLASSES }, (_, y) => natsSign(ratio(x, y))).join(''),
);
const signs = (of: Int32Array): string => Array.from(of, sign).join('');
writeFileSync(
	out,
	`${JSON.stringify(
		{
			language,
			words: words.join(' '),
			endings: endings.join(' '),
			leftShapes: lefts.slice(words.length).join(' '),
			rightShapes: rights.slice(words.length).join(' '),
			leftClasses: signs(clustering.left),
			rightClasses: signs(clustering.right),
			cells,
			pairs: [...ownPairs.values()].join(' '),
			ends: edges(closing, inner),
			begins: edges(opening, outer),
			divisions: good.join(' '),
		},
		null,
		'\t',
	)}\n`,
);
console.log(
	`${language}: ${perClass.total} pairs, ${lefts.length} + ${rights.length} forms, ${surprises.length} pairs of their own, ${good.length} divisions`,
);
