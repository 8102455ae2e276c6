/**
 * Fonts that a reader's system may have, likest to ours first. A row is one design: fonts with the same
 * widths by design stand together. Names are full names, which is what `local()` looks for.
 */

/** One weight of a design. */
export interface Cut {
	readonly names: readonly string[];
	/**
	 * Average over Dutch text (`averageWidth`), in em. The unit test measures it in fonts of the same widths.
	 */
	readonly width: number;
}

export interface SystemFont {
	readonly regular: Cut;
	readonly bold?: Cut;
	/**
	 * What an average does not know: kerning, and where lines happen to end. Per cent on top of it, by face of
	 * ours; chosen so that in the first view of no page a line ends elsewhere at 360 or 1280 px.
	 * `tests/browser/first-visit.test.ts` measures what is left.
	 */
	readonly fit?: Readonly<Record<string, number>>;
	/** The same, in a window under 46rem, where it must differ. */
	readonly narrowFit?: Readonly<Record<string, number>>;
	/**
	 * Share of the size that its capitals keep, by face of ours, where they would stand taller and wider than
	 * ours.
	 */
	readonly capitals?: Readonly<Record<string, number>>;
}

/** The only font of a browser that comes as a package, on a machine that has none. */
const openSans = { names: ['Open Sans', 'Open Sans Regular'], width: 0.4732 };

/** Ours has no bold serif, so none stands in for one. */
export const SYSTEM_FONTS: Readonly<Record<'serif' | 'sans', readonly SystemFont[]>> = {
	serif: [
		{
			regular: { names: ['Georgia', 'Gelasio', 'Gelasio Regular'], width: 0.4458 },
			fit: { Tekst: -0.35 },
		},
		{
			regular: { names: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Tinos Regular'], width: 0.4063 },
			fit: { Tekst: -0.4, Titel: 0.7 },
			narrowFit: { Tekst: 0.1 },
			capitals: { Tekst: 0.9 },
		},
		{ regular: { names: ['Noto Serif', 'Noto Serif Regular'], width: 0.4856 } },
		{ regular: { names: ['DejaVu Serif'], width: 0.5195 }, fit: { Tekst: 0.1, Titel: 1.3 } },
		{ regular: openSans },
	],
	sans: [
		{
			regular: { names: ['Arial', 'Liberation Sans', 'Arimo', 'Arimo Regular'], width: 0.4499 },
			bold: { names: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], width: 0.4827 },
			fit: { Schreefloos: -1 },
		},
		{
			regular: { names: ['Roboto', 'Roboto Regular'], width: 0.4474 },
			bold: { names: ['Roboto Bold'], width: 0.4552 },
		},
		{
			regular: { names: ['Noto Sans', 'Noto Sans Regular'], width: 0.479 },
			bold: { names: ['Noto Sans Bold'], width: 0.5104 },
			fit: { Schreefloos: -0.6 },
		},
		{
			regular: { names: ['DejaVu Sans'], width: 0.5145 },
			bold: { names: ['DejaVu Sans Bold'], width: 0.5803 },
			fit: { Schreefloos: -0.8 },
		},
		{ regular: openSans, bold: { names: ['Open Sans Bold'], width: 0.5084 } },
	],
};
