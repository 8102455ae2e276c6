/** Which of the places found are shown: text or notes, and one section where there are several chapters. */
import type { Hit } from '#search/answer/rank.ts';

export type Kind = 'all' | 'text' | 'notes';

/** What a reader chose. */
export interface Choice {
	readonly kind: Kind;
	/** `<edition>/<chapter>/<section>`; empty for all. */
	readonly section: string;
}

export const everything: Choice = { kind: 'all', section: '' };

/** Whether it leaves anything out. */
export const isNarrow = ({ kind, section }: Choice): boolean => kind !== 'all' || section !== '';

/** How many places each choice would show, the other half of the choice being as it is. */
export interface Counts {
	readonly kinds: Readonly<Record<Kind, number>>;
	/** Those that have places, in the order of the texts; empty where all texts are one chapter. */
	readonly sections: readonly { readonly section: string; readonly count: number }[];
}

/** What the address of a question calls a kind. */
const kindNames = { text: 'tekst', notes: 'voetnoten' } as const;

/** The choice as an address has it, `toon=voetnoten&sectie=…`: nothing of what was not chosen. */
export function paramsOf({ kind, section }: Choice): Readonly<Record<string, string>> {
	return {
		...(kind === 'all' ? {} : { toon: kindNames[kind] }),
		...(section === '' ? {} : { sectie: section }),
	};
}

/** The choice in an address; what is not understood is not chosen. */
export function choiceIn(params: URLSearchParams): Choice {
	const shown = params.get('toon');
	const kind = (['text', 'notes'] as const).find((one) => kindNames[one] === shown) ?? 'all';
	return { kind, section: params.get('sectie') ?? '' };
}

const isOf = (kind: Kind, hit: Hit) =>
	kind === 'all' || (hit.record.kind === 'footnote') === (kind === 'notes');
const isIn = (section: string, hit: Hit) => section === '' || hit.record.section === section;

/** The hits that a choice leaves, in their order. */
export function chosen(hits: readonly Hit[], { kind, section }: Choice): readonly Hit[] {
	return hits.filter((hit) => isOf(kind, hit) && isIn(section, hit));
}

/** The choice itself, or everything where it would leave nothing. */
export function standing(hits: readonly Hit[], choice: Choice): Choice {
	return chosen(hits, choice).length > 0 ? choice : everything;
}

/** @param sections all sections of the texts. */
export function countsOf(hits: readonly Hit[], choice: Choice, sections: readonly string[]): Counts {
	const count = (kind: Kind) => chosen(hits, { ...choice, kind }).length;
	const chapters = new Set(sections.map((section) => section.replace(/\/[^/]*$/, '')));
	const found = new Set(hits.map((hit) => hit.record.section));
	return {
		kinds: { all: count('all'), text: count('text'), notes: count('notes') },
		sections: sections
			.filter((section) => chapters.size > 1 && found.has(section))
			.map((section) => ({ section, count: chosen(hits, { ...choice, section }).length })),
	};
}
