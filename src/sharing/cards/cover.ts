/** The cover of an edition that is taken along: a card that stands upright. */
import { fittingSize, linesOf, type Width } from '#sharing/cards/fit.ts';
import { box, COLOURS, lines, mark, type Piece } from '#sharing/cards/layout.ts';

/** The words of a cover; all but the title and the name of the site may be empty. */
export interface Cover {
	readonly title: string;
	readonly author: string;
	/** Of the printed report. */
	readonly year: string;
	/** Of this edition. */
	readonly version: string;
	readonly site: string;
}

/** Pixels: what shops and readers of books ask for at least. */
const SIZE = { width: 1200, height: 1800 };
const EDGE = 110;
const WIDTH = SIZE.width - 2 * EDGE;
const TITLE = { sizes: [150, 132, 116, 100, 88, 76, 66, 56], height: 760, leading: 1.1 };

/** @param widthOf of the face that titles are set in. */
export function coverLayout(cover: Cover, widthOf: Width): Piece {
	const size = fittingSize(cover.title, TITLE.sizes, { width: WIDTH, ...TITLE }, widthOf);
	const most = Math.min(
		Math.floor(TITLE.height / (size * TITLE.leading)),
		linesOf(cover.title, size, WIDTH, widthOf),
	);
	const page = {
		...SIZE,
		boxSizing: 'border-box',
		flexDirection: 'column',
		padding: `${EDGE * 1.6}px ${EDGE}px ${EDGE}px`,
		backgroundColor: COLOURS.paper,
		color: COLOURS.ink,
	};
	const title = lines(cover.title, most, {
		fontFamily: 'Title, Text',
		fontSize: size,
		lineHeight: TITLE.leading,
		letterSpacing: '-0.01em',
	});
	const said = (text: string, colour: string, fontSize: number): readonly Piece[] =>
		text === ''
			? []
			: [
					lines(text, 3, {
						fontFamily: 'Sans, Text',
						fontSize,
						lineHeight: 1.3,
						color: colour,
						marginTop: 36,
					}),
				];
	const below = box(
		{ flexDirection: 'column', flexGrow: 1, marginTop: 40 },
		...said(cover.author, COLOURS.ink, 50),
		...said(cover.year, COLOURS.quiet, 44),
	);
	const rule = box({ height: 3, backgroundColor: COLOURS.rule, marginBottom: 44 });
	const foot = box(
		{ alignItems: 'center', justifyContent: 'space-between', fontFamily: 'Sans, Text', fontSize: 38 },
		lines(cover.version, 1, { color: COLOURS.rubric, maxWidth: WIDTH * 0.62 }),
		box(
			{ alignItems: 'center', flexShrink: 0, color: COLOURS.quiet },
			mark(54),
			lines(cover.site, 1, { marginLeft: 18, maxWidth: WIDTH * 0.3 }),
		),
	);
	return box(page, title, below, rule, foot);
}
