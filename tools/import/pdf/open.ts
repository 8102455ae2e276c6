/** Opens a PDF with pdf.js. Nothing that a PDF asks to be run is run, and nothing is fetched. */
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { LIMITS } from '../limits.ts';

const packageFolder = fileURLToPath(
	new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
);

export function openPdf(data: Uint8Array): Promise<PDFDocumentProxy> {
	return getDocument({
		data,
		standardFontDataUrl: `${packageFolder}standard_fonts/`,
		cMapUrl: `${packageFolder}cmaps/`,
		wasmUrl: `${packageFolder}wasm/`,
		iccUrl: `${packageFolder}iccs/`,
		verbosity: 0,
		enableXfa: true,
		stopAtErrors: false,
		maxImageSize: LIMITS.picturePixels,
		fontExtraProperties: true,
	}).promise;
}
