/**
 * Leads, as far as a text without sizes tells them: what is set as large as a pull quote, right below a
 * heading, is a whole sentence and repeats nothing of the page, opens the text.
 */
import { bare } from '#layout/language/word-class.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';

/** A pull quote has at least this share of its pairs of words elsewhere on the page. */
const REPEATED = 0.5;

const pairsOf = ({ cells }: DraftBlock): string[] => {
	const words = cells.flatMap((cell) => cell.words.map(({ text }) => bare(text).toLowerCase()));
	return words.slice(1).map((word, i) => `${words[i]} ${word}`);
};

export function leads(blocks: readonly DraftBlock[]): DraftBlock[] {
	return blocks.map((block, index): DraftBlock => {
		if (block.kind !== 'pullquote' || blocks[index - 1]?.kind !== 'heading') return block;
		if (!/[.!?]["'”’»)]*$/u.test(block.cells.at(-1)?.words.at(-1)?.text ?? '')) return block;
		const elsewhere = new Set(blocks.filter((other) => other !== block).flatMap(pairsOf));
		const pairs = pairsOf(block);
		const repeats = pairs.filter((pair) => elsewhere.has(pair)).length >= REPEATED * pairs.length;
		return repeats ? block : { ...block, kind: 'lead' };
	});
}
