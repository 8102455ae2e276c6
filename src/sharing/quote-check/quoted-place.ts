/** Where a match stands, as a reader is told, with a link that shows the words there. */
import { blockAt, type EditionIndex } from '#sharing/quote-check/edition-index.ts';
import type { QuotedPlace } from '#sharing/quote-check/finding.ts';
import type { Stretch } from '#sharing/quote-check/match-at.ts';
import type { QuotableBlock } from '#sharing/quote-check/quotable-block.ts';
import { sentenceAround } from '#sharing/quote-check/sentence-around.ts';
import { QUOTE_PARAMETER } from '#sharing/quote-link/parameter-name.ts';
import { quotationBetween, wordsOfPage } from '#sharing/quote-link/quotation.ts';
import { printSelector, selectorOf } from '#sharing/quote-link/selector.ts';

export function quotedPlace(edition: EditionIndex, { start, end }: Stretch): QuotedPlace {
	const [one, other] = [edition.words[start], edition.words[end - 1]];
	const [from, to] = [one?.start ?? 0, (other?.start ?? 0) + (other?.text.length ?? 0)];
	const [first, last] = [blockAt(edition, from), blockAt(edition, to - 1)];
	const [block, lastBlock] = [edition.blocks[first], edition.blocks[last]];
	if (!block || !lastBlock) throw new Error(`Words ${start} to ${end} stand in no block of ${edition.work}.`);
	return {
		...restOfSentences(),
		work: edition.work,
		folio: block.folio,
		name: block.name,
		// Rows have the name of their table.
		...(lastBlock.name === block.name ? {} : { upTo: lastBlock.name }),
		address: `${block.path}${first === last && !block.apart ? query() : ''}${block.id && `#${block.id}`}`,
	};

	function restOfSentences(): Pick<QuotedPlace, 'before' | 'behind'> {
		const [begin, other] = [edition.starts[first] ?? 0, edition.starts[last] ?? 0];
		const at = (one: QuotableBlock, start: number) =>
			sentenceAround(one.text, Math.max(0, from - start), Math.min(one.text.length, to - start));
		const opening = block && at(block, begin).before;
		const closing = lastBlock && at(lastBlock, other).behind;
		return { before: opening ?? '', behind: closing ?? '' };
	}

	/** Blocks of a page stand otherwise than here, so only words of one block can be named. */
	function query(): string {
		const blocks = block?.id ? [block] : [];
		const words = wordsOfPage(blocks);
		const begin = edition.starts[first] ?? 0;
		const quotation = quotationBetween(
			blocks,
			words,
			{ block: 0, at: from - begin },
			{ block: 0, at: to - begin },
		);
		return quotation ? `?${QUOTE_PARAMETER}=${printSelector(selectorOf(words, quotation, 'unknown'))}` : '';
	}
}
