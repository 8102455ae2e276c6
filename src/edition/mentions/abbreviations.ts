/**
 * The abbreviations of an edition, in the order of a dictionary, each with the id it has on the page that
 * lists them.
 */
import { slugOf } from '#edition/anchors.ts';
import { type Part, partsOf } from '#edition/parts.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';

/** One abbreviation. */
export interface Abbreviation {
	/** Id of its entry, unique in the edition: `afkorting-wiv-2002`. */
	readonly id: string;
	/** As the report writes it: `Wiv 2002`. */
	readonly short: string;
	readonly long: string;
	/** Who gives the long form: the report's own text, or the editors. */
	readonly by: 'text' | 'editors';
}

const byWord = new Intl.Collator('nl', { numeric: true });

/** @returns sorted; two that differ in case only have two ids. */
export function abbreviationsOf({
	abbreviations,
}: Pick<EditionConfig, 'abbreviations'>): readonly Abbreviation[] {
	const taken = new Map<string, number>();
	return abbreviations
		.toSorted((one, other) => byWord.compare(one.short, other.short))
		.map(({ short, long, by }) => {
			const slug = slugOf(short) || 'teken';
			const count = (taken.get(slug) ?? 0) + 1;
			taken.set(slug, count);
			return { id: `afkorting-${slug}${count > 1 ? `-${count}` : ''}`, short, long, by };
		});
}

/** Abbreviations on one page. */
const ON_A_PAGE = 100;

/** As pages list them: a part rather begins with a letter. */
export const abbreviationParts = <Listed extends Abbreviation>(
	all: readonly Listed[],
): readonly Part<Listed>[] => partsOf(all, ON_A_PAGE, (item, before) => letterOf(item) !== letterOf(before));

/** The letter it is listed under: `A`. */
export const letterOf = ({ short }: Abbreviation): string =>
	short
		.normalize('NFKD')
		.match(/[\p{L}\p{N}]/u)?.[0]
		?.toUpperCase() ?? '';
