/**
 * Makes a page ready for the search: words with their facts, pairs of the page, language sums, measured
 * words.
 */
import { gluedMark } from '#edition/note-marks.ts';
import type { Face } from '#layout/from-text/evidence/advance-widths.ts';
import { EVIDENCE } from '#layout/from-text/evidence/all.ts';
import { sideBySide } from '#layout/from-text/lattice/sums.ts';
import type { Evidence, SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Widths } from '#layout/from-text/model/setting.ts';
import { CLOSE, type Word, wordOf } from '#layout/from-text/model/word.ts';
import { iconBullets } from '#layout/from-text/rows/icon-bullets.ts';
import { isHyphenated } from '#layout/hyphenated.ts';
import type { Language } from '#layout/language/language.ts';
import { bare } from '#layout/language/word-class.ts';
import type { RawLine, RawWord } from '#layout/raw-lines.ts';

/** Builds the page of the search from the rows that hold running text. */
export function searchPage(
	lines: readonly RawLine[],
	language: Language,
	calls: ReadonlySet<number>,
	evidence: Evidence = EVIDENCE,
): SearchPage {
	const hyphenated = isHyphenated(lines);
	const icons = iconBullets(lines);
	const words = withFacts(lines, (word) => {
		const facts = wordOf(word, 0, hyphenated, language, calls);
		return icons.has(word.text) ? { ...facts, bullet: true, itemLabel: true, label: 0 } : facts;
	});
	const rows = lines.map((line, at) => rowOf(line, words[at] ?? []));
	const trailing = lines.filter((line) => line.trailing).length;
	const page: SearchPage = {
		evidence,
		rows,
		language,
		hyphenated,
		trailingTells: trailing >= 3 && lines.length - trailing >= 2,
		...countsOf(rows),
		calls,
		joins: new Map(),
	};
	for (const row of rows) {
		for (let i = 1; i < row.words.length; i++) {
			const a = row.words[i - 1];
			const b = row.words[i];
			row.tied[i] = (row.tied[i - 1] as number) + (a && b ? sideBySide(page, a, b) : 0);
		}
	}
	return page;
}

/** The words of each line with their facts, which are found once for all words with the same letters. */
function withFacts(lines: readonly RawLine[], factsOf: (word: RawWord) => Word): Word[][] {
	const known = new Map<string, Word>();
	let id = 0;
	return lines.map((line) => {
		const cores = line.words.map((word) => bare(word.text).toLowerCase());
		return line.words.map((word, i): Word => {
			// Facts are of the letters alone: signs are of this word, not of all that read like it.
			const { signs: _, ...letters } = word;
			const same = known.get(word.text) ?? factsOf(letters);
			known.set(word.text, same);
			id++;
			return { ...same, ...word, id, before: cores[i - 1] ?? '', after: cores[i + 1] ?? '' };
		});
	});
}

/** A row with sums over its words: what is tied is summed later, when the whole page is known. */
function rowOf(line: RawLine, words: readonly Word[]): SearchRow {
	const sentences = new Float64Array(words.length + 1);
	const bullets = new Float64Array(words.length + 1);
	words.forEach((word, i) => {
		const ends = word.close === CLOSE.sentence && word.label === 0 && word.core.length > 1;
		bullets[i + 1] = (bullets[i] as number) + (word.bullet ? 1 : 0);
		sentences[i + 1] = (sentences[i] as number) + (ends ? 1 : 0);
	});
	return {
		line: line.line,
		words,
		trailing: line.trailing,
		tied: new Float64Array(words.length),
		glued: words.flatMap(({ text }, at) => {
			const glued = gluedMark(text);
			return glued ? [{ at, label: glued.rank }] : [];
		}),
		bullets,
		sentences,
	};
}

/** How often the page has each word, and each two side by side. */
function countsOf(rows: readonly SearchRow[]): Pick<SearchPage, 'counts' | 'pairs'> {
	const counts = new Map<string, number>();
	const pairs = new Map<string, number>();
	const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
	for (const { words } of rows) {
		words.forEach((word, i) => {
			count(counts, word.core);
			const next = words[i + 1];
			if (next && word.core && next.core) count(pairs, `${word.core} ${next.core}`);
		});
	}
	return { counts, pairs };
}

/** Measures all words of a page in a face. */
export function measureWords(page: SearchPage, face: Face): Widths {
	const measured = new Map<string, number>();
	const width = (text: string): number => {
		let known = measured.get(text);
		if (known === undefined) {
			known = face.width(text);
			measured.set(text, known);
		}
		return known;
	};
	const left: Float64Array[] = [];
	const word: Float64Array[] = [];
	const unit: Float64Array[] = [];
	const solid: Float64Array[] = [];
	for (const row of page.rows) {
		const n = row.words.length;
		const lefts = new Float64Array(n + 1);
		const own = new Float64Array(n);
		let x = 0;
		row.words.forEach((one, i) => {
			lefts[i] = x;
			own[i] = width(one.text);
			x += (own[i] as number) + face.space;
		});
		lefts[n] = x;
		left.push(lefts);
		word.push(own);
		unit.push(Float64Array.from(row.words, (one) => width(one.unit)));
		solid.push(Float64Array.from(row.words, (one) => width(one.solid)));
	}
	return { name: face.name, space: face.space, left, word, unit, solid };
}
