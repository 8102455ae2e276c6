/**
 * What a page draws: pdf.js' list of operations, walked as its canvas walks it, but to tell where things
 * stand and not to paint them. So nothing that is drawn is missed, whether the source tells its letters or
 * not.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, FigurePart, Glyph } from '#extract/drawn.ts';
import { ARTIFACT } from '#extract/figures.ts';
import type { PdfFont, PdfGlyph } from './fonts.ts';
import { type Bounds, boundsOf, type Matrix, meet, times } from './matrix.ts';
import { drawPath, type Paint } from './paths.ts';
import { showText } from './show-text.ts';
import { type State, startState } from './state.ts';

export interface Drawing {
	readonly glyphs: Glyph[];
	readonly rules: Box[];
	readonly fills: { readonly box: Box; readonly color: string }[];
	readonly figureParts: FigurePart[];
	/** In the order of their first use. */
	readonly fonts: PdfFont[];
}

/** What the walk asks of the page. */
export interface Source {
	/** pdf.js' list of operations. */
	readonly fnArray: ArrayLike<number>;
	readonly argsArray: readonly unknown[];
	/** From the page's own space to points from its top left. */
	readonly matrix: Matrix;
	readonly width: number;
	readonly height: number;
	readonly fontOf: (id: string) => PdfFont | undefined;
	/** Whether a layer is shown. */
	readonly isShown: (layer: unknown) => boolean;
}

const PAINTS: ReadonlyMap<number, Paint> = new Map(
	(
		[
			['stroke', false, true],
			['closeStroke', false, true],
			['fill', true, false],
			['eoFill', true, false],
			['fillStroke', true, true],
			['eoFillStroke', true, true],
			['closeFillStroke', true, true],
			['closeEOFillStroke', true, true],
			['rawFillPath', true, false],
		] as const
	).map(([name, filled, stroked]) => [OPS[name], { filled, stroked }]),
);

/** Marked content that is open: whether it is shown, and its number in a tagged page. */
interface Mark {
	readonly hidden: boolean;
	readonly mark?: string;
}

class Walk {
	readonly drawing: Drawing = { glyphs: [], rules: [], fills: [], figureParts: [], fonts: [] };
	private state: State;
	private readonly saved: State[] = [];
	private readonly marks: Mark[] = [];
	private clips = false;
	private readonly source: Source;

	constructor(source: Source) {
		this.source = source;
		this.state = this.startOfPage();
	}

	private startOfPage(): State {
		const { matrix, width, height } = this.source;
		return startState(matrix, [0, 0, width, height]);
	}

	/** One operation. */
	take(op: number, args: readonly unknown[]): void {
		HANDLERS.get(op)?.call(this, args);
	}

	save(): void {
		this.saved.push({ ...this.state });
	}
	restore(): void {
		this.state = this.saved.pop() ?? this.state;
	}
	transform(matrix: Matrix): void {
		this.state.matrix = times(this.state.matrix, matrix);
	}
	/** An annotation is drawn as if nothing was drawn before it. */
	beginAnnotation(rect: Bounds | undefined, ...own: readonly (Matrix | undefined)[]): void {
		this.save();
		this.state = this.startOfPage();
		if (rect !== undefined) this.clipTo(rect);
		for (const matrix of own) if (matrix !== undefined) this.transform(matrix);
	}
	clipTo(bounds: Bounds): void {
		this.state.clip = meet(this.state.clip, boundsOf(this.state.matrix, bounds));
	}
	set(values: Partial<State>): void {
		Object.assign(this.state, values);
	}
	move(x: number, y: number): void {
		this.state.lineX += x;
		this.state.lineY += y;
		this.set({ x: this.state.lineX, y: this.state.lineY });
	}
	nextLine(): void {
		this.move(0, this.state.leading);
	}
	pendClip(): void {
		this.clips = true;
	}

