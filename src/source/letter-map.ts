/**
 * From a letter as it is read to the letter of the seed it came from. White space is left out on both sides:
 * line ends and double spaces differ, letters do not. Printed calls stand in the seed and not in the text;
 * they are passed over. What the apparatus changed is spread evenly over the letters it replaced.
 */
import type { ApparatusEntry } from '#edition/account/account.ts';
import type { PageFileBlock } from '#source/page-file.ts';

/** One letter (UTF-16 unit) of a seed. */
export interface SeedLetter {
	/** Page file: `041`. */
	readonly page: string;
	/** From 1. */
	readonly line: number;
	/** UTF-16 units from the start of the line. */
	readonly at: number;
}

/**
 * @param lineAt the raw line at a place.
 * @param apparatus changes of form; those of other blocks are passed over.
 * @returns one seed letter for each letter of the block's reading text that is no white space, in order.
 */
export function letterMap(
	block: Pick<PageFileBlock, 'id' | 'text' | 'source'>,
	lineAt: (page: string, line: number) => string,
	apparatus: readonly ApparatusEntry[],
): SeedLetter[] {
	const seed = block.source.flatMap(({ page, line, start, end }) =>
		Array.from({ length: end - start }, (_, index) => ({ page, line, at: start + index })).filter(
			(letter) => !isSpace(letterAt(lineAt, letter)),
		),
	);
	const changes = apparatus.filter((entry) => entry.block === block.id);
	const changeAt = (letter: SeedLetter) => changes.find((change) => within(change, letter));
	const reading = lettersOf(block.text);
	const map: SeedLetter[] = [];
	let at = 0;
	while (map.length < reading.length && at < seed.length) {
		const letter = seed[at] as SeedLetter;
		const change = changeAt(letter);
		if (change) {
			const replaced = seed.slice(at).filter((one) => within(change, one));
			const read = lettersOf(change.reading).length;
			for (let nth = 0; nth < read; nth += 1)
				map.push(replaced[Math.floor((nth * replaced.length) / read)] as SeedLetter);
			at += replaced.length;
			continue;
		}
		if (letterAt(lineAt, letter) === reading[map.length]) map.push(letter);
		at += 1;
	}
	return map;
}

const isSpace = (letter: string): boolean => /^\s?$/.test(letter);

const lettersOf = (text: string): string => text.replace(/\s/g, '');

const letterAt = (lineAt: (page: string, line: number) => string, { page, line, at }: SeedLetter): string =>
	lineAt(page, line)[at] ?? '';

const within = ({ page, spans }: ApparatusEntry, letter: SeedLetter): boolean =>
	page === letter.page &&
	spans.some(({ line, start, end }) => line === letter.line && start <= letter.at && letter.at < end);
