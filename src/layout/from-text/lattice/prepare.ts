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
import { isHyphenated } from '#layout/hyphenated.ts';
import type { Language } from '#layout/language/language.ts';
import { bare } from '#layout/language/word-class.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** Builds the page of the search from the rows that hold running text. */
export function searchPage(
	lines: readonly RawLine[],
	language: Language,
	calls: ReadonlySet<number>,
	evidence: Evidence = EVIDENCE,
): SearchPage {
	const hyphenated = isHyphenated(lines);
	const pairs = new Map<string, number>();
	const counts = new Map<string, number>();
	const known = new Map<string, Word>();
	let id = 0;
	const rows = lines.map((line): SearchRow => {
		const cores = line.words.map((word) => bare(word.text).toLowerCase());
		const words = line.words.map((word, i): Word => {
			// Facts are of the letters alone: signs are of this word, not of all that read like it.
			const { signs: _, ...letters } = word;
			const same = known.get(word.text) ?? wordOf(letters, 0, hyphenated, language, calls);
			known.set(word.text, same);
			id++;
			return { ...same, ...word, id, before: cores[i - 1] ?? '', after: cores[i + 1] ?? '' };
		});
		words.forEach((word, i) => {
			counts.set(word.core, (counts.get(word.core) ?? 0) + 1);
			const next = words[i + 1];
			if (next && word.core && next.core) {
				const key = `${word.core} ${next.core}`;
				pairs.set(key, (pairs.get(key) ?? 0) + 1);
			}
		});
		const sentences = new Float64Array(words.length + 1);
		const bullets = new Float64Array(words.length + 1);
		words.forEach((word, i) => {
			bullets[i + 1] = (bullets[i] as number) + (word.bullet ? 1 : 0);
			sentences[i + 1] =
				(sentences[i] as number) +
				(word.close === CLOSE.sentence && word.label === 0 && word.core.length > 1 ? 1 : 0);
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
	});
	const trailing = lines.filter((line) => line.trailing).length;
	const page: SearchPage = {
		evidence,
		rows,
		language,
		hyphenated,
		trailingTells: trailing >= 3 && lines.length - trailing >= 2,
		pairs,
		counts,
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
