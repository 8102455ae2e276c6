/// <reference path="../.astro/types.d.ts" />

/** The style of every kind of page; written by `#styles/integration.build.ts`. */
declare module 'virtual:leeseditie/style' {
	export const sheets: import('#styles/sheet.build.ts').Style['sheets'];
	/** Fonts to fetch early, as addresses with the base path. */
	export const preload: readonly string[];
}

/** What the publisher tells of the site; written by `#components/loaders/site.build.ts`. */
declare module 'virtual:leeseditie/site' {
	export const site: import('#edition/yaml/site.ts').SiteConfig;
}

/** Font cutting; the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			readonly targetFormat: 'woff2' | 'truetype';
			/** Tags of the features that are kept; all of them by default. */
			readonly keepFeatures?: readonly string[];
			readonly noLayoutClosure?: boolean;
			/** Numbers of the names of a font that it keeps. */
			readonly preserveNameIds?: readonly number[];
			readonly variationAxes?: Readonly<
				Record<string, number | { readonly min: number; readonly max: number }>
			>;
		},
	): Promise<Buffer>;
}
