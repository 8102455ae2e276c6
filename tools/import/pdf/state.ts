/**
 * What is in force while a page is drawn: the graphics state of PDF, as far as it matters for where words
 * stand.
 */
import type { PdfFont } from './fonts.ts';
import { type Bounds, IDENTITY, type Matrix } from './matrix.ts';

export interface State {
	/** From the space of what is drawn to points from the top left of the page. */
	matrix: Matrix;
	/** What lies beyond is not drawn. */
	clip: Bounds;
	fill: string | undefined;
	stroke: string | undefined;
	lineWidth: number;
	/** Opacity of fills, 0–1. */
	opacity: number;
	font: PdfFont | undefined;
	/** Index of the font among those of the page. */
	fontIndex: number;
	fontSize: number;
	/** −1 where the size of type is negative. */
	direction: 1 | -1;
	charSpacing: number;
	wordSpacing: number;
	/** 1 for type that is not stretched. */
	stretch: number;
	leading: number;
	rise: number;
	renderingMode: number;
	textMatrix: Matrix;
	x: number;
	y: number;
	lineX: number;
	lineY: number;
}

export const startState = (matrix: Matrix, clip: Bounds): State => ({
	matrix,
	clip,
	fill: '#000000',
	stroke: '#000000',
	lineWidth: 1,
	opacity: 1,
	font: undefined,
	fontIndex: 0,
	fontSize: 0,
	direction: 1,
	charSpacing: 0,
	wordSpacing: 0,
	stretch: 1,
	leading: 0,
	rise: 0,
	renderingMode: 0,
	textMatrix: IDENTITY,
	x: 0,
	y: 0,
	lineX: 0,
	lineY: 0,
});
