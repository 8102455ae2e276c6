import type { Boxes } from '#layout/from-boxes/schema.ts';
import type { Layout, LayoutOptions, SourcePage } from '#layout/layout.ts';
export function fromBoxes(_page: SourcePage & { readonly boxes: Boxes }, _options: LayoutOptions): Layout {
	return { columns: 0, cells: [], calls: [], decisions: [], diagnostics: [], carriedOut: new Set() };
}
