/**
 * Words → rows: the words whose baselines lie within three points of each other, from left to right across
 * the whole page. So the extractor wrote them that made the first page of this house, and so the text reader
 * expects them.
 */
import { cluster } from '#extract/cluster.ts';
import type { Glyph } from '#extract/drawn.ts';
import { joinSpaced } from '#extract/letter-spaced.ts';
import { rowBaselines } from '#extract/raised.ts';
import type { Word } from '#extract/word.ts';
import { stand, wordGapOf, wordsOf } from '#extract/words.ts';
import type { Unseen } from '#layout/boxes.ts';

/** Points. */
const ONE_ROW = 3;

/** Words on one baseline, across the page. */
export interface Row {
	readonly words: readonly Word[];
	/** Degrees clockwise that its line of writing is turned. */
	readonly angle: number;
	/** White space is drawn behind its last word. */
	readonly trailing: boolean;
}

/**
 * The rows of a page: upright ones from top to bottom, then those of turned type, then what a reader does not
 * see; a row is of one kind.
 */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
	const wordGap = wordGapOf(glyphs);
	const groups = new Map<string, Glyph[]>();
	for (const glyph of glyphs) {
		const key = `${UNSEEN.indexOf(glyph.unseen)} ${glyph.angle}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [glyph]);
		else group.push(glyph);
	}
	return [...groups.values()]
		.sort(([a], [b]) => rankOf(a) - rankOf(b))
		.flatMap((group) => {
			const words = wordsOf(group, wordGap);
			const baselines = rowBaselines(words, ONE_ROW);
			const inHundredths = (word: Word) => Math.round((baselines.get(word) ?? word.baseline) * 100);
			return cluster(words, inHundredths, ONE_ROW * 100).map((row) => rowOf(row, wordGap));
		});
}

const UNSEEN: readonly (Unseen | undefined)[] = [undefined, 'twice', 'hidden', 'outside'];

const rankOf = (glyph: Glyph | undefined): number =>
	UNSEEN.indexOf(glyph?.unseen) * 360 + (glyph?.angle ?? 0);

function rowOf(unsorted: readonly Word[], wordGap: number): Row {
	const words = joinSpaced([...unsorted].sort((a, b) => a.start - b.start));
	return {
		words: words.map((word, at) => {
			const before = words[at - 1];
			return before !== undefined && stand(before, word, wordGap) ? { ...word, glued: true } : word;
		}),
		angle: words[0]?.glyphs[0]?.glyph.angle ?? 0,
		trailing: words.at(-1)?.spaceAfter ?? false,
	};
}