	setFont(id: string, size: number): void {
		const font = this.source.fontOf(id);
		const { fonts } = this.drawing;
		if (font !== undefined && !fonts.includes(font)) fonts.push(font);
		this.set({
			font,
			fontIndex: font === undefined ? 0 : fonts.indexOf(font),
			fontSize: Math.abs(size),
			direction: size < 0 ? -1 : 1,
		});
	}

	show(run: readonly (PdfGlyph | number)[]): void {
		const told = { hidden: this.isHidden(), ...this.marked() };
		this.drawing.glyphs.push(...showText(this.state, run, told));
	}

	path(op: number, steps: ArrayLike<number> | undefined, bounds: Bounds): void {
		const paint = PAINTS.get(op);
		if (paint !== undefined && !this.isHidden()) {
			const { rules, fills, shape } = drawPath(this.state, steps ?? [], bounds, paint);
			this.drawing.rules.push(...rules);
			this.drawing.fills.push(...fills);
			if (shape !== undefined) this.drawing.figureParts.push({ box: shape, is: 'path', ...this.marked() });
		}
		if (this.clips) this.clipTo(bounds);
		this.clips = false;
	}

	/** A picture fills the unit square. */
	picture(matrix?: Matrix): void {
		const inForce = matrix === undefined ? this.state.matrix : times(this.state.matrix, matrix);
		const [left, top, right, bottom] = meet(boundsOf(inForce, [0, 0, 1, 1]), this.state.clip);
		if (right > left && bottom > top && !this.isHidden())
			this.drawing.figureParts.push({
				box: [left, top, right - left, bottom - top],
				is: 'picture',
				...this.marked(),
			});
	}

	open(mark: Mark): void {
		this.marks.push(mark);
	}
	close(): void {
		this.marks.pop();
	}
	isShown(layer: unknown): boolean {
		return this.source.isShown(layer);
	}
	private marked(): { readonly mark?: string } {
		const mark = this.marks.findLast(({ mark }) => mark !== undefined)?.mark;
		return mark === undefined ? {} : { mark };
	}
	private isHidden(): boolean {
		return this.marks.some(({ hidden }) => hidden);
	}
}

type Handler = (this: Walk, args: readonly unknown[]) => void;

const numbers = (args: readonly unknown[]): number[] => args.map(Number);
const matrixOf = (value: unknown): Matrix | undefined => {
	if (value === null || value === undefined) return undefined;
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value as ArrayLike<number>);
	return [a, b, c, d, e, f];
};
const boundsFrom = (value: unknown): Bounds | undefined => {
	if (value === null || value === undefined) return undefined;
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(value as ArrayLike<number>);
	return [x0, y0, x1, y1];
};
const colorOf = (value: unknown): string | undefined =>
	typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value) ? value : undefined;

/** pdf.js gives the name of marked content as a text, or as a name of its own. */
const isArtifact = (tag: unknown): boolean =>
	tag === 'Artifact' || (tag as { name?: unknown } | null)?.name === 'Artifact';

