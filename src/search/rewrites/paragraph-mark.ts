/**
 * The site's own marks for a place: `41·6` as its margin has it, `p41-6` as its address, `p. 41, alinea 6` as
 * its references, and what people make of these.
 */
import { MARK_SIGNS } from '#edition/paragraph-mark.ts';
import { isNumbered } from '#search/question/numbered.ts';
import type { Term } from '#search/question/question.ts';
import { replaced } from '#search/rewrites/replace.ts';

const page = '(?:p|pp|pag|pagina|blz|bladzijde)\\.? ?(\\d+)';
const paragraph = '(?:(?:alinea|al)\\.? ?(\\d+)|(\\d+)e alinea)';
const forms = [
	new RegExp(`^(?:#|alinea |al\\.? )?(?:p\\.?|blz\\.?|pag\\.?)?(\\d+)[${MARK_SIGNS}.:/–-](\\d+)$`),
	new RegExp(`^${page} ${paragraph}$`),
	new RegExp(`^${paragraph} ${page}$`),
	new RegExp(`^${paragraph}$`),
];
/** Words of the longest mark: *p. 41 6e alinea*, *pagina 41 alinea 6*. */
const longest = 4;

interface Mark {
	/** As the index names it: `p 41 alinea 6`, `alinea 6`. */
	readonly name: string;
	/** Terms that make it. */
	readonly words: number;
}

export function paragraphMarks(terms: readonly Term[]): readonly (readonly Term[])[] {
	return terms.flatMap((_, at) => {
		const mark = markOf(terms.slice(at), terms[at - 1]);
		return mark ? [replaced(terms, at, mark.words, { kind: 'place', parts: [], place: mark.name })] : [];
	});
}

/** The mark that the terms begin with, the longest there is. @param before the term before them. */
export function markOf(terms: readonly Term[], before?: Term): Mark | undefined {
	// *artikel 41.6* is no place of ours.
	if (before && isNumbered(before.letters)) return undefined;
	for (let words = Math.min(longest, terms.length); words > 0; words -= 1) {
		const text = terms
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
