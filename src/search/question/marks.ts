/**
 * The site's own marks for a place: `41·6` as its margin has it, `p41-6` as its address, `p. 41, alinea 6` as its references, and what people
 * make of these.
 */
import { isNumbered } from '#search/question/numbered.ts';
import type { Clause } from '#search/question/question.ts';

const page = '(?:p|pp|pag|pagina|blz|bladzijde)\\.? ?(\\d+)';
const paragraph = '(?:(?:alinea|al)\\.? ?(\\d+)|(\\d+)e alinea)';
const forms = [
	/^(?:#|alinea |al\.? )?(?:p\.?|blz\.?|pag\.?)?(?<page>\d+)[·.:/–-](?<paragraph>\d+)$/,
	new RegExp(`^${page} ${paragraph}$`),
	new RegExp(`^${paragraph} ${page}$`),
	new RegExp(`^${paragraph}$`),
];
/** Words of the longest mark: *p. 41 6e alinea*, *pagina 41 alinea 6*. */
const longest = 4;

interface Mark {
	/** As the index names it: `p 41 alinea 6`, `alinea 6`. */
	readonly name: string;
	/** Clauses that make it. */
	readonly words: number;
}

/** The mark that the clauses begin with, the longest there is. @param before the clause before them. */
export function markOf(clauses: readonly Clause[], before?: Clause): Mark | undefined {
	// *artikel 41.6* is no place of ours.
	if (before && isNumbered(before.letters)) return undefined;
	for (let words = Math.min(longest, clauses.length); words > 0; words -= 1) {
		const text = clauses
			.slice(0, words)
			.map(({ asked }) => asked.toLowerCase().replace(/[()[\],]+/g, ''))
			.join(' ');
		for (const [at, form] of forms.entries()) {
			const found = form.exec(text);
			const [one, two, three] = found?.slice(1).filter((number) => number !== undefined) ?? [];
			if (one === undefined || three !== undefined) continue;
			if (two === undefined) return { name: `alinea ${one}`, words };
			return { name: at === 2 ? `p ${two} alinea ${one}` : `p ${one} alinea ${two}`, words };
		}
	}
	return undefined;
}
