/**
 * The citation styles, in the order in which readers are offered them: a style is a line here and its file in
 * `csl/`. Where its CSL does not know what this edition knows, `style-item.ts` and `used-edition.ts` have a
 * case for it.
 */
export interface CitationStyle {
	/** Key in the published `verwijzing.json`. */
	readonly id: string;
	readonly name: string;
	/** Its file, without the ending. */
	readonly csl: string;
	/** Whether it cites in footnotes, not in the text. */
	readonly note: boolean;
}

export const STYLES = [
	{ id: 'apa', name: 'APA', csl: 'apa', note: false },
	{ id: 'chicago', name: 'Chicago', csl: 'chicago-fullnote-bibliography', note: true },
	{ id: 'mla', name: 'MLA', csl: 'modern-language-association', note: false },
	{
		id: 'leidraad',
		name: 'Leidraad voor juridische auteurs',
		csl: 'leidraad-voor-juridische-auteurs',
		note: true,
	},
] as const satisfies readonly CitationStyle[];

export type StyleId = (typeof STYLES)[number]['id'];