/** What is done at an operation, by its name. */
const BY_NAME: Readonly<Partial<Record<keyof typeof OPS, Handler>>> = {
	save() {
		this.save();
	},
	restore() {
		this.restore();
	},
	transform(args) {
		const matrix = matrixOf(args);
		if (matrix !== undefined) this.transform(matrix);
	},
	setLineWidth([width]) {
		this.set({ lineWidth: Number(width) });
	},
	setGState([entries]) {
		for (const [key, value] of entries as readonly (readonly [string, unknown])[]) {
			if (key === 'ca') this.set({ opacity: Number(value) });
			if (key === 'Font') this.setFont(...(value as [string, number]));
		}
	},
	clip() {
		this.pendClip();
	},
	eoClip() {
		this.pendClip();
	},
	constructPath([op, data, bounds]) {
		const [steps] = (data ?? []) as readonly (ArrayLike<number> | undefined)[];
		const around = boundsFrom(bounds);
		if (around !== undefined) this.path(Number(op), steps, around);
	},
	beginText() {
		this.set({ textMatrix: [1, 0, 0, 1, 0, 0], x: 0, y: 0, lineX: 0, lineY: 0 });
	},
	setCharSpacing([value]) {
		this.set({ charSpacing: Number(value) });
	},
	setWordSpacing([value]) {
		this.set({ wordSpacing: Number(value) });
	},
	setHScale([value]) {
		this.set({ stretch: Number(value) / 100 });
	},
	setLeading([value]) {
		this.set({ leading: -Number(value) });
	},
	setFont([id, size]) {
		this.setFont(String(id), Number(size));
	},
	setTextRenderingMode([mode]) {
		this.set({ renderingMode: Number(mode) });
	},
	setTextRise([value]) {
		this.set({ rise: Number(value) });
	},
	moveText(args) {
		const [x = 0, y = 0] = numbers(args);
		this.move(x, y);
	},
	setLeadingMoveText(args) {
		const [x = 0, y = 0] = numbers(args);
		this.set({ leading: y });
		this.move(x, y);
	},
	setTextMatrix([matrix]) {
		this.set({ textMatrix: matrixOf(matrix) ?? [1, 0, 0, 1, 0, 0], x: 0, y: 0, lineX: 0, lineY: 0 });
	},
	nextLine() {
		this.nextLine();
	},
	showText([run]) {
		this.show(run as readonly (PdfGlyph | number)[]);
	},
	setFillRGBColor([color]) {
		this.set({ fill: colorOf(color) });
	},
	setStrokeRGBColor([color]) {
		this.set({ stroke: colorOf(color) });
	},
	setFillColorN() {
		this.set({ fill: undefined });
	},
	setStrokeColorN() {
		this.set({ stroke: undefined });
	},
	setFillTransparent() {
		this.set({ fill: undefined });
	},
	setStrokeTransparent() {
		this.set({ stroke: undefined });
	},
	beginMarkedContent([tag]) {
		this.open({ hidden: false, ...(isArtifact(tag) ? { mark: ARTIFACT } : {}) });
	},
	beginMarkedContentProps([tag, properties]) {
		if (tag === 'OC') this.open({ hidden: !this.isShown(properties) });
		else if (isArtifact(tag)) this.open({ hidden: false, mark: ARTIFACT });
		else this.open({ hidden: false, ...(properties === null ? {} : { mark: String(properties) }) });
	},
	endMarkedContent() {
		this.close();
	},
	paintFormXObjectBegin([matrix, bounds]) {
		this.save();
		const own = matrixOf(matrix);
		if (own !== undefined) this.transform(own);
		const around = boundsFrom(bounds);
		if (around !== undefined) this.clipTo(around);
	},
	paintFormXObjectEnd() {
		this.restore();
	},
	beginGroup() {
		this.save();
	},
	endGroup() {
		this.restore();
	},
	beginAnnotation([, rect, transform, matrix]) {
		this.beginAnnotation(boundsFrom(rect), matrixOf(transform), matrixOf(matrix));
	},
	endAnnotation() {
		this.restore();
	},
	paintImageXObject() {
		this.picture();
	},
	paintInlineImageXObject() {
		this.picture();
	},
	paintImageMaskXObject() {
		this.picture();
	},
	paintInlineImageXObjectGroup([, map]) {
		for (const { transform } of map as readonly { transform: unknown }[]) this.picture(matrixOf(transform));
	},
	paintImageXObjectRepeat([, scaleX, scaleY, positions]) {
		const places = Array.from(positions as ArrayLike<number>);
		for (let i = 0; i + 1 < places.length; i += 2)
			this.picture([Number(scaleX), 0, 0, Number(scaleY), places[i] ?? 0, places[i + 1] ?? 0]);
	},
};

const HANDLERS: ReadonlyMap<number, Handler> = new Map(
	Object.entries(BY_NAME).map(([name, handler]) => [OPS[name as keyof typeof OPS], handler]),
);

export function drawingOf(source: Source): Drawing {
	const walk = new Walk(source);
	for (let i = 0; i < source.fnArray.length; i++) {
		walk.take(source.fnArray[i] ?? 0, (source.argsArray[i] ?? []) as readonly unknown[]);
	}
	return walk.drawing;
}
