/**
 * What kind a block is: by its style beside that of the running text, its length, and what follows it. Notes
 * are told afterwards, by where they stand.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import { BULLET, hasLabelApart, textOfItem } from '#layout/from-boxes/labels.ts';
import { hasBullet, type Line, textOf } from '#layout/from-boxes/lines/line.ts';
import { keyOf } from '#layout/from-boxes/style.ts';
import type { ReportEvidence, Style } from '#layout/report.ts';

/** Type of this share of the body's size or more is display type; of this share or less it is small. */
const LARGER = 1.08;
const SMALLER = 0.93;
/** Display type of more lines, or of more letters, is no heading. */
const MOST_LINES = 4;
const MOST_LETTERS = 220;
/** A heading in the size and weight of the text has no more lines. */
const MOST_PLAIN_LINES = 2;
/** Display type so much larger, below the head of the page, repeats the text. */
const QUOTE = 1.2;
/** Fewer words repeat nothing: they are a number, a name, a sign. */
const QUOTED_WORDS = 4;
/** White inside a line so wide, in sizes of its type, parts the cells of a table. */
const WIDE = 2;
const CAPTION =
	/^(?:afbeelding|figuur|fig\.?|tabel|grafiek|diagram|kader|figure|table|chart|box|exhibit|abbildung|abb\.?|tabelle|schaubild|tableau|foto|bron|source|quelle)$/iu;
/** Small text of more lines is read as the text is. */
const MOST_CAPTION_LINES = 5;

export type Lines = readonly Line[];

/** What stands around a block in its region. */
export interface Around {
	readonly above: Lines | undefined;
	readonly below: Lines | undefined;
	readonly report: ReportEvidence;
	/** Whether running text stands above it on its page. */
	readonly afterText: boolean;
}

export function kindOf(lines: Lines, around: Around): BlockKind {
	const [head] = lines;
	if (!head) return 'paragraph';
	const { body } = around.report;
	const style = head.style;
	if (isItem(lines, body)) return 'list-item';
	if (isCaption(lines, body)) return 'caption';
	if (isHeading(lines, around)) return 'heading';
	const large = style.size >= LARGER * body.size;
	if (large && lines.length > 1 && !around.afterText) return 'lead';
	if (large && style.size >= QUOTE * body.size && wordsIn(lines) >= QUOTED_WORDS) return 'pullquote';
	return 'paragraph';
}

export const isSmall = (style: Style, body: Style): boolean => style.size <= SMALLER * body.size;

function isCaption(lines: Lines, body: Style): boolean {
	const [first, second] = lines[0]?.row ?? [];
	const named = CAPTION.test(first?.text ?? '') && /^\d/u.test(second?.text ?? '');
	if (named && lines.length <= MOST_CAPTION_LINES) return true;
	return (
		lines.length <= MOST_CAPTION_LINES && lines.every(({ style }) => isSmall(style, body) && !style.bold)
	);
}

/** Whether a block begins with a bullet, or with a label beside which its lines hang. */
function isItem([head, second]: Lines, body: Style): boolean {
	if (head && hasBullet(head)) return true;
	const text = head && textOfItem(head.row);
	if (!head || text === undefined || isAllBold(head)) return false;
	if (BULLET.test(head.row[0]?.text ?? '')) return true;
	if (second === undefined) return hasLabelApart(head.row) && head.key === keyOf(body);
	return Math.abs(second.left - text) <= 0.4 * head.style.size;
}

const lettersOf = (line: Line): string => textOf(line).replace(/[^\p{L}]/gu, '');
const wordsIn = (lines: Lines): number =>
	lines.flatMap(({ row }) => row).filter(({ text }) => /\p{L}{2}/u.test(text)).length;
const isAllBold = ({ row }: Line): boolean =>
	row.every(({ font, text }) => font.bold || !/\p{L}/u.test(text));

function isHeading(lines: Lines, { above, below, report: { body } }: Around): boolean {
	const letters = lines.map(lettersOf).join('');
	if (letters.length < 2 || letters.length > MOST_LETTERS || lines.length > MOST_LINES) return false;
	const text = lines.map(textOf).join(' ');
	if (lines.some(isTabular)) return false;
	const large = lines.every(({ style }) => style.size >= LARGER * body.size);
	const bold = !body.bold && lines.every(isAllBold);
	const closed = /[.,;]["'”’»)]*$/u.test(text) && !/\b(?:\p{Lu}|etc|e\.a|ed|jr|sr|inc)\.$/u.test(text);
	if (!large && below?.every(({ style }) => isSmall(style, body)) && !isSmall(lines[0]?.style ?? body, body))
		return false;
	if (large || bold) return !(closed && lines.length > 1) && !/^["“„«‘'].*["”“»’']$/u.test(text);
	if (!below || closed || lines.length > MOST_PLAIN_LINES || /[:]$/u.test(text)) return false;
	if (above && whiteBetween(above, lines) < whiteBetween(lines, below)) return false;
	if (below[0]?.key === lines[0]?.key)
		return isCapitals(letters) && !isCapitals(below.map(lettersOf).join(''));
	return isOther(lines, body) && !isOther(below, body);
}

/** Whether a line is one of a table: behind its words and a wide white stands an amount. */
const isTabular = ({ row, style }: Line): boolean =>
	row.some(({ text, left }, i) => {
		const before = row[i - 1];
		if (!before || !/^[-–−+]?\(?\p{Sc}?[\d.,]+[%\p{Sc})]*$/u.test(text)) return false;
		return (
			left - before.right > WIDE * style.size && row.slice(0, i).some((word) => /\p{L}{2}/u.test(word.text))
		);
	});

const whiteBetween = (one: Lines, other: Lines): number =>
	(other[0]?.baseline ?? 0) - (one.at(-1)?.baseline ?? 0);

const isCapitals = (letters: string): boolean => letters.length >= 4 && letters === letters.toUpperCase();

/** Whether a block as a whole is set in italics, in another colour or face than the running text. */
const isOther = (lines: Lines, body: Style): boolean =>
	lines.every(
		({ style }) =>
			!isSmall(style, body) &&
			((style.italic && !body.italic) || style.color !== body.color || style.family !== body.family),
	);
