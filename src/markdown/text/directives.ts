/** The two directives of our Markdown: a printed page's beginning (`pagina`) and a caption (`bijschrift`). */

import type { PhrasingContent, RootContent } from 'mdast';

type Directive<T extends string> = Extract<RootContent | PhrasingContent, { type: T }>;

export const PAGE = 'pagina';
export const CAPTION = 'bijschrift';

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

/** `:::bijschrift` around a caption. */
export const caption = (children: PhrasingContent[]): Directive<'containerDirective'> => ({
	type: 'containerDirective',
	name: CAPTION,
	attributes: {},
	children: [{ type: 'paragraph', children }],
});
