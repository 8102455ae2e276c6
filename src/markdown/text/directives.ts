/**
 * The directives of our Markdown: where a printed page begins (`pagina`), a printed label of a list that
 * Markdown would not show (`punt`), and what stands around a block, by the name in the table of block kinds
 * (`bijschrift`, `kader`, `tabel`).
 */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
// Its types tell those of mdast of directives.
import type {} from 'remark-directive';

/** What stands around blocks. */
export type Container = Extract<RootContent, { type: 'containerDirective' }>;

type Directive<T extends string> = Extract<RootContent | PhrasingContent, { type: T }>;
type Attributes = Readonly<Record<string, string>>;

export const PAGE = 'pagina';
export const LABEL = 'punt';
export const TABLE = 'tabel';
export const FIGURE = 'afbeelding';

/** `::pagina{folio="42"}` between two blocks. */
export const leafPage = (folio: string): Directive<'leafDirective'> => ({
	type: 'leafDirective',
	name: PAGE,
	attributes: { folio },
	children: [],
});

/** `:pagina{folio="42"}` inside a paragraph. */
export const textPage = (folio: string): Directive<'textDirective'> => ({
	type: 'textDirective',
	name: PAGE,
	attributes: { folio },
	children: [],
});

/** `:punt{label="a)"}` before the text of an item, which a space parts from it. */
export const itemLabel = (label: string): Directive<'textDirective'> => ({
	type: 'textDirective',
	name: LABEL,
	attributes: { label },
	children: [],
});

/** `:::bijschrift` around blocks. */
export const container = (
	name: string,
	children: BlockContent[],
	attributes: Attributes = {},
): Container => ({ type: 'containerDirective', name, attributes, children });
