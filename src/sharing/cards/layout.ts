/**
 * The card as a tree for Satori. The report speaks in serifs; who publishes it, and which page this is, in
 * the editors' sans. Sizes are pixels of a card that is mostly seen at a quarter of its width.
 */
import { CARD_HEIGHT, CARD_WIDTH, type Card } from '#sharing/cards/card.ts';
import { fittingSize, linesOf, type Width } from '#sharing/cards/fit.ts';

/** An element as Satori takes it. */
export interface Piece {
	readonly type: string;
	readonly props: {
		readonly style?: Readonly<Record<string, string | number>>;
		readonly children?: readonly (Piece | string)[] | string;
		readonly [attribute: string]: unknown;
	};
}

/** As in the light scheme of the site. */
export const COLOURS = {
	paper: '#fcfaf6',
	ink: '#1d1c1a',
	quiet: '#5d584f',
	rule: '#d9d3c6',
	rubric: '#a3341b',
};

const EDGE = 72;
const WIDTH = CARD_WIDTH - 2 * EDGE;
const TITLE = { sizes: [104, 92, 80, 70, 62, 54, 48], height: 236, leading: 1.12 };
const TEXT = { size: 40, quoted: 50, leading: 1.36, most: 5 };
/** Of the line at the foot. */
const FOOT = { size: 36, height: 60 };
/** Between title and text. */
const GAP = 30;

export const box = (style: Piece['props']['style'], ...children: readonly (Piece | string)[]): Piece => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

/** A text that ends in … where its lines are full. */
export const lines = (text: string, most: number, style: Piece['props']['style']): Piece => ({
	type: 'div',
	props: {
		style: {
			display: 'block',
			lineClamp: most,
			overflow: 'hidden',
			textOverflow: 'ellipsis',
			// A clipped box ends at its last line; what hangs below that is kept.
			paddingBottom: '0.12em',
			marginBottom: '-0.12em',
			wordBreak: 'break-word',
			...style,
		},
		children: text,
	},
});

/** The mark: three strands that cross and then run side by side. */
export const mark = (size: number): Piece => {
	const strand = (d: string): Piece => ({
		type: 'path',
		props: { d, fill: 'none', stroke: COLOURS.ink, 'stroke-width': 3, 'stroke-linecap': 'round' },
	});
	const gap: Piece = {
		type: 'path',
		props: { d: 'M27 2C27 13 5 11 5 21', fill: 'none', stroke: COLOURS.paper, 'stroke-width': 4.6 },
	};
	const children = [
		strand('M5 3c0 9 11 8 11 17v9'),
		strand('M16 3c0 9 11 8 11 17v9'),
		gap,
		strand('M27 3C27 13 5 11 5 20v9'),
	];
	return { type: 'svg', props: { viewBox: '0 0 32 32', width: size, height: size, children } };
};

/** @param widthOf of the face that titles are set in. */
export function layout(card: Card, widthOf: Width): Piece {
	const size = fittingSize(card.title, TITLE.sizes, { width: WIDTH, ...TITLE }, widthOf);
	const titleLines = Math.min(
		Math.floor(TITLE.height / (size * TITLE.leading)),
		linesOf(card.title, size, WIDTH, widthOf),
	);
	const page = {
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		boxSizing: 'border-box',
		flexDirection: 'column',
		padding: `${EDGE - 12}px ${EDGE}px ${EDGE - 20}px`,
		backgroundColor: COLOURS.paper,
		color: COLOURS.ink,
	};
	const title = lines(card.title, titleLines, {
		fontFamily: 'Title, Text',
		fontSize: size,
		lineHeight: TITLE.leading,
		letterSpacing: '-0.01em',
	});
	return box(page, title, body(card, titleLines * size * TITLE.leading), foot(card));
}

/** The text, with as many lines as there is room for below a title of this height. */
function body(card: Card, titleHeight: number): Piece {
	const size = card.quoted ? TEXT.quoted : TEXT.size;
	const room = CARD_HEIGHT - EDGE - titleHeight - GAP - FOOT.height - EDGE;
	const most = Math.min(TEXT.most, Math.floor(room / (size * TEXT.leading)));
	const style = { flexDirection: 'column', flexGrow: 1 };
	if (most <= 0 || card.text === '') return box(style);
	const above = card.quoted
		? { borderTop: `3px solid ${COLOURS.rule}`, paddingTop: GAP / 2, marginTop: GAP / 2 }
		: { marginTop: GAP };
	const text = lines(card.text, most, {
		fontFamily: card.quoted ? 'Title, Text' : 'Text, Title',
		fontSize: size,
		lineHeight: TEXT.leading,
		color: card.quoted ? COLOURS.ink : COLOURS.quiet,
	});
	return box({ ...style, ...above }, text);
}

/** The line at the foot: the work and its page, and the site with its mark. */
function foot({ work, page, site }: Card): Piece {
	const style = {
		height: FOOT.height,
		alignItems: 'flex-end',
		justifyContent: 'space-between',
		fontFamily: 'Sans, Text',
		fontSize: FOOT.size,
		lineHeight: 1.2,
	};
	const left = box(
		{ color: COLOURS.rubric },
		lines(work, 1, { maxWidth: WIDTH * (page === '' ? 0.7 : 0.52) }),
		...(page === '' ? [] : [box({ whiteSpace: 'pre' }, ` · ${page}`)]),
	);
	const right = box(
		{ alignItems: 'center', flexShrink: 0, color: COLOURS.quiet },
		mark(44),
		lines(site, 1, { marginLeft: 14, maxWidth: WIDTH * (work === '' ? 0.9 : 0.24) }),
	);
	return box(style, left, right);
}
