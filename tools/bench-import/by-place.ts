/**
 * How many blocks have the right words, told by where words stand: a source may lack letters that the truth
 * has, or have letters that it lacks, and a block is whole all the same.
 */
import type { PageReading } from '#edition/model.ts';
import type { Matched } from './match.ts';
import type { PageTruth } from './truth.ts';

/** Twice the blocks that are right, and the blocks of truth and reading together. */
export type ByPlace = Record<'headings' | 'headingsOf' | 'paragraphs' | 'paragraphsOf', number>;

/** What is a paragraph where a truth tells no lists and leads apart. */
const PARAGRAPHS = new Set(['paragraph', 'list-item', 'lead']);

export function scoreByPlace({ blocks }: PageTruth, { words }: Matched, reading: PageReading): ByPlace {
	const cells = reading.rows.flatMap((row) => row.cells);
	const own = words
		.filter(({ truth }) => truth.kind !== 'call')
		.map(({ line, start, truth }) => {
			const cell = cells.find(({ span }) => span.line === line && span.start <= start && start < span.end);
			return { at: `${line}:${start}`, true: truth.block ?? undefined, read: cell?.block };
		});
	const count = (is: (kind: string) => boolean): readonly [number, number] => {
		const of = (side: 'true' | 'read', kinds: readonly { readonly kind: string }[]): Set<string> =>
			new Set(
				[...Map.groupBy(own, (word) => word[side])].flatMap(([block, found]) =>
					block !== undefined && is(kinds[block]?.kind ?? '')
						? [
								found
									.map(({ at }) => at)
									.sort()
									.join(' '),
							]
						: [],
				),
			);
		const [wanted, made] = [of('true', blocks), of('read', reading.blocks)];
		return [2 * [...wanted].filter((one) => made.has(one)).length, wanted.size + made.size];
	};
	const [headings, headingsOf] = count((kind) => kind === 'heading');
	const [paragraphs, paragraphsOf] = count((kind) => PARAGRAPHS.has(kind));
	return { headings, headingsOf, paragraphs, paragraphsOf };
}
