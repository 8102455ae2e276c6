/**
 * Fonts that a reader's system may have, likest to ours first. A row is one design: fonts with the same widths by design stand
 * together. Names are full names, which is what `local()` looks for. A width is the average over Dutch text (`averageWidth`), in
 * em: measured in Gelasio 1.008, Liberation 2.1, Noto 2.0, Roboto 2.138 and DejaVu 2.37.
 */

/** One weight of a design. */
interface Cut {
	readonly names: readonly string[];
	readonly width: number;
}

interface SystemFont {
	readonly regular: Cut;
	readonly bold?: Cut;
}

/** Ours has no bold serif, so none stands in for one. */
export const SYSTEM_FONTS: Readonly<Record<'serif' | 'sans', readonly SystemFont[]>> = {
	serif: [
		{ regular: { names: ['Georgia', 'Gelasio', 'Gelasio Regular'], width: 0.4458 } },
		{ regular: { names: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.4063 } },
		{ regular: { names: ['Noto Serif', 'Noto Serif Regular'], width: 0.4856 } },
		{ regular: { names: ['DejaVu Serif'], width: 0.5195 } },
	],
	sans: [
		{
			regular: { names: ['Arial', 'Liberation Sans', 'Arimo'], width: 0.4499 },
			bold: { names: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], width: 0.4827 },
		},
		{
			regular: { names: ['Roboto', 'Roboto Regular'], width: 0.4474 },
			bold: { names: ['Roboto Bold'], width: 0.4552 },
		},
		{
			regular: { names: ['Noto Sans', 'Noto Sans Regular'], width: 0.479 },
			bold: { names: ['Noto Sans Bold'], width: 0.5104 },
		},
		{
			regular: { names: ['DejaVu Sans'], width: 0.5145 },
			bold: { names: ['DejaVu Sans Bold'], width: 0.5803 },
		},
	],
};
